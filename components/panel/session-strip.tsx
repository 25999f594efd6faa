import { useSignal } from '@preact/signals';
import type { LineView, SessionEntry } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';
import { Fold } from './fold.tsx';
import { SessionRow } from './session-row.tsx';

/** Rows shown at once, so that findings stay in sight; longer claims show the rest on demand. */
const SHOWN = 4;

/** What no portal shows, asked once per service line and kept with the claim. */
export function SessionStrip(props: {
  readonly tab: number;
  readonly lines: readonly LineView[];
  readonly unsettled: ReadonlyMap<number, SessionEntry>;
  readonly onEntry: (line: number, entry: SessionEntry) => void;
}) {
  const { tab, lines, unsettled, onEntry } = props;
  const all = useSignal(false);
  if (lines.length === 0) return null;
  const entryOf = (line: LineView) => unsettled.get(line.line) ?? line.session;
  const filled = lines.filter((line) => isFilled(entryOf(line))).length;
  const note = filled === lines.length ? 'all filled in' : `${filled} of ${lines.length} filled in`;
  const shown = all.value ? lines : lines.slice(0, SHOWN);
  return (
    <Fold title="Sessions" note={note} open>
      <ul class="sessions">
        {shown.map((line) => (
          <SessionRow
            // Another code or date is another session: what was half typed for the old one goes.
            key={`${tab}|${line.line}|${line.code}|${line.date}`}
            line={line}
            entry={entryOf(line)}
            onEntry={(entry) => onEntry(line.line, entry)}
          />
        ))}
      </ul>
      {lines.length > SHOWN ? (
        <button
          type="button"
          class="button bare"
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? `Show the first ${SHOWN}` : `Show ${count(lines.length - SHOWN, 'more line')}`}
        </button>
      ) : null}
    </Fold>
  );
}

function isFilled({ minutes, modality, patientLocation }: SessionEntry): boolean {
  return minutes !== null && modality !== null && patientLocation !== null;
}
