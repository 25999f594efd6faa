import type { Claim, Line } from '../claim/claim.ts';
import { addYears, type Day } from '../claim/day.ts';
import type { Confidence } from '../payers/payer.ts';
import { isCorrection } from './frequency.ts';
import type { RuleContext } from './rule.ts';
import { count } from './words.ts';

/** The last day a line may reach the payer, with the words for its limit. */
export interface Deadline {
  readonly line: Line;
  readonly last: Day;
  /** "120 days", "one year". */
  readonly limit: string;
  /** "your contract", "Aetna's default" ... */
  readonly from: string;
  readonly confidence: Confidence;
}

const YEAR = 365;

/**
 * Whether the filing limit for new claims runs for this claim. Replacements and voids have a limit of their own,
 * and a second payer's limit runs from the first payer's answer.
 */
export function limitRuns(claim: Claim): boolean {
  if (isCorrection(claim)) return false;
  if (/^(s|t|2|3)/i.test(claim.text('claim.payerSequence').raw)) return false;
  return claim.text('otherPayer.paidDate').state !== 'value';
}

/**
 * The deadlines of the dated lines, in the order of the form; undefined when the payer's limit isn't known.
 * Days count from the first day of service to receipt. A limit set by law as one year is the calendar year:
 * 42 CFR 424.44 for Medicare, which no contract changes.
 */
export function deadlines(claim: Claim, { payer }: RuleContext): readonly Deadline[] | undefined {
  const medicare = payer.kind === 'medicare-ffs';
  const known = payer.filingDays;
  if (!medicare && !known) return undefined;
  const from = medicare ? '42 CFR 424.44' : (known?.from ?? '');
  const days = medicare ? YEAR : (known?.value ?? YEAR);
  const calendarYear = days === YEAR && from !== 'your contract';
  const confidence = medicare ? 'high' : (known?.confidence ?? 'low');
  const limit = calendarYear ? 'one year' : count(days, 'day');
  return claim.lines.flatMap((line) => {
    const day = line.dateFrom.value;
    if (day === null) return [];
    return [{ line, last: calendarYear ? addYears(day, 1) : day + days, limit, from, confidence }];
  });
}
