import { useSignal } from '@preact/signals';
import type { ControlPlace } from '../../engine/claim/claim-view.ts';
import type { TabView } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';
import { Icon } from '../ui/icon.tsx';
import { OPT_OUT } from '../ui/opt-out.ts';
import { FieldRow, UnreadRow } from './field-row.tsx';
import { Fold } from './fold.tsx';
import { groupByForm } from './groups.ts';
import { fits, missed, readWords, sureness } from './reading-words.ts';

/** With more service lines than a paper form has, each starts folded. */
const OPEN_GROUPS = 9;
const ID = 'what-was-read';

/** What can be asked of the page: to show a value's field or a box, or to take a word on what a box is. */
export interface Show {
  readonly path: (path: string) => void;
  readonly place: (place: ControlPlace) => void;
  readonly teach: (place: ControlPlace) => void;
}

/** One line for before Submit; pressing it opens the lists. */
export function ReadLine({ view }: { view: TabView }) {
  if (view.read.length === 0) return null;
  return (
    <button type="button" class="read-line" onClick={open}>
      {readWords(view)}
    </button>
  );
}

function open(): void {
  const fold = document.getElementById(ID);
  fold?.setAttribute('open', '');
  fold?.scrollIntoView({ block: 'start' });
  fold?.querySelector('summary')?.focus();
}

/** The claim as a compact form, in three lists: read, not read, and what no page has shown yet. */
export function WhatWasRead({ view, show }: { view: TabView; show: Show }) {
  const { read, unread, notSeen } = view;
  if (read.length + unread.length + notSeen.length === 0) return null;
  return (
    <Fold title="What was read" note={count(read.length, 'field')} id={ID} lazy>
      <Lists view={view} show={show} />
    </Fold>
  );
}

function Lists({ view, show }: { view: TabView; show: Show }) {
  const typed = useSignal('');
  const why = useSignal(false);
  const words = typed.value.trim();
  const read = view.read.filter((field) => fits(words, field.label, field.value, sureness(field)));
  const unread = view.unread.filter(({ label, reason }) => fits(words, label, reason));
  const notSeen = view.notSeen.filter((label) => fits(words, label));
  return (
    <>
      <div class="read-tools">
        <label class="filter">
          <Icon is="search" />
          <span class="unseen">Filter what was read</span>
          <input
            type="search"
            {...OPT_OUT}
            name="filter-read"
            placeholder="Name, value or “likely”"
            spellcheck={false}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="why">
          <input
            type="checkbox"
            {...OPT_OUT}
            name="why"
            checked={why.value}
            onChange={(event) => {
              why.value = event.currentTarget.checked;
            }}
          />
          Say why
        </label>
        <span class="unseen" role="status">
          {words === '' ? '' : `${read.length + unread.length + notSeen.length} shown`}
        </span>
      </div>
      {read.length + unread.length + notSeen.length === 0 ? (
        <p class="small">Nothing here has these words. Clear the filter to see all of it.</p>
      ) : null}
      {unread.length > 0 ? <NotRead unread={unread} show={show} /> : null}
      {notSeen.length > 0 ? <NotSeen labels={notSeen} /> : null}
      {read.length > 0 ? <Read view={view} read={read} why={why.value} filtered={words !== ''} show={show} /> : null}
    </>
  );
}

function Read(props: {
  readonly view: TabView;
  readonly read: TabView['read'];
  readonly why: boolean;
  readonly filtered: boolean;
  readonly show: Show;
}) {
  const { view, read, why, filtered, show } = props;
  const groups = groupByForm(read, view.lines);
  const likely = (fields: TabView['read']) => {
    const unsure = fields.filter((field) => sureness(field) === 'likely').length;
    return unsure > 0 ? `${count(fields.length, 'field')}, ${unsure} likely` : count(fields.length, 'field');
  };
  return (
    <Fold level={3} title="Read" note={likely(read)} open>
      {groups.map(({ key, title, items }) => (
        <Fold
          // A fold that the biller closed opens again when something else is looked for.
          key={`${key} ${filtered}`}
          level={4}
          lazy
          title={title}
          note={likely(items)}
          open={filtered || groups.length <= OPEN_GROUPS || items.some((field) => sureness(field) === 'likely')}
        >
          <ul class="fields">
            {items.map((field) => (
              <FieldRow
                key={field.path}
                field={field}
                label={key.startsWith('line') ? shortLabel(field.label) : field.label}
                why={why}
                onShow={() => show.path(field.path)}
              />
            ))}
          </ul>
        </Fold>
      ))}
    </Fold>
  );
}

/** "Line 2 charge" under the heading of line 2 is "Charge". */
function shortLabel(label: string): string {
  const rest = label.replace(/^Line \d+ /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Fields on the page whose meaning was not clear enough to use, and boxes that are no part of the claim. */
export function NotRead(props: { readonly unread: TabView['unread']; readonly level?: 2 | 3; readonly show: Show }) {
  const { unread, level = 3, show } = props;
  const claim = missed(unread);
  const aside = unread.filter((one) => one.aside);
  return (
    <>
      {claim.length > 0 ? (
        <Fold level={level} title="Not read" note={count(claim.length, 'field')} open>
          <Unread unread={claim} show={show} />
        </Fold>
      ) : null}
      {aside.length > 0 ? (
        <Fold level={level} title="Left aside, no part of the claim" note={count(aside.length, 'box', 'boxes')}>
          <Unread unread={aside} show={show} />
        </Fold>
      ) : null}
    </>
  );
}

function Unread({ unread, show }: { unread: TabView['unread']; show: Show }) {
  return (
    <ul class="fields">
      {unread.map((one) => (
        <UnreadRow key={`${one.place?.frame} ${one.place?.key} ${one.label}`} unread={one} show={show} />
      ))}
    </ul>
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
