import type { Claim } from '../claim/claim.ts';

/** The same boxes of the patient and of the insured, as paths. */
export interface PersonBoxes {
  readonly patient: readonly string[];
  readonly subscriber: readonly string[];
}

/** @param leaves the last parts of the paths: `lastName`, `dob` ... */
export function personBoxes(...leaves: readonly string[]): PersonBoxes {
  return {
    patient: leaves.map((leaf) => `patient.${leaf}`),
    subscriber: leaves.map((leaf) => `subscriber.${leaf}`),
  };
}

/** Where a name can stand: in parts or in one box. */
export const NAME_BOXES = personBoxes('lastName', 'firstName', 'fullName');
export const DOB_BOX = personBoxes('dob');

/**
 * Where the claim keeps the patient's own data. Portals and the 837P ask for the insured alone when
 * the patient is the insured; then the insured's boxes are the patient's.
 *
 * @param boxes the boxes in question: if one of the patient's is filled, the patient's are the ones
 */
export function patientRoot(claim: Claim, boxes: PersonBoxes): 'patient' | 'subscriber' {
  if (anyFilled(claim, boxes.patient) || claim.relationship().value !== 'Self') return 'patient';
  return anyFilled(claim, boxes.subscriber) ? 'subscriber' : 'patient';
}

function anyFilled(claim: Claim, paths: readonly string[]): boolean {
  for (const path of paths) if (claim.text(path).state === 'value') return true;
  return false;
}
