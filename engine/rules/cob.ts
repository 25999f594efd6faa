import { placeOf } from '../claim/boxes.ts';
import type { Claim, Line } from '../claim/claim.ts';
import type { Cents } from '../claim/normalise.ts';
import type { Payer } from '../payers/payer.ts';
import { recogniseFrom } from '../payers/recognise.ts';

const SEQUENCE = placeOf('claim.payerSequence');
const OTHER_SEQUENCE = placeOf('otherPayer.sequence');
const PAID_DATE = placeOf('otherPayer.paidDate');
const PAID = placeOf('otherPayer.paidAmount');

/** Whether the claim goes to a payer after the first: its own sequence says so, or, where that is open, the other's. */
export function isSecondary(claim: Claim): boolean {
  const own = claim.shown(SEQUENCE).trim();
  return own === '' ? beginsWith('Pp1', claim.shown(OTHER_SEQUENCE).trim()) : beginsWith('SsTt23', own);
}

function beginsWith(characters: string, text: string): boolean {
  return text !== '' && characters.includes(text.charAt(0));
}

/** Whether some other payer has answered already, whatever the sequence box says. */
export function hasAnswer(claim: Claim): boolean {
  return claim.holds(PAID_DATE) || claim.holds(PAID);
}

/** The patient's other coverage by the name the claim gives it, and where that stands; undefined where it gives none. */
export function otherPayerOf(claim: Claim): { readonly payer: Payer; readonly path: string } | undefined {
  for (const path of ['otherPayer.name', 'otherInsured.planName']) {
    const { value } = claim.text(path);
    if (value !== null && !/^(none|n\/?a|no)$/i.test(value)) return { payer: recogniseFrom(value, '', '', {}), path };
  }
  return undefined;
}

/** The primary payer's adjustments of a line in cents; null where one is no amount, undefined where there is none. */
export function adjusted({ index }: Line, claim: Claim): Cents | null | undefined {
  let sum: number | undefined;
  const start = `lines[${index}].adjustments[`;
  for (const path in claim.fields) {
    if (!path.startsWith(start) || !path.endsWith('.amount')) continue;
    const { state, value } = claim.money(path);
    if (state === 'odd') return null;
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** "Medicare denial attached", "provider not eligible to enroll", "exemption code 5". */
const PROOF = /denial|denied|exempt|not (eligible|enrol|covered)|non.?covered|opt.?out|statutor/i;

/** Whether box 19 or a line note says that the other payer has denied or will not pay. */
export function hasProof(claim: Claim): boolean {
  if (PROOF.test(claim.text('claim.additionalInfo').raw)) return true;
  return claim.lines.some(({ index }) => PROOF.test(claim.text(`lines[${index}].note`).raw));
}
