import type { Claim, Line } from '../claim/claim.ts';
import { civil, type Day, dayOf } from '../claim/day.ts';
import { earlierClaims } from '../rules/earlier-visits.ts';
import { isCorrection } from '../rules/frequency.ts';
import { type Answer, finding, notChecked, pass, type RuleContext } from '../rules/rule.ts';
import type { Matcher } from './selectors.ts';
import type { Demand, Period } from './user-rule.ts';

type Limit = Extract<Demand, { kind: 'most-units' }>;

const IN_WORDS: Readonly<Record<Period, string>> = {
  line: 'on one line',
  day: 'on one day',
  month: 'in one month',
  year: 'in one year',
};

/**
 * Units of the lines that trigger a rule, each period on its own; months and years also count what was
 * billed before and not denied. Speaks at the line that goes over.
 */
export function judgeLimit(
  { units, per }: Limit,
  lines: readonly Line[],
  codes: Matcher,
  claim: Claim,
  context: RuleContext,
): Answer {
  const sums = new Map<string, number>();
  const open: Answer[] = [];
  for (const line of lines) {
    const amount = line.units.value;
    const start = startOf(line.dateFrom.value, per);
    if (amount === null || (start === null && per !== 'line')) {
      return notChecked(`the units or the date of line ${line.index + 1} aren't known`);
    }
    const key = per === 'line' ? String(line.index) : String(start);
    const before = sums.get(key) ?? earlierUnits(claim, context, codes, start, line.dateFrom.value, per);
    const sum = before + amount;
    sums.set(key, sum);
    if (before <= units && sum > units) {
      open.push(
        finding('most-units', {
          path: line.units.path,
          data: { code: line.code.value ?? '', found: sum, wanted: units, period: IN_WORDS[per] },
          evidence: [line.code.path, line.dateFrom.path],
        }),
      );
    }
  }
  if (open.length > 0) return open as Answer;
  return knownBack(context, lines, per) ? pass : notChecked('what was billed before in this period is not known');
}

function startOf(day: Day | null, per: Period): Day | null {
  if (day === null || per === 'line' || per === 'day') return day;
  const { year, month } = civil(day);
  return dayOf(year, per === 'month' ? month : 1, 1);
}

function earlierUnits(
  claim: Claim,
  context: RuleContext,
  codes: Matcher,
  from: Day | null,
  to: Day | null,
  per: Period,
): number {
  if (per === 'line' || from === null || to === null) return 0;
  let sum = 0;
  // A correction takes the place of what was billed for its own days.
  const until = isCorrection(claim) ? to - 1 : to;
  for (const { status, lines } of earlierClaims(claim, context.facts) ?? []) {
    if (/denied|rejected|void/i.test(status ?? '')) continue;
    for (const { dateFrom, procedureCode, units } of lines) {
      if (dateFrom >= from && dateFrom <= until && codes(procedureCode.trim().toUpperCase())) sum += units ?? 1;
    }
  }
  return sum;
}

function knownBack({ facts }: RuleContext, lines: readonly Line[], per: Period): boolean {
  if (per === 'line') return true;
  if (!facts.history) return per === 'day';
  return lines.every(({ dateFrom }) => (facts.historySince ?? 0) <= (startOf(dateFrom.value, per) ?? 0));
}
