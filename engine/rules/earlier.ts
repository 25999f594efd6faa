import type { Claim, Line } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import { codeOf, earlierClaims, NOT_PAID } from './earlier-visits.ts';
import type { RuleContext } from './rule.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Procedure codes that earlier claims of this patient hold between two days, both included; denied and rejected
 * claims are left out. Empty when no history is at hand, so it can prove that something was billed, never that it wasn't.
 */
export function earlierCodes(claim: Claim, context: RuleContext, from: Day, to: Day): ReadonlySet<string> {
  const claims = earlierClaims(claim, context.facts);
  if (!claims || claims.length === 0) return NONE;
  const codes = new Set<string>();
  for (const { status, lines } of claims) {
    if (NOT_PAID.test(status ?? '')) continue;
    for (const line of lines) {
      if (line.dateFrom >= from && line.dateFrom <= to) codes.add(codeOf(line));
    }
  }
  return codes;
}

/** As `earlierCodes`, on the line's own day; empty when its date isn't known. */
export function codesThatDay(line: Line, claim: Claim, context: RuleContext): ReadonlySet<string> {
  const day = line.dateFrom.value;
  return day === null ? NONE : earlierCodes(claim, context, day, day);
}
