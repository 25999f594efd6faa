import type { Claim } from '../../claim/claim.ts';
import { areDigits } from '../digits.ts';
import { type Person, patientRoot, personBoxes, personPlace } from '../patient.ts';
import { type Answer, type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';
import { stateCode } from '../states.ts';
import { listed } from '../words.ts';

const LEAVES = ['address1', 'city', 'state', 'zip'] as const;
const BOXES = personBoxes(...LEAVES);
const [STATE, ZIP] = [personPlace('state'), personPlace('zip')];
const NAMES = { address1: 'street', city: 'city', state: 'state', zip: 'ZIP code' } as const;

export const rule: Rule = {
  id: 'pat.address',
  title: "The patient's address is complete, and its ZIP code lies in its state.",
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 5' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010 N3 and N4' },
  ],
  prevents: ['CO-16', 'MA37'],
  reads: [],
  fix: 'none',
  messages: {
    missing: {
      what: "The patient's address lacks its {parts}.",
      why: 'A claim without the whole address is returned.',
      fix: 'Enter what is missing.',
    },
    state: {
      what: "The patient's state is {state}, which is no US state or territory.",
      why: 'The address must carry the two letters of the post office.',
      fix: 'Enter the two letters, such as OH.',
    },
    'zip-shape': {
      what: "The patient's ZIP code is {zip}; a ZIP code has five or nine digits.",
      why: 'With fewer or more the claim is returned.',
      fix: 'Enter five digits, or nine.',
    },
    'zip-state': {
      what: 'ZIP code {zip} lies in {found}, but the address says {state}.',
      why: 'Clearinghouses compare the two and return the claim.',
      fix: 'Correct the ZIP code or the state.',
    },
  },
  check(claim, { tables }) {
    const root = patientRoot(claim, BOXES);
    for (const place of BOXES.places[root]) if (!claim.holds(place)) return incomplete(claim, root);
    const [statePlace, zipPlace] = [STATE[root], ZIP[root]];
    const state = claim.shown(statePlace).trim();
    const zip = claim.shown(zipPlace).trim();
    const code = stateCode(state);
    if (!code) return finding('state', { path: statePlace.path, data: { state } });
    const five = firstFive(zip);
    if (!five) return finding('zip-shape', { path: zipPlace.path, data: { zip } });
    const found = tables.stateOfZip(five);
    if (!found || found.includes(code)) return pass;
    return finding('zip-state', {
      path: zipPlace.path,
      data: { zip, state: code, found: listed(found, 'or') },
      evidence: [statePlace.path],
    });
  },
};

/** The first five digits of a ZIP code of five or nine. */
function firstFive(zip: string): string | undefined {
  if (areDigits(zip, 5)) return zip;
  return /^(\d{5})(\d{4})?$/.exec(zip.replace(/[\s-]/g, ''))?.[1];
}

function incomplete(claim: Claim, root: Person): Answer {
  const blank = LEAVES.filter((_, at) => claim.text(BOXES[root][at] ?? '').state === 'blank');
  if (blank.length === 0) return notChecked("the patient's address wasn't read on this page");
  return finding('missing', {
    path: `${root}.${blank[0]}`,
    data: { parts: listed(blank.map((leaf) => NAMES[leaf])) },
    evidence: blank.map((leaf) => `${root}.${leaf}`),
  });
}

const at = (changes: Record<string, string | null>) =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([leaf, text]) => [
      [`patient.${leaf}`, text],
      [`subscriber.${leaf}`, text],
    ]),
  );

export const examples: Examples = {
  fails: [
    { title: 'no street', fields: at({ address1: '' }), message: 'missing', path: 'patient.address1' },
    {
      title: 'nothing at all is one finding',
      fields: at({ address1: '', city: '', state: '', zip: '' }),
      message: 'missing',
    },
    { title: 'a state that does not exist', fields: at({ state: 'OX' }), message: 'state', path: 'patient.state' },
    { title: 'four digits', fields: at({ zip: '4540' }), message: 'zip-shape' },
    {
      title: 'a ZIP code of California in New York',
      fields: at({ state: 'NY', zip: '90210' }),
      message: 'zip-state',
      path: 'patient.zip',
    },
  ],
  passes: [
    { title: 'nine digits with a dash', fields: at({ zip: '45402-1234' }) },
    { title: 'nine digits without', fields: at({ zip: '454021234' }) },
    { title: 'the state in full, small letters', fields: at({ state: 'ohio' }) },
    { title: 'military post', fields: at({ city: 'APO', state: 'AE', zip: '09012' }) },
    {
      title: 'the patient is the insured, and the portal asks only for the insured',
      fields: { 'patient.address1': null, 'patient.city': null, 'patient.state': null, 'patient.zip': null },
    },
  ],
  notChecked: [
    {
      title: 'on another page',
      fields: at({ address1: null, city: null, state: null, zip: null }),
      context: { seen: ['lines', 'diagnoses', 'patient.lastName'] },
    },
  ],
};
