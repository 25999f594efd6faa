/** A moment as a clock on the wall tells it. */
export interface ClockReading {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** A moment as events write it: local time and its distance from UTC, 2026-11-24T09:30:00.000-05:00. */
export function instantOf({ now, offset }: ClockReading): string {
  const local = new Date(now + offset * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Milliseconds since 1970-01-01 UTC of such a text. */
export function momentOf(instant: string): number {
  return Date.parse(instant);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
