import type { Claim, Line } from '../claim/claim.ts';
import { addYears, type Day } from '../claim/day.ts';
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
  /** "your contract; without it 120 days, Aetna's usual limit" ... */
  readonly from: string;
  readonly confidence: Confidence;
}

const YEAR = 365;
/** No contract changes Medicare's limit. */
const MEDICARE: FilingLimit = { days: YEAR, calendarYear: true, from: '42 CFR 424.44', confidence: 'high' };

/**
 * Whether the limit for new claims runs for this claim. Replacements and voids have a limit of their own,
 * and a second payer's limit runs from the first payer's answer.
 */
export function limitRuns(claim: Claim): boolean {
  if (isCorrection(claim) || isSecondary(claim)) return false;
  return claim.text('otherPayer.paidDate').state !== 'value';
}

/** Undefined when the payer's limit isn't known. */
export function filingLimit({ kind, filingDays }: Payer): FilingLimit | undefined {
  if (kind === 'medicare-ffs') return MEDICARE;
  if (!filingDays) return undefined;
  const { value: days, confidence } = filingDays;
  const from = provenance(filingDays, (shipped) => count(shipped, 'day'));
  return { days, calendarYear: days === YEAR && filingDays.from !== CONTRACT, from, confidence };
}

/** The last day a service of `day` may reach the payer. */
function lastDay(day: Day, { days, calendarYear }: FilingLimit): Day {
  return calendarYear ? addYears(day, 1) : day + days;
}

/** "120 days", "one year". */
export function limitInWords({ days, calendarYear }: FilingLimit): string {
  return calendarYear ? 'one year' : count(days, 'day');
}

/** The lines whose last day satisfies `test`, and the earliest of those days; undefined where none does. */
export function linesWhose(
  claim: Claim,
  limit: FilingLimit,
  test: (last: Day) => boolean,
): { readonly lines: readonly Line[]; readonly first: Line; readonly last: Day } | undefined {
  const lines = claim.lines.filter(({ dateFrom: { value } }) => value !== null && test(lastDay(value, limit)));
  let first: Line | undefined;
  for (const line of lines) {
    if (!first || (line.dateFrom.value ?? 0) < (first.dateFrom.value ?? 0)) first = line;
  }
  return first && { lines, first, last: lastDay(first.dateFrom.value ?? 0, limit) };
}
