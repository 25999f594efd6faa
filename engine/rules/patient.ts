import { type Place, placeOf } from '../claim/boxes.ts';
import type { Cell } from '../claim/cell.ts';
import type { Claim } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import { perClaim } from '../claim/per-claim.ts';

/** Whose boxes. */
export type Person = 'patient' | 'subscriber';

/** The same boxes of the patient and of the insured, as paths. */
export interface PersonBoxes extends Readonly<Record<Person, readonly string[]>> {
  /** The same as places. */
  readonly places: Readonly<Record<Person, readonly Place[]>>;
}

/** @param leaves the last parts of the paths: `lastName`, `dob` ... */
export function personBoxes(...leaves: readonly string[]): PersonBoxes {
  const patient = leaves.map((leaf) => `patient.${leaf}`);
  const subscriber = leaves.map((leaf) => `subscriber.${leaf}`);
  return { patient, subscriber, places: { patient: patient.map(placeOf), subscriber: subscriber.map(placeOf) } };
}

/** One box of either: `personBox('state').patient` is "patient.state". */
export function personBox(leaf: string): Readonly<Record<Person, string>> {
  return { patient: `patient.${leaf}`, subscriber: `subscriber.${leaf}` };
}

/** The same as a place. */
export function personPlace(leaf: string): Readonly<Record<Person, Place>> {
  return { patient: placeOf(`patient.${leaf}`), subscriber: placeOf(`subscriber.${leaf}`) };
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
export function patientRoot(claim: Claim, { places }: PersonBoxes): Person {
  if (anyFilled(claim, places.patient) || claim.relationship().value !== 'Self') return 'patient';
  return anyFilled(claim, places.subscriber) ? 'subscriber' : 'patient';
}

function anyFilled(claim: Claim, places: readonly Place[]): boolean {
  for (const place of places) if (claim.holds(place)) return true;
  return false;
}

/** The patient's birth date. */
export function bornOf(claim: Claim): Cell<Day> {
  return born(claim, undefined);
}

const born = perClaim(
  (claim, _other: undefined): Cell<Day> => claim.date(DOB_BOX[patientRoot(claim, DOB_BOX)][0] ?? ''),
);
