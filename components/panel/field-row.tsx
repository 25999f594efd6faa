import type { ComponentChildren } from 'preact';
import type { FieldView, UnreadView } from '../../engine/wire.ts';
import { Icon } from '../ui/icon.tsx';
import { sureness, whyWords } from './reading-words.ts';
import type { Show } from './what-was-read.tsx';

/** One value as it was read. Pressing it shows the field on the page, where it still is on the page. */
export function FieldRow(props: {
  readonly field: FieldView;
  readonly label: string;
  /** Say why for a sure value too. */
  readonly why: boolean;
  readonly onShow: () => void;
}) {
  const { field, label, why, onShow } = props;
  const likely = sureness(field) === 'likely';
  const inside = (
    <>
      <span class="field-label">{label}</span>
      <span class="field-value">{field.value === '' ? <span class="quiet">blank</span> : field.value}</span>
      <span class="box">{field.box}</span>
      {likely || why ? (
        <span class="field-note">
          {likely ? <Icon is="open" /> : null}
          {whyWords(field)}
        </span>
      ) : null}
      {field.onPage ? null : <span class="field-note">on an earlier page</span>}
    </>
  );
  return <Row onShow={field.onPage ? onShow : null}>{inside}</Row>;
}

/** A box that was not read, named as the page names it. */
export function UnreadRow({ unread, show }: { unread: UnreadView; show: Show }) {
  const { label, reason, place } = unread;
  const teach = place ? (
    <button
      type="button"
      class="button bare"
      aria-label={`Teach ${label || 'this field'}`}
      onClick={() => show.teach(place)}
    >
      Teach
    </button>
  ) : null;
  return (
    <Row onShow={place ? () => show.place(place) : null} beside={teach}>
      <span class="field-label">{label || 'A field without a name'}</span>
      <span class="field-value">{reason}</span>
    </Row>
  );
}

function Row(props: {
  readonly onShow: (() => void) | null;
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { onShow, beside, children } = props;
  return (
    <li class={beside ? 'field-and-more' : ''}>
      {onShow ? (
        <button type="button" class="field" title="Show on page" onClick={onShow}>
          {children}
        </button>
      ) : (
        <div class="field">{children}</div>
      )}
      {beside}
    </li>
  );
}
