import { placeOf } from '../claim/boxes.ts';
import type { Claim, Line } from '../claim/claim.ts';
import { addYears, type Day } from '../claim/day.ts';
import { perClaim } from '../claim/per-claim.ts';
import type { Confidence, Payer } from '../payers/payer.ts';
import { CONTRACT, provenance } from '../payers/provenance.ts';
import { isSecondary } from './cob.ts';
import { isCorrection } from './frequency.ts';
import { count } from './words.ts';

/** How long a payer takes new claims. Days count from the first day of service to receipt. */
interface FilingLimit {
  readonly days: number;
  /** One year by law is the calendar year, not 365 days. */
  readonly calendarYear: boolean;
  readonly confidence: Confidence;
}

const YEAR = 365;
/** No contract changes Medicare's limit. */
const MEDICARE: FilingLimit = { days: YEAR, calendarYear: true, confidence: 'high' };

/**
 * Whether the limit for new claims runs for this claim. Replacements and voids have a limit of their own,
 * and a second payer's limit runs from the first payer's answer.
 */
export function limitRuns(claim: Claim): boolean {
  return runs(claim, undefined);
}

const ANSWERED = placeOf('otherPayer.paidDate');
const runs = perClaim((claim): boolean => !claim.holds(ANSWERED) && !isCorrection(claim) && !isSecondary(claim));

/** Undefined when the payer's limit isn't known. */
export function filingLimit({ kind, filingDays }: Payer): FilingLimit | undefined {
  if (kind === 'medicare-ffs') return MEDICARE;
  if (!filingDays) return undefined;
  const { value: days, confidence } = filingDays;
  return { days, calendarYear: days === YEAR && filingDays.from !== CONTRACT, confidence };
}

/** Where the limit is from: "your contract; without it 120 days, Aetna's usual limit" ... */
export function limitSource({ kind, filingDays }: Payer): string {
  if (kind === 'medicare-ffs') return '42 CFR 424.44';
  return filingDays ? provenance(filingDays, (shipped) => count(shipped, 'day')) : '';
}

/** The last day a service of `day` may reach the payer. */
function lastDay(day: Day, { days, calendarYear }: FilingLimit): Day {
  return calendarYear ? addYears(day, 1) : day + days;
}

/** "120 days", "one year". */
export function limitInWords({ days, calendarYear }: FilingLimit): string {
  return calendarYear ? 'one year' : count(days, 'day');
}

/** Lines that must arrive by some day, the one that must first, and its last day. */
interface Urgent {
  readonly lines: readonly Line[];
  readonly first: Line;
  readonly last: Day;
}

/** The lines whose last day is no later than `by`; undefined where there is none. */
export function linesDue(claim: Claim, limit: FilingLimit, by: Day): Urgent | undefined {
  let urgent: { lines: Line[]; first: Line; last: Day } | undefined;
  for (const line of claim.lines) {
    const day = line.dateFrom.value;
    const last = day === null ? Number.POSITIVE_INFINITY : lastDay(day, limit);
    if (last > by) continue;
    urgent ??= { lines: [], first: line, last };
    urgent.lines.push(line);
    if ((day ?? 0) >= (urgent.first.dateFrom.value ?? 0)) continue;
    urgent.first = line;
    urgent.last = last;
  }
  return urgent;
}
