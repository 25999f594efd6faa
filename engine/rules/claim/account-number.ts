import { placeOf } from '../../claim/boxes.ts';
import { type Examples, finding, pass, type Rule } from '../rule.ts';

const ACCOUNT = placeOf('patient.accountNumber');
/** CLM01 holds 38 characters; what is longer is cut when it comes back on the remittance. */
const MOST = 38;
const SSN_LENGTH = 11;
const SSN = /^\d{3}[- ]\d{2}[- ]\d{4}$/;
/** Shorter names turn up in account numbers by chance. */
const SHORTEST_NAME = 4;

export const rule: Rule = {
  id: 'claim.account-number',
  title: 'The patient account number is there and tells nothing about the patient.',
  scope: 'claim',
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 26' },
    { document: 'ASC X12N 005010X222A1', section: 'CLM01' },
  ],
  prevents: [],
  reads: ['patient.accountNumber'],
  fix: 'none',
  messages: {
    missing: {
      what: 'The claim has no patient account number.',
      why: 'The payer sends it back with the payment; without it nobody knows whose payment it is.',
      fix: "Enter the patient's number in your own books.",
    },
    long: {
      what: 'The patient account number has {length} characters; {most} is the most.',
      why: 'What is longer is cut off and comes back different on the remittance.',
      fix: 'Enter a shorter number.',
    },
    ssn: {
      what: 'The patient account number has the shape of a Social Security number.',
      why: 'It is printed on remittances and statements, where others see it.',
      fix: "Enter the patient's number in your own books instead.",
    },
    name: {
      what: "The patient account number contains the patient's last name.",
      why: 'It is printed on remittances and statements, where others see it.',
      fix: 'Use a number that does not show who the patient is.',
    },
  },
  check(claim) {
    const { path } = ACCOUNT;
    const value = claim.shown(ACCOUNT).trim();
    if (value === '') return finding('missing', { path });
    if (value.length > MOST) return finding('long', { path, data: { length: value.length, most: MOST } });
    if (value.length === SSN_LENGTH && SSN.test(value)) return finding('ssn', { path });
    if (!holdsLetters(value, SHORTEST_NAME)) return pass;
    const last = letters(claim.text('patient.lastName').value ?? '');
    if (last.length < SHORTEST_NAME || !letters(value).includes(last)) return pass;
    return finding('name', { path, evidence: ['patient.lastName'] });
  },
};

function holdsLetters(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 97 && code <= 122 && ++count === least) return true;
  }
  return false;
}

function letters(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, '');
}

const account = (text: string | null) => ({ 'patient.accountNumber': text });

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: account(''), message: 'missing', path: 'patient.accountNumber' },
    { title: '39 characters', fields: account('A'.repeat(39)), message: 'long' },
    { title: 'a Social Security number', fields: account('123-45-6789'), message: 'ssn' },
    { title: 'the name in it', fields: account('OKAFOR-02'), message: 'name' },
  ],
  passes: [
    { title: '38 characters', fields: account('9'.repeat(38)) },
    { title: 'nine digits are just a number', fields: account('123456789') },
    {
      title: 'a short name found by chance',
      fields: { ...account('ALI0042'), 'patient.lastName': 'Li', 'subscriber.lastName': 'Li' },
    },
  ],
  notChecked: [
    { title: 'not on this page', fields: account(null), context: { seen: ['lines', 'diagnoses', 'claim'] } },
  ],
};
