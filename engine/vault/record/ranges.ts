import type { Range } from './open-log.ts';

/** Ranges put together: in order, none touching another. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (from >= to) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** What of `ranges` is not in `others`. */
export function without(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return others
    .reduce<Range[]>(
      (rest, { from, to }) =>
        rest.flatMap((range) =>
          to <= range.from || from >= range.to
            ? [range]
            : [
                { from: range.from, to: from },
                { from: to, to: range.to },
              ],
        ),
      joined(ranges),
    )
    .filter(({ from, to }) => from < to);
}

/** How many numbers lie in ranges that don't touch. */
export function total(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}
