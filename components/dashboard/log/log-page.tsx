import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LogEvent } from '../../../engine/log/event.ts';
import type { Subject } from '../../../engine/log/events/subject.ts';
import type { Span } from '../../../engine/record/folds/span.ts';
import { entryWords } from '../../record/entry-words.ts';
import { count } from '../../ui/count.ts';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { nameOf, payerName } from '../record-words.ts';
import type { Column } from '../rows.ts';
import { OnRecord, useRecordViews } from '../seen-record.tsx';
import type { Desk } from '../state.ts';
import { type EntryRow, entryColumns } from './entry-columns.tsx';
import { EntryDetail } from './entry-detail.tsx';

/** Entries fetched at once, the newest first. */
const PART = 2000;

interface Row extends EntryRow {
  readonly patient: string;
  readonly payer: string;
}

const COLUMNS: readonly Column<Row>[] = [
  ...entryColumns<Row>('medium'),
  { key: 'patient', head: 'Patient', from: 'medium', sort: ({ patient }) => patient, cell: ({ patient }) => patient },
  { key: 'payer', head: 'Payer', from: 'wide', sort: ({ payer }) => payer, cell: ({ payer }) => payer },
];

/** Everything that was said, sent and done, the newest first. */
export default function LogPage({ desk, item }: { desk: Desk; item: string | null }) {
  const sight = useRecordViews(desk.actions.record(), 'span');
  return (
    <OnRecord sight={sight.value} teaches="The log keeps every call, submission and answer as it was written down.">
      {({ span }) => <Log desk={desk} item={item} span={span} />}
    </OnRecord>
  );
}

function Log({ desk, item, span: { entries } }: { desk: Desk; item: string | null; span: Span }) {
  const rows = useSignal<readonly Row[]>([]);
  const reach = useSignal(PART);
  /** Words the whole record was searched for; null: the newest entries are shown. */
  const searched = useSignal<string | null>(null);
  const trouble = useSignal('');
  const door = desk.actions.record();
  useEffect(() => {
    let there = true;
    const words = searched.value;
    const answer = words === null ? door.events(Math.max(0, entries - reach.value), entries) : door.search(words);
    void answer.then((found) => {
      if (!there) return;
      trouble.value = found.ok ? '' : found.sentence;
      if (found.ok) rows.value = found.value.map(rowOf).sort((a, b) => b.event.seq - a.event.seq);
    });
    return () => {
      there = false;
    };
  }, [door, entries, reach.value, searched.value, rows, searched, trouble]);
  if (trouble.value !== '') return <NothingOpen words={trouble.value} />;
  const open = rows.value.find(({ event }) => `e${event.seq}` === item);
  const older = entries - reach.value;
  return (
    <>
      <List
        label="log"
        noun={['entry', 'entries']}
        placeholder="Patient, payer, reference or words"
        rows={rows.value}
        columns={COLUMNS}
        onSave={(csv) => desk.actions.download('claimside-log.csv', csv)}
        keyOf={({ event }) => `e${event.seq}`}
        hrefOf={({ event }) => `#log/e${event.seq}`}
        selected={item}
        hint={(typed) =>
          searched.value === null && older > 0 ? (
            <p class="recognised">
              These are of the newest {count(reach.value, 'entry', 'entries')}.{' '}
              <button type="button" class="button bare" onClick={() => (searched.value = typed)}>
                Search all {entries}
              </button>
            </p>
          ) : null
        }
        action={
          searched.value !== null ? (
            <button type="button" class="button" onClick={() => (searched.value = null)}>
              All entries
            </button>
          ) : older > 0 ? (
            <button type="button" class="button" onClick={() => (reach.value += PART)}>
              Older entries
            </button>
          ) : null
        }
      />
      {open ? (
        <EntryDetail key={open.event.seq} desk={desk} event={open.event} />
      ) : (
        <NothingOpen words="Choose an entry to read it in full. Nothing here is ever changed: what corrects an entry is another one.">
          {rows.value[0] ? (
            <a class="button" href={`#log/e${rows.value[0].event.seq}`}>
              Open the newest
            </a>
          ) : null}
        </NothingOpen>
      )}
    </>
  );
}

function rowOf(event: LogEvent): Row {
  const { patient, payer } = (event.body.about ?? event.body) as Subject;
  return { event, ...entryWords(event), patient: nameOf(patient), payer: payerName(payer) };
}
