import type { Claim } from '../claim/claim.ts';
import type { EarlierClaim, Facts } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import { earlierClaims } from './earlier-visits.ts';
import { isCorrection } from './frequency.ts';

/** A service line of an earlier claim. */
export type EarlierLine = EarlierClaim['lines'][number];

/** What a rule that needs the patient's earlier claims answers without them. */
export const HISTORY_UNKNOWN = "this patient's earlier claims aren't known here";

/** What a rule answers when a finding rests on an earlier claim, and the frequency code was never read. */
export const MAY_CORRECT =
  'an earlier claim speaks against it, but this page does not show whether the claim corrects that one';

/** Claims whose services were not paid and will not be. */
const NOT_PAID = /denied|reject|void/i;
/** Claims that say nothing about what was done; a denied service was done all the same. */
export const NOT_DONE = /reject|void/i;

/**
 * Service lines this patient's earlier claims hold and that count. A claim with a service of this one doesn't: it is
 * the same claim sent again, corrected or sent to the next payer. Undefined when no history is known.
 *
 * @param without the status of claims left out: as a rule those that were not paid
 */
export function earlierLines(claim: Claim, facts: Facts, without = NOT_PAID): EarlierLine[] | undefined {
  const earlier = earlierClaims(claim, facts);
  if (!earlier) return undefined;
  const corrects = isCorrection(claim);
  const lines: EarlierLine[] = [];
  for (const one of earlier) {
    if (without.test(one.status ?? '')) continue;
    if (corrects ? mayBeCorrected(one, claim) : isSameClaim(one, claim)) continue;
    lines.push(...one.lines);
  }
  return lines;
}

function isSameClaim(earlier: EarlierClaim, claim: Claim): boolean {
  return earlier.lines.some((one) =>
    claim.lines.some(
      ({ code, dateFrom, renderingNpi }) =>
        code.value === codeOf(one) && dateFrom.value === one.dateFrom && sameProvider(renderingNpi.value, one),
    ),
  );
}

/** A correction may change code or provider; a claim without a number, or of one of its days, may be the one. */
function mayBeCorrected({ claimId, lines }: EarlierClaim, claim: Claim): boolean {
  if (!claimId || parseId(claimId) === claim.id('claim.originalReferenceNumber').value) return true;
  return lines.some((one) => claim.lines.some(({ dateFrom }) => dateFrom.value === one.dateFrom));
}

/** The procedure code of an earlier line, as the claim's own are read. */
export function codeOf({ procedureCode }: EarlierLine): string {
  return procedureCode.trim().toUpperCase();
}

/** Whether the same provider may have done both: one who isn't known counts as the same, as on the claim itself. */
export function sameProvider(npi: string | null, { renderingNpi }: EarlierLine): boolean {
  return npi === null || !renderingNpi || parseId(renderingNpi) === npi;
}
