import { placeOf } from '../claim/boxes.ts';
import type { Claim } from '../claim/claim.ts';
import { perClaim } from '../claim/per-claim.ts';

const FREQUENCY = placeOf('claim.frequencyCode');
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^ORIGINAL|^NEW\b|^ADMIT/, '1'],
  [/^REPLACE|^CORRECT/, '7'],
  [/^VOID|^CANCEL/, '8'],
];

/**
 * The claim frequency code of item 22 as one digit: "7", "07" and "7 - Replacement" are 7, words alone too.
 * Null when the box is filled with something else, '' when it is empty, undefined when no page showed it.
 */
export function frequencyOf(claim: Claim): string | null | undefined {
  return claim.shown(FREQUENCY) === '1' ? '1' : frequency(claim, undefined);
}

const frequency = perClaim((claim): string | null | undefined => {
  const cell = claim.text('claim.frequencyCode');
  if (cell.state === 'unseen') return undefined;
  if (cell.state !== 'value') return '';
  const text = cell.value.toUpperCase().trim();
  const digit = /^0?(\d)(?!\d)/.exec(text)?.[1] ?? /\((\d)\)$/.exec(text)?.[1];
  return digit ?? WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
});

/** The payer's number of an earlier claim in item 22, null where there is none: "N/A" and other words are no number. */
export function earlierClaimNumber(claim: Claim): string | null {
  const { value } = claim.text('claim.originalReferenceNumber');
  return value !== null && /\d/.test(value) ? value : null;
}

/** Whether the claim replaces or voids one the payer already has. */
export function isCorrection(claim: Claim): boolean {
  const code = frequencyOf(claim);
  return code === '7' || code === '8';
}
