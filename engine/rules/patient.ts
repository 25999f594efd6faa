import type { Claim } from '../claim/claim.ts';

/**
 * Where the claim keeps the patient's own data. Portals and the 837P ask for the insured alone when
 * the patient is the insured; then the insured's boxes are the patient's.
 *
 * @param leaves the boxes in question: if one is filled for the patient, the patient's are the ones
 */
export function patientRoot(claim: Claim, leaves: readonly string[]): 'patient' | 'subscriber' {
  const filled = (root: string) => leaves.some((leaf) => claim.text(`${root}.${leaf}`).state === 'value');
  if (filled('patient') || claim.relationship().value !== 'Self') return 'patient';
  return filled('subscriber') ? 'subscriber' : 'patient';
}
