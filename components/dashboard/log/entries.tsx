import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LogEvent } from '../../../engine/log/event.ts';
import type { LookUp } from '../../../engine/log/look-ups.ts';
import type { RecordDoor } from '../../../engine/record/door.ts';
import { entryWords } from '../../record/entry-words.ts';
import { whenOf } from '../record-words.ts';

/** Everything on file under some look-ups, the newest first. */
export function Entries({ door, lookUps }: { readonly door: RecordDoor; readonly lookUps: readonly LookUp[] }) {
  const found = useSignal<readonly LogEvent[] | string>('Looking');
  const wanted = lookUps.join('\n');
  useEffect(() => {
    let there = true;
    void Promise.all((wanted.split('\n') as LookUp[]).filter(Boolean).map((one) => door.find(one))).then((answers) => {
      if (!there) return;
      const refusal = answers.find((answer) => !answer.ok);
      const events = new Map(
        answers.flatMap((answer) => (answer.ok ? answer.value.map((one) => [one.seq, one] as const) : [])),
      );
      found.value = refusal && !refusal.ok ? refusal.sentence : [...events.values()].sort((a, b) => b.seq - a.seq);
    });
    return () => {
      there = false;
    };
  }, [door, wanted, found]);
  const events = found.value;
  if (typeof events === 'string') return <p class="small">{events}</p>;
  if (events.length === 0) return <p class="small">Nothing yet.</p>;
  return (
    <ol class="entries">
      {events.map((event) => {
        const { kind, line } = entryWords(event);
        return (
          <li key={event.seq}>
            <a href={`#log/e${event.seq}`}>{whenOf(event.at)}</a> <b>{kind}</b> {line}
          </li>
        );
      })}
    </ol>
  );
}
