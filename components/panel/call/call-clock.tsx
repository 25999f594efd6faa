import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type CallNote, isLive, toggleHold, withPhase } from '../../../engine/record/call/call-note.ts';
import { clockText, phaseOf, timesOf } from '../../../engine/record/call/call-timer.ts';
import type { CallDesk } from './desk.ts';

/** Seconds of the note, told anew each second while its timer runs. */
export function useTimes(desk: CallDesk, note: CallNote | null) {
  const now = useSignal(desk.clock().now);
  const phase = note ? phaseOf(note.phases) : null;
  const runs = phase === 'talk' || phase === 'hold';
  useEffect(() => {
    now.value = desk.clock().now;
    if (!runs) return;
    const tick = setInterval(() => {
      now.value = desk.clock().now;
    }, 1000);
    return () => clearInterval(tick);
  }, [runs, desk, now]);
  // A phase that has just begun is later than the last tick.
  const until = Math.max(now.value, note?.phases.at(-1)?.at ?? 0);
  return { ...timesOf(note?.phases ?? [], until), phase };
}

/** Time talked and held, the switch for hold, and the end of the call. */
export function CallClock({ desk, note }: { readonly desk: CallDesk; readonly note: CallNote }) {
  const { talk, hold, phase } = useTimes(desk, note);
  if (!isLive(note.channel)) return null;
  return (
    <div class={`call-clock ${phase ?? ''}`}>
      <span role="timer" aria-label={`Total ${clockText(talk + hold)}`}>
        <b>{clockText(talk + hold)}</b>
        <span class="small">
          {clockText(talk)} talk, {clockText(hold)} hold
        </span>
      </span>
      <button type="button" class="button" aria-keyshortcuts="Alt+Shift+H" onClick={() => desk.edit(toggleHold)}>
        {phase === 'talk' ? 'Hold' : phase === 'hold' ? 'Talking again' : 'Go on'}
      </button>
      {phase === 'over' ? null : (
        <button type="button" class="button" onClick={() => desk.edit((one, now) => withPhase(one, 'over', now))}>
          Hang up
        </button>
      )}
    </div>
  );
}
