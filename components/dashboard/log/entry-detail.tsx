import type { LogEvent } from '../../../engine/log/event.ts';
import { lookUpsOf } from '../../../engine/log/look-ups.ts';
import { entryWords } from '../../record/entry-words.ts';
import { Detail, Part } from '../detail.tsx';
import { whenOf } from '../record-words.ts';
import type { Desk } from '../state.ts';
import { Entries } from './entries.tsx';
import { plainLines } from './plain-lines.ts';

/** An entry in full, and what else is on file about the same claim or record. */
export function EntryDetail({ desk, event }: { desk: Desk; event: LogEvent }) {
  const { kind, line } = entryWords(event);
  const zone = event.at.slice(-6);
  const near = lookUpsOf(event).filter((one) => one.startsWith('claim:') || one.startsWith('record:'));
  return (
    <Detail
      back={{ href: '#log', to: 'Log' }}
      title={kind}
      below={`Entry ${event.seq}, written ${whenOf(event.at)} (UTC${zone})`}
      state={desk.state}
    >
      <p>{line}</p>
      <Part title="As written">
        <dl class="facts">
          {plainLines(event.body).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {near.length > 0 ? (
        <Part title="About the same">
          <Entries door={desk.actions.record()} lookUps={near} />
        </Part>
      ) : null}
    </Detail>
  );
}
