import type { Claim } from '../claim/claim.ts';
import type { EarlierClaim, Facts } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import { perClaim } from '../claim/per-claim.ts';
import { codeOf, type EarlierLine, earlierClaims, NOT_PAID } from './earlier-visits.ts';
import { isCorrection } from './frequency.ts';
import { notChecked } from './rule.ts';
import { sameProvider } from './same-day.ts';

/** What a rule that needs the patient's earlier claims answers without them. */
export const NO_HISTORY = notChecked("this patient's earlier claims aren't known here");

/** What a rule answers when a finding rests on an earlier claim, and the frequency code was never read. */
export const MAY_CORRECT =
  'an earlier claim speaks against it, but this page does not show whether the claim corrects that one';

/**
 * This patient's earlier claims that count beside this one. A claim with a service of this one doesn't: it is the same
 * claim sent again, corrected or sent to the next payer. Undefined when no history is known.
 *
 * @param without the status of claims left out: as a rule those that were not paid
 */
export function otherClaims(claim: Claim, facts: Facts, without = NOT_PAID): readonly EarlierClaim[] | undefined {
  const claims = earlierClaims(claim, facts);
  if (!claims || claims.length === 0) return claims;
  const corrects = isCorrection(claim);
  return claims.filter(
    (one) => !without.test(one.status ?? '') && !(corrects ? mayBeCorrected(one, claim) : isSameClaim(one, claim)),
  );
}

/** The service lines of `otherClaims`. */
export function earlierLines(claim: Claim, facts: Facts, without = NOT_PAID): readonly EarlierLine[] | undefined {
  return without === NOT_PAID ? paidLines(claim, facts) : linesOf(claim, facts, without);
}

const paidLines = perClaim((claim, facts: Facts) => linesOf(claim, facts, NOT_PAID));

function linesOf(claim: Claim, facts: Facts, without: RegExp): readonly EarlierLine[] | undefined {
  return otherClaims(claim, facts, without)?.flatMap(({ lines }) => lines);
}

function isSameClaim(earlier: EarlierClaim, claim: Claim): boolean {
  return earlier.lines.some((one) =>
    claim.lines.some(
      ({ code, dateFrom, renderingNpi }) =>
        dateFrom.value === one.dateFrom &&
        code.value === codeOf(one) &&
        sameProvider(renderingNpi.value, one.renderingNpi),
    ),
  );
}

/** A correction may change code or provider; a claim without a number, or of one of its days, may be the one. */
function mayBeCorrected({ claimId, lines }: EarlierClaim, claim: Claim): boolean {
  if (!claimId || parseId(claimId) === claim.id('claim.originalReferenceNumber').value) return true;
  return lines.some((one) => claim.lines.some(({ dateFrom }) => dateFrom.value === one.dateFrom));
}
