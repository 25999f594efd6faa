import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { OHIO_MEDICAID } from '../example-lines.ts';
import { NAME_BOXES } from '../patient.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const RELATIONSHIP = placeOf('subscriber.relationship');
const NAMES = ['lastName', 'firstName'].map((leaf) => ({
  own: placeOf(`patient.${leaf}`),
  insured: placeOf(`subscriber.${leaf}`),
}));
const OWN_DOB = placeOf('patient.dob');
const INSURED_DOB = placeOf('subscriber.dob');
const OWN_NUMBER = new Set(['medicare-ffs', 'medicare-advantage']);

export const rule: Rule = {
  id: 'sub.relationship-self',
  title: "The patient's relationship to the insured fits the two persons on the claim.",
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'items 4 and 6' },
    { document: 'ASC X12N 005010X222A1', section: 'SBR02 and PAT01' },
  ],
  prevents: ['CO-32', 'CO-31'],
  reads: ['subscriber.relationship'],
  after: ['pat.name-format', 'pat.dob-valid'],
  fix: 'none',
  messages: {
    'other-name': {
      what: 'The patient is the insured (Self), but the two names differ.',
      why: 'The payer looks for one person and finds neither.',
      fix: 'Make the names the same as on the card, or correct the relationship.',
    },
    'other-birth-date': {
      what: 'The patient is the insured (Self), but the two birth dates differ.',
      why: 'The payer looks for one person and finds neither.',
      fix: 'Make the birth dates the same, or correct the relationship.',
    },
    'no-insured': {
      what: 'The patient is not the insured ({relationship}), but the insured has no name.',
      why: "The payer finds a dependent through the insured's name and number.",
      fix: "Enter the insured's name as on the card, or Self if the patient is the insured.",
    },
    medicare: {
      what: 'The relationship is {relationship}, but Medicare members are always insured themselves.',
      why: 'Every Medicare member has a number of their own; there are no dependents.',
      fix: "Enter Self and the patient's own number.",
    },
    medicaid: {
      what: 'The relationship is {relationship}, but Medicaid members are nearly always insured themselves.',
      why: 'Only some states bill a newborn under the mother; other claims are returned.',
      fix: "Enter Self and the patient's own number, unless this is such a newborn.",
      severity: 'warning',
    },
  },
  check(claim, { payer }) {
    if (claim.shown(RELATIONSHIP) === 'Self') return judgeSelf(claim);
    const cell = claim.relationship();
    if (cell.state === 'blank') return notApplicable;
    if (cell.state === 'odd') return notChecked("the relationship to the insured isn't understood");
    if (cell.value === 'Self') return judgeSelf(claim);
    const relationship = cell.value ?? '';
    const first = claim.text('claim.payerSequence').raw;
    // On a claim to the second payer the box speaks of the first one's insured.
    if (!/^(s|t|2|3)/i.test(first)) {
      const evidence = ['payer.name'];
      const data = { relationship };
      if (OWN_NUMBER.has(payer.kind)) return finding('medicare', { path: cell.path, data, evidence });
      if (payer.kind === 'medicaid') return finding('medicaid', { path: cell.path, data, evidence });
    }
    const names = NAME_BOXES.subscriber.map((path) => claim.text(path));
    if (names.some(({ state }) => state === 'value')) return pass;
    if (names.every(({ state }) => state === 'unseen'))
      return notChecked("the insured's name wasn't read on this page");
    return finding('no-insured', { path: 'subscriber.lastName', data: { relationship }, evidence: [cell.path] });
  },
};

function judgeSelf(claim: Claim) {
  const path = 'subscriber.relationship';
  for (const { own, insured } of NAMES) {
    if (claim.shown(own) === claim.shown(insured)) continue;
    if (!claim.holds(own) || !claim.holds(insured)) continue;
    if (sameName(claim.text(own.path).raw, claim.text(insured.path).raw)) continue;
    return finding('other-name', { path, evidence: [own.path, insured.path] });
  }
  if (claim.shown(OWN_DOB) === claim.shown(INSURED_DOB)) return pass;
  const [own, insured] = [claim.date(OWN_DOB.path), claim.date(INSURED_DOB.path)];
  if (own.state === 'value' && insured.state === 'value' && own.value !== insured.value) {
    return finding('other-birth-date', { path, evidence: [own.path, insured.path] });
  }
  return pass;
}

/** "Dana M." and "DANA" are the same first name. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((name) => name.toUpperCase().replace(/[^\p{L}]/gu, '')) as [string, string];
  return left.startsWith(right) || right.startsWith(left);
}

const child = {
  'subscriber.relationship': 'Child',
  'patient.firstName': 'Noor',
  'patient.dob': '05/02/2014',
};
const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
};
const noInsured = {
  'subscriber.lastName': '',
  'subscriber.firstName': '',
  'subscriber.dob': '',
  'subscriber.sex': '',
};

export const examples: Examples = {
  fails: [
    {
      title: 'Self, but the first names differ',
      fields: { 'subscriber.firstName': 'Ike' },
      message: 'other-name',
      path: 'subscriber.relationship',
    },
    {
      title: 'Self, but the birth dates differ',
      fields: { 'subscriber.dob': '04/12/1989' },
      message: 'other-birth-date',
    },
    {
      title: 'a child without an insured',
      fields: { ...child, ...noInsured },
      message: 'no-insured',
      path: 'subscriber.lastName',
    },
    {
      title: 'a spouse on Medicare',
      fields: { ...medicare, 'subscriber.relationship': 'Spouse', 'subscriber.firstName': 'Ike' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
      message: 'medicare',
    },
    {
      title: 'a child on Medicaid',
      fields: {
        ...child,
        ...OHIO_MEDICAID,
      },
      context: { profile: 'medicaid-OH', payerKey: null },
      message: 'medicaid',
    },
  ],
  passes: [
    { title: 'Self with a middle initial on one of them', fields: { 'subscriber.firstName': 'DANA M' } },
    { title: 'Self, and the insured left empty', fields: noInsured },
    { title: 'a child with its parent', fields: child },
    { title: 'as the 837P codes it', fields: { ...child, 'subscriber.relationship': '19' } },
  ],
  notChecked: [{ title: 'a word nobody knows', fields: { 'subscriber.relationship': 'Neighbor' } }],
};
