import type { Fields } from '../claim/claim.ts';
import { toIso } from '../claim/day.ts';
import { parseBirthDate } from '../claim/normalise.ts';
import type { PatientNamed } from '../log/events/subject.ts';
import { given } from './given.ts';

/** Signs in a text of one line, as entries take it (`log/events/parts.ts`). */
const LONGEST = 300;

/** A box as an entry takes it; undefined where it is blank. */
export function lineIn(text: string | undefined): string | undefined {
  return text?.trim().slice(0, LONGEST).toWellFormed() || undefined;
}

/**
 * Who a claim is about. Where the patient is the insured, many forms ask for one of them only.
 *
 * @param fields with whole names split
 */
export function patientOnForm(fields: Fields): PatientNamed {
  const text = (path: string) => lineIn(fields[path]);
  const root = text('patient.lastName') ? 'patient' : 'subscriber';
  const born = parseBirthDate(text(`${root}.dob`) ?? text('patient.dob') ?? '');
  return given({
    lastName: text(`${root}.lastName`),
    firstName: text(`${root}.firstName`),
    dob: born === null ? undefined : toIso(born),
    memberId: text('subscriber.memberId'),
    accountNumber: text('patient.accountNumber'),
  });
}
