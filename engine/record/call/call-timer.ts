/** What went on from a moment on, until the next phase begins. */
export interface Phase {
  readonly kind: 'talk' | 'hold' | 'over';
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

export interface Times {
  /** Whole seconds. */
  readonly talk: number;
  readonly hold: number;
}

/** Longest time that a note can hold, as events do: a day. */
const DAY = 86_400;

/**
 * Seconds talked and held until `now`. They come from the moments at which phases began and not from ticks,
 * so nothing is lost to a computer asleep or a panel closed. A clock set back counts as no time.
 */
export function timesOf(phases: readonly Phase[], now: number): Times {
  const sums = { talk: 0, hold: 0, over: 0 };
  for (const [index, { kind, at }] of phases.entries()) {
    sums[kind] += Math.max(0, (phases[index + 1]?.at ?? now) - at);
  }
  return { talk: wholeSeconds(sums.talk), hold: wholeSeconds(sums.hold) };
}

/** The phases with one more from `at` on; the same when that is going on already. */
export function entering(phases: readonly Phase[], kind: Phase['kind'], at: number): readonly Phase[] {
  return phaseOf(phases) === kind ? phases : [...phases, { kind, at }];
}

/** What is going on; null where no timer was started. */
export function phaseOf(phases: readonly Phase[]): Phase['kind'] | null {
  return phases.at(-1)?.kind ?? null;
}

/** "4:07", "1:02:09". */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function wholeSeconds(milliseconds: number): number {
  return Math.min(Math.floor(milliseconds / 1000), DAY);
}
