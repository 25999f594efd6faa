import type { LogEvent } from './event.ts';
import type { Subject } from './events/subject.ts';

type LookUpKind = 'claim' | 'claim-number' | 'authorization' | 'payer' | 'member' | 'record';

/** By what events are looked up; the vault keeps keyed hashes of these texts only. */
export type LookUp = `${LookUpKind | 'patient'}:${string}`;

/**
 * What an event can be looked up by, without doubles: its claim, the payer's number of it, the authorization,
 * the payer, the member id, the patient by name and birth date, and the ids of the records it speaks of.
 */
export function lookUpsOf({ body }: Pick<LogEvent, 'body'>): LookUp[] {
  const subject = (body.about ?? body) as Subject;
  const { claim, claimNumber, authorization, payer, patient } = subject;
  const found: (LookUp | null)[] = [
    lookUp('claim', claim),
    lookUp('claim-number', claimNumber),
    lookUp('authorization', authorization ?? body.number),
    payer ? lookUp('payer', payer.key ?? payer.name) : null,
    patient ? lookUp('member', patient.memberId) : null,
    patient?.lastName && patient.dob ? patientLookUp(patient.lastName, patient.firstName ?? '', patient.dob) : null,
    ...RECORD_NAMES.map((name) => lookUp('record', body[name])),
  ];
  return [...new Set(found.filter((one) => one !== null))];
}

/** Members of a body that name a record: its own id, or that of the one it goes with. */
const RECORD_NAMES = ['id', 'of', 'from', 'interaction'];

/** One thing to look up, written as it is compared: without case and marks; null for nothing. */
export function lookUp(kind: LookUpKind, value: unknown): LookUp | null {
  if (typeof value !== 'string') return null;
  const text = kind === 'claim' || kind === 'record' ? value : compared(value);
  return text === '' ? null : `${kind}:${text}`;
}

/** A patient by name and birth date. */
export function patientLookUp(lastName: string, firstName: string, dob: string): LookUp {
  return `patient:${compared(lastName)} ${compared(firstName)} ${dob}`;
}

function compared(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
