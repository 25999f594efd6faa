import { calendarFile } from '../../../engine/record/calendar-file.ts';
import type { Views } from '../../../engine/record/facts.ts';
import type { Clocks } from '../../../engine/record/folds/clocks.ts';
import { type Work, worklistOf } from '../../../engine/record/worklist.ts';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { dayOr, moneyOf, nameOf, payerName } from '../record-words.ts';
import type { Column } from '../rows.ts';
import { OnRecord, useRecordViews, useRows } from '../seen-record.tsx';
import type { Desk } from '../state.ts';
import { BringSessions } from './bring-sessions.tsx';
import { WorkDetail } from './work-detail.tsx';
import { KIND_WORDS } from './work-words.ts';

const columnsOn = (today: string): readonly Column<Work>[] => [
  { key: 'why', head: 'Why it is here', greedy: true, sort: ({ why }) => why, cell: ({ why }) => why },
  {
    key: 'due',
    head: 'Due',
    sort: ({ due }) => due ?? '9999',
    text: ({ due }) => dayOr(due),
    cell: ({ due }) => <Due due={due} today={today} />,
  },
  {
    key: 'worth',
    head: 'Open',
    numeric: true,
    sort: ({ worth }) => worth,
    text: ({ worth }) => moneyOf(worth),
    cell: ({ worth }) => moneyOf(worth),
  },
  {
    key: 'kind',
    head: 'Kind',
    from: 'wide',
    sort: ({ kind }) => KIND_WORDS[kind],
    cell: ({ kind }) => <span class="nowrap">{KIND_WORDS[kind]}</span>,
  },
  {
    key: 'patient',
    head: 'Patient',
    from: 'medium',
    sort: ({ patient }) => nameOf(patient),
    cell: ({ patient }) => nameOf(patient),
  },
  {
    key: 'payer',
    head: 'Payer',
    from: 'wide',
    sort: ({ payer }) => payerName(payer),
    cell: ({ payer }) => payerName(payer),
  },
];

/** Place of the page that brings sessions from a file. */
const BRING = 'bring-sessions';

/** What is due, what it is worth, and why it is here. */
export default function WorklistPage({ desk, item }: { desk: Desk; item: string | null }) {
  const sight = useRecordViews(
    desk.actions.record(),
    'authorizations',
    'claims',
    'clocks',
    'coverages',
    'patients',
    'sessions',
  );
  return (
    <OnRecord sight={sight.value} teaches="The worklist shows what is due, what it is worth and why.">
      {(seen) => <Worklist desk={desk} item={item} seen={seen} />}
    </OnRecord>
  );
}

function Worklist({
  desk,
  item,
  seen,
}: {
  desk: Desk;
  item: string | null;
  seen: Views & { readonly clocks: Clocks };
}) {
  const today = desk.actions.today();
  const payers = desk.state.settings.value?.payers ?? {};
  const rows = useRows(seen, today, (views) => worklistOf(views, { payers }, today));
  if (item === BRING) return <BringSessions desk={desk} known={seen.sessions} />;
  if (rows.length === 0) {
    return (
      <NothingOpen words="Nothing is due. Denials, claims without an answer, sessions without a claim, authorizations that end and promises of payers come here by themselves.">
        <a class="button" href={`#worklist/${BRING}`}>
          Bring sessions
        </a>
      </NothingOpen>
    );
  }
  const open = rows.find(({ id }) => id === item);
  return (
    <>
      <List
        label="worklist"
        noun={['thing to do', 'things to do']}
        placeholder="Patient, payer or words"
        rows={rows}
        columns={columnsOn(today)}
        onSave={(csv) => desk.actions.download('claimside-worklist.csv', csv)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `#worklist/${id}`}
        selected={item}
        action={
          <>
            <a class="button" href={`#worklist/${BRING}`}>
              Bring sessions
            </a>
            <button
              type="button"
              class="button"
              title="Save the days as a calendar file, without names of patients"
              onClick={() => desk.actions.download('claimside-worklist.ics', calendarFile(rows, stampOf(today)))}
            >
              Calendar file
            </button>
          </>
        }
      />
      {open ? (
        <WorkDetail key={open.id} desk={desk} work={open} />
      ) : (
        <NothingOpen
          words={
            item === null ? 'Choose a row to see what was said and sent about it.' : 'That is done, or no longer due.'
          }
        >
          <a class="button" href={`#worklist/${rows[0]?.id}`}>
            Open the first
          </a>
        </NothingOpen>
      )}
    </>
  );
}

/** Calendars want a moment at which an entry was made: the day is enough. */
function stampOf(today: string): string {
  return `${today.replaceAll('-', '')}T000000Z`;
}

function Due({ due, today }: { due: string | null; today: string }) {
  if (due === null) return <span class="quiet">no day known</span>;
  if (due > today) return <span class="nowrap">{dayOr(due)}</span>;
  return (
    <span class={`nowrap due ${due < today ? 'late' : 'now'}`}>
      {dayOr(due)}
      {due < today ? ' late' : ' today'}
    </span>
  );
}
