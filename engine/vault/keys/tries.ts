/** When wrong secrets were tried since the last right one: milliseconds since 1970, the newest last. */
export type Tries = readonly number[];

/** Tries that cost nothing: people mistype. */
const FREE = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 15 * 60_000;
/** Tries that are remembered; the audit lists them. */
const MOST = 100;

/**
 * Milliseconds until another try is taken: none for the first three, then 5 s, doubled each time up to 15 min.
 * A clock that stands before the last try is no way around: the wait counts in full.
 */
export function waitAfter(tries: Tries, now: number): number {
  const last = tries.at(-1);
  if (last === undefined || tries.length < FREE) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** (tries.length - FREE), LONGEST_WAIT);
  const passed = now - last;
  return passed < 0 ? wait : Math.max(wait - passed, 0);
}

/** The tries with those that lie in the future moved to now, so that nobody waits longer than the longest wait. */
export function notAfter(tries: Tries, now: number): Tries {
  return tries.map((time) => Math.min(time, now));
}

export function withTry(tries: Tries, now: number): Tries {
  return [...tries, now].slice(-MOST);
}
