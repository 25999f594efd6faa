import type { Cell } from '../claim/cell.ts';
import type { EarlierClaim, Facts } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import { parseId } from '../claim/normalise.ts';
import { perClaim } from '../claim/per-claim.ts';
import { bornOf, DOB_BOX, NAME_BOXES, patientRoot } from './patient.ts';

/** A service line of an earlier claim. */
export type EarlierLine = EarlierClaim['lines'][number];

/** Claims whose services were not paid and will not be. */
export const NOT_PAID = /denied|reject|void/i;
/** Claims that say nothing about what was done; a denied service was done all the same. */
export const NOT_DONE = /reject|void/i;

/** The procedure code of an earlier line, as the claim's own are read. */
export function codeOf({ procedureCode }: EarlierLine): string {
  return procedureCode.trim().toUpperCase();
}

/**
 * The earlier claims of this claim's patient; undefined when the history isn't known. Family members share a
 * member number, so where a claim names its patient the name and birth date decide, and the number only else.
 */
export const earlierClaims = perClaim((claim, facts: Facts): readonly EarlierClaim[] | undefined => {
  if (!facts.history) return undefined;
  const root = patientRoot(claim, NAME_BOXES);
  const last = claim.text(`${root}.lastName`);
  const first = claim.text(`${root}.firstName`);
  const born = bornOf(claim).value;
  const memberId = claim.id('subscriber.memberId').value;
  // Who the patient is must be known at least by the first name or the birth date.
  if (first.state === 'unseen' && !claim.seen(DOB_BOX[root][0] ?? '')) return undefined;
  return facts.history.filter(({ patientKey, memberId: earlierId }) => {
    if (patientKey) {
      const dob = patientKey.dob ?? null;
      if (!fits(last, patientKey.lastName) || !fits(first, patientKey.firstName)) return false;
      return dob === null || born === null || dob === born;
    }
    return !earlierId || !memberId || parseId(earlierId) === memberId;
  });
});

/** Whether a name on the claim may be this one; a name no page showed may be any. */
function fits(cell: Cell<string>, name: string): boolean {
  return cell.state === 'unseen' || cell.value === name || plain(cell.value) === plain(name);
}

/** The distinct days before `before` on which any of `codes` (all, when undefined) was billed and not denied. */
export function visitDays(
  claims: readonly EarlierClaim[],
  before: Day,
  codes?: readonly string[],
  from = Number.NEGATIVE_INFINITY,
): Set<Day> {
  const days = new Set<Day>();
  for (const { lines, status } of claims) {
    if (NOT_PAID.test(status ?? '')) continue;
    for (const line of lines) {
      if (line.dateFrom >= before || line.dateFrom < from || (codes && !codes.includes(codeOf(line)))) continue;
      days.add(line.dateFrom);
    }
  }
  return days;
}

function plain(text: string | null): string {
  return (text ?? '').toUpperCase().replace(/[^A-Z]/g, '');
}
