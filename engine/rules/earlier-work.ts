import type { Claim } from '../claim/claim.ts';
import type { EarlierClaim, Facts } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import { earlierClaims } from './earlier-visits.ts';
import { isCorrection } from './frequency.ts';
import { notChecked } from './rule.ts';

/** What a rule that looks back answers without a history. */
export const NO_HISTORY = notChecked('earlier claims of this patient are not loaded');

interface EarlierWork {
  readonly claim: EarlierClaim;
  readonly day: Day;
  readonly code: string;
  readonly line: EarlierClaim['lines'][number];
}

/**
 * Every line of this patient's earlier claims but the denied and voided ones; none when no history is at hand. A claim
 * that holds a service of this one is this one, sent again or, where this one corrects, on the same days.
 */
export function earlierWork(claim: Claim, facts: Facts): readonly EarlierWork[] {
  const corrects = isCorrection(claim);
  const isThis = ({ lines }: EarlierClaim) =>
    lines.some((line) =>
      claim.lines.some(
        ({ dateFrom, code }) => dateFrom.value === line.dateFrom && (corrects || code.value === codeOf(line)),
      ),
    );
  return (earlierClaims(claim, facts) ?? []).flatMap((earlier) =>
    /denied|rejected|void/i.test(earlier.status ?? '') || isThis(earlier)
      ? []
      : earlier.lines.map((line) => ({ claim: earlier, line, day: line.dateFrom, code: codeOf(line) })),
  );
}

function codeOf({ procedureCode }: EarlierWork['line']): string {
  return procedureCode.trim().toUpperCase();
}
