import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { requiredWhen } from '../kinds/required-when.ts';
import type { Examples, Rule } from '../rule.ts';
import { saysYes } from '../says-yes.ts';

/** "No", "none on file", "not signed", "missing". */
const NOT_SIGNED = /^(no?$|no[nt]?\b|none\b|missing|pending|unsigned|false$|0$)/i;
/** How such words begin; nearly every box says "Yes" or "Signature on file" and needs no further look. */
const MAY_DENY = new Set('NnMmPpUuFf0');

const ACCEPTS = placeOf('claim.acceptAssignment');
const SIGNATURES = ['patient.signatureOnFile', 'subscriber.signatureOnFile', 'rendering.signature'];

export const rule: Rule = {
  id: 'claim.sof',
  title: 'The claim says that patient and provider have signed.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'items 12, 13 and 31' },
    { document: 'ASC X12N 005010X222A1', section: 'CLM06, CLM08 and CLM09' },
  ],
  prevents: ['CO-16', 'MA75', 'MA70'],
  reads: [],
  fix: 'none',
  messages: {
    patient: {
      what: '{box} holds no signature.',
      why: "Without the patient's release on file the payer may not have the claim, and returns it.",
      fix: 'Get the signature for your files, then enter "Signature on file" with its date.',
    },
    provider: {
      what: '{box} is not given.',
      why: 'A claim the provider has not signed is returned.',
      fix: 'Enter the signature, or "Signature on file" where one is.',
    },
    assignment: {
      what: 'Box 27 accepts assignment, but {box} does not assign the benefits.',
      why: 'Many plans then pay the patient instead of the practice.',
      fix: 'Enter "Signature on file" if the insured signed the assignment of benefits.',
      severity: 'warning',
    },
  },
  check: requiredWhen(
    {
      message: 'patient',
      when: always,
      boxes: ['patient.signatureOnFile'],
      holds: signed,
      because: [],
      ifShown: SIGNATURES,
    },
    {
      message: 'provider',
      when: always,
      boxes: ['rendering.signature'],
      holds: signed,
      because: [],
      ifShown: SIGNATURES,
    },
    {
      message: 'assignment',
      // Medicare and Medicaid pay by assignment; box 13 there is for other insurers.
      when: (claim, { payer }) => (payer.kind === 'commercial' || payer.kind === 'unknown') && saysYes(claim, ACCEPTS),
      boxes: ['subscriber.signatureOnFile'],
      holds: signed,
      because: [ACCEPTS.path],
      ifShown: SIGNATURES,
    },
  ),
};

function signed(text: string): boolean {
  return !(MAY_DENY.has(text.charAt(0)) && NOT_SIGNED.test(text));
}

function always(claim: Claim): boolean {
  return claim.lines.length > 0;
}

export const examples: Examples = {
  fails: [
    {
      title: 'no signature of the patient',
      fields: { 'patient.signatureOnFile': '' },
      message: 'patient',
      path: 'patient.signatureOnFile',
    },
    { title: 'the box is missing beside the others', fields: { 'patient.signatureOnFile': null }, message: 'patient' },
    { title: 'the patient has not signed', fields: { 'patient.signatureOnFile': 'No' }, message: 'patient' },
    { title: 'no signature of the provider', fields: { 'rendering.signature': '' }, message: 'provider' },
    { title: 'benefits not assigned', fields: { 'subscriber.signatureOnFile': '' }, message: 'assignment' },
  ],
  passes: [
    { title: 'SOF', fields: { 'patient.signatureOnFile': 'SOF', 'rendering.signature': 'SOF 11/16/2026' } },
    {
      title: 'informed consent, as the 837P codes it, and a name that begins with No',
      fields: { 'patient.signatureOnFile': 'I', 'rendering.signature': 'Nora Ruiz LCSW' },
    },
    {
      title: 'the patient is paid',
      fields: { 'subscriber.signatureOnFile': '', 'claim.acceptAssignment': 'No' },
    },
    {
      title: 'a portal without the boxes',
      fields: { 'patient.signatureOnFile': null, 'subscriber.signatureOnFile': null, 'rendering.signature': null },
    },
    {
      title: 'a page with one of them',
      fields: { 'patient.signatureOnFile': null, 'rendering.signature': null },
      context: { seen: ['subscriber.signatureOnFile', 'lines', 'diagnoses'] },
    },
  ],
};
