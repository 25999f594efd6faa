import { useSignal } from '@preact/signals';
import type { LineView, SessionEntry } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';
import { SessionRow } from './session-row.tsx';

/** Rows shown at once: a claim form has six service lines; longer claims fold. */
const SHOWN = 6;

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
  const shown = all.value ? lines : lines.slice(0, SHOWN);
  return (
    <section class="part" aria-labelledby="sessions-title">
      <h2 id="sessions-title">
        Sessions <span class="quiet">what the form doesn't ask</span>
      </h2>
      <ul class="sessions">
        {shown.map((line) => (
          <SessionRow
            // Another code or date is another session: what was half typed for the old one goes.
            key={`${tab}|${line.line}|${line.code}|${line.date}`}
            line={line}
            entry={unsettled.get(line.line) ?? line.session}
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
    </section>
  );
}
