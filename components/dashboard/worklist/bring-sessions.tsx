import { useSignal } from '@preact/signals';
import { fromIso, toIso } from '../../../engine/claim/day.ts';
import type { Sessions } from '../../../engine/record/folds/sessions.ts';
import { againstKnown } from '../../../engine/record/import/against.ts';
import type { Imported } from '../../../engine/record/import/imported.ts';
import { count } from '../../ui/count.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Detail, Part } from '../detail.tsx';
import { append, newId } from '../record-writing.ts';
import type { Desk } from '../state.ts';

/** Days back and ahead that a calendar is looked at. */
const BACK = 180;
const AHEAD = 60;
/** Rows that were left out, named one by one at most. */
const NAMED = 50;

/** Brings sessions from the practice's software or calendar: first what would be taken, then the taking. */
export function BringSessions({ desk, known }: { desk: Desk; known: Sessions }) {
  const read = useSignal<Imported | string | null>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    const text = await file?.text().catch(() => null);
    if (!file || text === undefined) return;
    read.value =
      text === null ? 'The file could not be read.' : await sessionsOf(file.name, text, desk.actions.today());
  };
  return (
    <Detail back={{ href: '#worklist', to: 'Worklist' }} title="Bring sessions" state={desk.state}>
      <p>
        A table (CSV) from your practice software, or the calendar (.ics). Sessions without a claim come onto the
        worklist; minutes and place go into the checks.
      </p>
      <p class="choices">
        <input
          {...OPT_OUT}
          type="file"
          name="sessions"
          accept=".csv,.ics,text/csv,text/calendar"
          aria-label="File with sessions"
          onChange={(event) => void take(event.currentTarget)}
        />
      </p>
      {typeof read.value === 'string' ? (
        <p class="why-not" role="alert">
          {read.value}
        </p>
      ) : null}
      {read.value !== null && typeof read.value !== 'string' ? (
        <Found desk={desk} read={read.value} known={known} onTaken={() => (read.value = null)} />
      ) : null}
    </Detail>
  );
}

/** The readers come when a file does: most days there is none. */
async function sessionsOf(name: string, text: string, today: string): Promise<Imported | string> {
  try {
    if (/\.ics$/i.test(name) || text.startsWith('BEGIN:VCALENDAR')) {
      const { sessionsFromCalendar } = await import('../../../engine/record/import/sessions-calendar.ts');
      const day = fromIso(today) ?? 0;
      return sessionsFromCalendar(text, toIso(day - BACK), toIso(day + AHEAD), today, newId);
    }
    const { sessionsFromCsv } = await import('../../../engine/record/import/sessions-csv.ts');
    return sessionsFromCsv(text, newId);
  } catch {
    return 'The part that reads such files did not load. Reload this page, then try again.';
  }
}

function Found(props: { desk: Desk; read: Imported; known: Sessions; onTaken: () => void }) {
  const { desk, read, known, onTaken } = props;
  const { leftOut } = read;
  const sessions = againstKnown(read.sessions, known);
  const bring = async () => {
    if (await append(desk, sessions, `${count(sessions.length, 'session')} taken`)) onTaken();
  };
  return (
    <>
      <p class="choices" role="status">
        {sessions.length === 0
          ? read.sessions.length === 0
            ? 'No session was found in it.'
            : 'Everything in it is on the record already.'
          : `${count(sessions.length, 'session')} found.`}
        {sessions.length > 0 ? (
          <button type="button" class="button main" onClick={() => void bring()}>
            Take {sessions.length === 1 ? 'it' : 'them'}
          </button>
        ) : null}
      </p>
      {leftOut.length > 0 ? (
        <Part title={`${count(leftOut.length, 'entry', 'entries')} left out`}>
          <ul class="entries">
            {leftOut.slice(0, NAMED).map(({ number, why }) => (
              <li key={number}>
                {number}: {why}
              </li>
            ))}
            {leftOut.length > NAMED ? <li>and {leftOut.length - NAMED} more</li> : null}
          </ul>
        </Part>
      ) : null}
    </>
  );
}
