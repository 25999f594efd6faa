import type { ControlPlace } from '../../engine/claim/claim-view.ts';
import type { TabView } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';
import { FieldRow, isUnsure } from './field-row.tsx';
import { Fold } from './fold.tsx';
import { groupByForm } from './groups.ts';

/** With more service lines than a paper form has, each starts folded. */
const OPEN_GROUPS = 9;

/** The claim as a compact form: what was read, and apart from it what was not read and what no page showed yet. */
export function WhatWasRead(props: {
  readonly view: TabView;
  readonly onShow: (path: string) => void;
  readonly onTeach: (at: ControlPlace) => void;
}) {
  const { view, onShow, onTeach } = props;
  const { read, unread, notSeen, lines } = view;
  if (read.length + unread.length + notSeen.length === 0) return null;
  const groups = groupByForm(read, lines);
  return (
    <Fold title="What was read" note={readNote(view)}>
      {groups.map(({ key, title, items }) => {
        const unsure = items.filter(isUnsure).length;
        return (
          <Fold
            key={key}
            level={3}
            title={title}
            note={unsure > 0 ? `${count(items.length, 'field')}, ${unsure} not sure` : count(items.length, 'field')}
            open={groups.length <= OPEN_GROUPS || unsure > 0}
          >
            <ul class="fields">
              {items.map((field) => (
                <FieldRow
                  key={field.path}
                  field={field}
                  label={key.startsWith('line') ? shortLabel(field.label) : field.label}
                  onShow={() => onShow(field.path)}
                />
              ))}
            </ul>
          </Fold>
        );
      })}
      {unread.length > 0 ? <NotRead unread={unread} onTeach={onTeach} /> : null}
      {notSeen.length > 0 ? <NotSeen labels={notSeen} /> : null}
    </Fold>
  );
}

function readNote({ read, unread, notSeen }: TabView): string {
  const unsure = read.filter(isUnsure).length;
  return [
    count(read.length, 'field'),
    unsure > 0 ? `${unsure} not sure` : '',
    unread.length > 0 ? `${unread.length} not read` : '',
    notSeen.length > 0 ? `${notSeen.length} not seen yet` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Line 2 charge" under the heading of line 2 is "Charge". */
function shortLabel(label: string): string {
  const rest = label.replace(/^Line \d+ /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Fields on the page whose meaning was not clear enough to use. */
export function NotRead(props: {
  readonly unread: TabView['unread'];
  readonly level?: 2 | 3;
  readonly onTeach: (at: ControlPlace) => void;
}) {
  const { unread, level = 3, onTeach } = props;
  return (
    <Fold level={level} title="Not read" note={count(unread.length, 'field')} open>
      <ul class="reasons">
        {unread.map(({ label, reason, at }) => (
          <li key={at ? `${at.frame} ${at.key}` : `${label} ${reason}`}>
            <b>{label || 'A field without a name'}</b> {reason}{' '}
            {at ? (
              <button
                type="button"
                class="button bare"
                aria-label={`Teach ${label || 'this field'}`}
                onClick={() => onTeach(at)}
              >
                Teach
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

export function NotSeen({ labels, level = 3 }: { labels: readonly string[]; level?: 2 | 3 }) {
  return (
    <Fold level={level} title="Not seen yet" note={count(labels.length, 'part')} open>
      <p class="small">No page you opened has shown these. They don't count as missing.</p>
      <ul class="reasons">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Fold>
  );
}
