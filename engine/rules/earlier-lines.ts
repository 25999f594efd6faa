import type { Claim } from '../claim/claim.ts';
import type { EarlierClaim, Facts } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import { earlierClaims } from './earlier-visits.ts';
import { isCorrection } from './frequency.ts';

/** A service line of an earlier claim. */
export type EarlierLine = EarlierClaim['lines'][number];

/** What a rule that needs the patient's earlier claims answers without them. */
export const HISTORY_UNKNOWN = "this patient's earlier claims aren't known here";

/**
 * Service lines this patient's earlier claims hold and that count: those denied, rejected or voided don't, and
 * neither do those of the claim that this one replaces or voids. Undefined when no history is known.
 */
export function earlierLines(claim: Claim, facts: Facts): EarlierLine[] | undefined {
  const earlier = earlierClaims(claim, facts);
  if (!earlier) return undefined;
  const replaces = isCorrection(claim);
  const lines: EarlierLine[] = [];
  for (const one of earlier) {
    if (/denied|reject|void/i.test(one.status ?? '') || (replaces && isReplaced(one, claim))) continue;
    lines.push(...one.lines);
  }
  return lines;
}

/** Whether a correction is of this claim: by its number, or because they share a service of one day. */
function isReplaced(earlier: EarlierClaim, claim: Claim): boolean {
  const number = claim.id('claim.originalReferenceNumber').value;
  if (number !== null && earlier.claimId && parseId(earlier.claimId) === number) return true;
  return earlier.lines.some((one) =>
    claim.lines.some(({ code, dateFrom }) => code.value === codeOf(one) && dateFrom.value === one.dateFrom),
  );
}

/** The procedure code of an earlier line, as the claim's own are read. */
export function codeOf({ procedureCode }: EarlierLine): string {
  return procedureCode.trim().toUpperCase();
}

/** Whether the same provider may have done both: one who isn't known counts as the same, as on the claim itself. */
export function sameProvider(npi: string | null, { renderingNpi }: EarlierLine): boolean {
  return npi === null || !renderingNpi || parseId(renderingNpi) === npi;
}
