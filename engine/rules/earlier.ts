import type { Claim, Line } from '../claim/claim.ts';
import type { EarlierClaim } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import type { RuleContext } from './rule.ts';

/**
 * Procedure codes that earlier claims of this patient hold between two days, both included; denied and rejected
 * claims are left out. Empty when no history is at hand, so it can prove that something was billed, never that it wasn't.
 */
export function earlierCodes(claim: Claim, context: RuleContext, from: Day, to: Day): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const earlier of context.facts.history ?? []) {
    if (/denied|rejected|void/i.test(earlier.status ?? '') || !samePatient(earlier, claim)) continue;
    for (const line of earlier.lines) {
      if (line.dateFrom >= from && line.dateFrom <= to) codes.add(line.procedureCode.trim().toUpperCase());
    }
  }
  return codes;
}

/** As `earlierCodes`, on the line's own day; empty when its date isn't known. */
export function codesThatDay(line: Line, claim: Claim, context: RuleContext): ReadonlySet<string> {
  const day = line.dateFrom.value;
  return day === null ? new Set() : earlierCodes(claim, context, day, day);
}

/** Nothing known of both claims speaks against one patient; a member number alone is shared by a family. */
function samePatient({ patientKey, memberId }: EarlierClaim, claim: Claim): boolean {
  if (patientKey) {
    const born = claim.date('patient.dob').value;
    if (born !== null && patientKey.dob != null && born !== patientKey.dob) return false;
    return (
      agree(patientKey.lastName, claim.text('patient.lastName').value) &&
      agree(patientKey.firstName, claim.text('patient.firstName').value)
    );
  }
  return agree(memberId ?? '', claim.id('subscriber.memberId').value);
}

function agree(one: string, two: string | null): boolean {
  return one === '' || two === null || one.trim().toUpperCase() === two.trim().toUpperCase();
}
