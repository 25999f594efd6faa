import type { Mark } from '../../../engine/wire.ts';

/** Milliseconds after the last key in a field after which its new findings show. */
export const AFTER_LAST_KEY = 800;

/** Findings already on the page, by control. */
export type Shown = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What to draw now: all of `next`, without the findings of the control being typed in that
 * weren't shown before. What is solved isn't in `next` and so vanishes at once.
 *
 * @param typing key of the control typed in within the last 800 ms and still focused
 */
export function drawable(next: readonly Mark[], shown: Shown, typing: string | null): { marks: Mark[]; held: number } {
  let held = 0;
  const marks = next.flatMap((mark) => {
    if (mark.key !== typing) return [mark];
    const before = shown.get(mark.key);
    const findings = mark.findings.filter(({ rule }) => before?.has(rule));
    held += mark.findings.length - findings.length;
    return findings.length > 0 ? [{ ...mark, findings }] : [];
  });
  return { marks, held };
}

export function shownBy(marks: readonly Mark[]): Shown {
  return new Map(marks.map(({ key, findings }) => [key, new Set(findings.map(({ rule }) => rule))]));
}
