import type { Line } from '../claim/claim.ts';
import { labelOf, PATHS, patternOf } from '../claim/paths.ts';

/** What a rule answers whose units no page showed. */
export const UNITS_UNREAD = "the units of some lines can't be seen on this page";

/** "1 day", "2 days". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** "today", "tomorrow", "in 3 days". */
export function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${count(days, 'day')}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "line 2", "lines 1 and 3", as people count them. */
export function lineNames(lines: readonly Line[]): string {
  const numbers = lines.map(({ index }) => String(index + 1));
  return `${numbers.length === 1 ? 'line' : 'lines'} ${listed(numbers)}`;
}

/** "Patient last name (box 2)": the label of a path with its place on the CMS-1500, where it has one. */
export function labelWithBox(path: string): string {
  const box = PATHS.get(patternOf(path))?.box;
  return box ? `${labelOf(path)} (box ${box})` : labelOf(path);
}
