interface Range {
  readonly from: number;
  readonly to: number;
}

export function totalOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Ranges that are named before the rest is only counted. */
const NAMED = 3;

/** "Entry 7", "Entries 101 to 200 and 305": people count from 1. */
export function rangesInWords(ranges: readonly Range[]): string {
  const named = ranges.slice(0, NAMED).map(({ from, to }) => (to - from === 1 ? `${to}` : `${from + 1} to ${to}`));
  const rest = totalOf(ranges.slice(NAMED));
  const parts = rest > 0 ? [...named, `${rest} more`] : named;
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
  return `${totalOf(ranges) === 1 ? 'Entry' : 'Entries'} ${words}`;
}
