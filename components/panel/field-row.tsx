import type { FieldView } from '../../engine/wire.ts';
import { Icon } from '../ui/icon.tsx';

/** Below this a value is shown as not sure: one in eighteen was wrong on the page corpus, above it one in a hundred. */
const SURE = 0.7;

export function isUnsure({ confidence }: FieldView): boolean {
  return confidence < SURE;
}

/** One value as it was read. Pressing it shows the field on the page, where it still is on the page. */
export function FieldRow({ field, label, onShow }: { field: FieldView; label: string; onShow: () => void }) {
  const inside = (
    <>
      <span class="field-label">{label}</span>
      <span class="field-value">{field.value === '' ? <span class="quiet">blank</span> : field.value}</span>
      <span class="box">{field.box}</span>
      {isUnsure(field) ? (
        <span class="field-note">
          <Icon is="open" />
          Not sure, {Math.round(field.confidence * 100)} %
          {field.because.length > 0 ? `: ${field.because.join('; ')}` : ''}
        </span>
      ) : null}
      {field.onPage ? null : <span class="field-note">on an earlier page</span>}
    </>
  );
  return (
    <li>
      {field.onPage ? (
        <button type="button" class="field" title="Show on page" onClick={onShow}>
          {inside}
        </button>
      ) : (
        <div class="field">{inside}</div>
      )}
    </li>
  );
}
