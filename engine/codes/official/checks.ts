import type { LoadedKind } from '../loaded.ts';
import { toUsDay } from './days.ts';
import type { Diff } from './diff.ts';
import type { Comparison } from './in-use.ts';
import type { Period } from './period.ts';
import { amount, DOWNLOAD_AGAIN, type Refusal, refuse } from './refusal.ts';

/** How many entries a whole file has: years of official files lie well inside. */
const PLAUSIBLE: Record<LoadedKind, readonly [least: number, most: number]> = {
  icd10cm: [80_000, 140_000],
  hcpcs: [6000, 20_000],
  'ncci-pairs': [8000, 60_000],
  'ncci-pairs-medicaid': [3000, 60_000],
  'mue-medicare': [10_000, 30_000],
  'mue-medicaid': [5000, 30_000],
};

/** All edits of a quarter, behavioral-health or not. */
const FEWEST_EDITS = { 'ncci-pairs': 500_000, 'ncci-pairs-medicaid': 100_000 } as const;

/** What a new edition may take away of the one before. More is a file cut short. */
const MOST_LOST = 0.15;

const NOUN: Record<LoadedKind, string> = {
  icd10cm: 'code',
  hcpcs: 'code',
  'ncci-pairs': 'behavioral-health pair',
  'ncci-pairs-medicaid': 'behavioral-health pair',
  'mue-medicare': 'code',
  'mue-medicaid': 'code',
};

/** Whether a table is at least as new as what is in use. */
export function checkAge(file: string, period: Period, before: Comparison | null): Refusal | null {
  if (!before || period.from >= before.newest) return null;
  const what = `This table is for ${period.label}, older than what is in use: ${before.edition}.`;
  return refuse(file, what, `Load one in force from ${toUsDay(before.newest)} or later.`);
}

/** Whether there is as much in a table as in a whole official file. */
export function checkCount(file: string, kind: LoadedKind, count: number, edits: number | null): Refusal | null {
  const [least, most] = PLAUSIBLE[kind];
  const fewest = kind === 'ncci-pairs' || kind === 'ncci-pairs-medicaid' ? FEWEST_EDITS[kind] : 0;
  if (edits !== null && edits < fewest) {
    const what = `It holds ${amount(edits, 'edit')}; a whole quarter has more than ${plain(fewest)}.`;
    return refuse(file, what, 'Choose all files of the quarter together, as they were downloaded.');
  }
  if (count >= least && count <= most) return null;
  const what = `It holds ${amount(count, NOUN[kind])}; a whole file has ${plain(least)} to ${plain(most)}.`;
  return refuse(file, what, DOWNLOAD_AGAIN);
}

/** Whether too much of what is in use would vanish. */
export function checkLoss(file: string, kind: LoadedKind, diff: Diff, before: Comparison | null): Refusal | null {
  if (!before || diff.removed.count <= before.entries.size * MOST_LOST) return null;
  const lost = `${plain(diff.removed.count)} of the ${amount(before.entries.size, NOUN[kind])} in use are not in it`;
  return refuse(file, `${lost}, among them ${diff.removed.examples.slice(0, 3).join(', ')}.`, DOWNLOAD_AGAIN);
}

function plain(count: number): string {
  return count.toLocaleString('en-US');
}
