import { fromIso } from '../../claim/day.ts';
import type { Subject } from '../../log/events/subject.ts';
import { filled, given } from '../given.ts';
import { type CallNote, cut, LONGEST, type TextName } from './call-note.ts';

/** The boxes that say whom and what a note is about, with the texts a claim gives them. */
function textsOf({ payer, patient, claimNumber, authorization }: Subject): Partial<Record<TextName, string>> {
  return given({
    payer: payer?.name,
    lastName: patient?.lastName,
    firstName: patient?.firstName,
    dob: patient?.dob,
    memberId: patient?.memberId,
    claimNumber,
    authorization,
  });
}

/** Ties the note to a claim: what the claim says replaces what stood there, what it doesn't say stays as typed. */
export function tieTo(note: CallNote, claim: Subject): CallNote {
  return { ...note, about: claim, texts: { ...note.texts, ...textsOf(claim) } };
}

/** Whether the note speaks of this claim's patient and services; a claim that says nothing is any claim's. */
export function isTiedTo(note: CallNote, claim: Subject): boolean {
  const days = (subject: Subject) => (subject.services ?? []).map(({ from, code }) => `${from} ${code}`).join();
  const { memberId, lastName } = claim.patient ?? {};
  return (
    days(note.about) === days(claim) &&
    (memberId === undefined || note.texts.memberId === memberId) &&
    (lastName === undefined || note.texts.lastName === lastName)
  );
}

/** What the note is about as an event says it: the claim it is tied to, with what was typed over it. */
export function subjectOfNote({ about, texts, answers }: CallNote): Subject {
  const text = (name: TextName) => line(texts[name]);
  const name = text('payer');
  const number = answers.find(({ id }) => id === 'claim-number')?.said.trim() ?? '';
  const dob = text('dob');
  const patient = given({
    lastName: text('lastName'),
    firstName: text('firstName'),
    dob: dob && fromIso(dob) !== null ? dob : undefined,
    memberId: text('memberId'),
    // The account is the claim's patient's; typed over, it is somebody else's.
    accountNumber: text('memberId') === about.patient?.memberId ? about.patient?.accountNumber : undefined,
  });
  return given({
    claim: about.claim,
    // Given during the call, it is what the claim is found by from then on.
    claimNumber: text('claimNumber') ?? (CLAIM_NUMBER.test(number) ? number : undefined),
    authorization: text('authorization'),
    payer: name ? (name === about.payer?.name ? about.payer : { name }) : undefined,
    patient: filled(patient),
    provider: about.provider,
    services: about.services,
    charge: about.charge,
  });
}

/** One word with a digit in it: a number and no sentence. */
const CLAIM_NUMBER = /^(?=\S*\d)[A-Za-z0-9-]{4,40}$/;

/** A text as an event holds it, or nothing. */
export function line(text: string, most = LONGEST.line): string | undefined {
  return cut(text.trim(), most) || undefined;
}
