import { placeOf } from '../../claim/boxes.ts';
import type { Claim, Fields } from '../../claim/claim.ts';
import { HOSPITAL, MEDICARE } from '../example-lines.ts';
import { lineElsewhere, PLACES_ELSEWHERE } from '../facility.ts';
import { isPoBox } from '../po-box.ts';
import { type Examples, finding, type Hit, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

const NAMES = {
  'facility.name': 'name',
  'facility.address1': 'street',
  'facility.city': 'city',
  'facility.state': 'state',
  'facility.zip': 'ZIP code',
} as const;
const BOXES = Object.keys(NAMES) as (keyof typeof NAMES)[];
const PLACES = BOXES.map(placeOf);

export const rule: Rule = {
  id: 'fac.item32-address',
  title: 'The place of the service has its whole address.',
  scope: 'claim',
  when: { any: [{ filled: BOXES }, { facts: ['medium'] }, { places: PLACES_ELSEWHERE }] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4, item 32' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2310C' },
  ],
  prevents: ['MA114', 'CO-16'],
  reads: [],
  after: ['pos.valid-code'],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} was at place of service {place}, but box 32 names no facility.',
      why: 'The payer needs the name and address of a place that is not the practice.',
      fix: 'Enter the name and street address of the place of service.',
    },
    paper: {
      what: 'Box 32 is empty on a paper claim to Medicare.',
      why: 'Medicare wants the place of service on paper for every service, and prices by its ZIP code.',
      fix: 'Enter the name and street address of where the service was given.',
    },
    part: {
      what: 'The facility in box 32 lacks its {parts}.',
      why: 'A claim with half an address is returned.',
      fix: 'Enter what is missing.',
    },
    box: {
      what: 'The facility address is a PO box: {text}.',
      why: 'A service takes place at a street address; the claim is returned.',
      fix: 'Enter the street address of the place.',
    },
    five: {
      what: 'The facility ZIP code {text} has five digits; electronic claims carry nine.',
      why: 'Some portals and clearinghouses add the other four, others return the claim.',
      fix: 'Add the four digits the post office gives for the address.',
      severity: 'warning',
    },
    zip: {
      what: 'The facility ZIP code {text} has neither five nor nine digits.',
      why: 'The claim is returned.',
      fix: 'Enter all nine digits.',
    },
  },
  check(claim, { facts, payer }) {
    for (const place of PLACES) if (claim.holds(place)) return judgeFilled(claim, facts.medium === 'paper');
    const paper = facts.medium === 'paper' && payer.kind === 'medicare-ffs';
    const line = lineElsewhere(claim);
    if (!paper && !line) return notApplicable;
    if (BOXES.some((path) => claim.text(path).state === 'unseen')) return notChecked("box 32 wasn't read on this page");
    const path = 'facility.name';
    if (!line) return finding('paper', { path, evidence: ['payer.name'] });
    return finding('missing', {
      path,
      data: { line: line.index + 1, place: line.place.value ?? '' },
      evidence: [line.place.path],
    });
  },
};

function judgeFilled(claim: Claim, paper: boolean): Hit | typeof pass | ReturnType<typeof notChecked> {
  const blank = BOXES.filter((path) => claim.text(path).state === 'blank');
  const [first] = blank;
  // The name alone is how many portals look a facility up.
  const street = claim.text('facility.address1');
  if (first && (street.state === 'value' || paper)) {
    return finding('part', {
      path: first,
      data: { parts: listed(blank.map((path) => NAMES[path])) },
      evidence: blank,
    });
  }
  const box = [street, claim.text('facility.address2')].find(({ value }) => value !== null && isPoBox(value));
  if (box) return finding('box', { path: box.path, data: { text: box.raw } });
  const zip = claim.text('facility.zip');
  const digits = zip.raw.replace(/[\s-]/g, '');
  if (zip.state !== 'value' || digits.length === 9 || (paper && digits.length === 5)) return pass;
  return finding(digits.length === 5 ? 'five' : 'zip', { path: zip.path, data: { text: zip.raw } });
}

const at = (place: string, changes: Fields = {}) => ({ 'lines[0].placeOfService': place, ...changes });
const context = { sessions: [] };
const paper = { ...context, profile: 'medicare-ffs', payerKey: 'medicare-ffs', medium: 'paper' } as const;

export const examples: Examples = {
  fails: [
    { title: 'a nursing home without a name', fields: at('32'), context, message: 'missing', path: 'facility.name' },
    {
      title: 'Medicare on paper, in the office',
      fields: { ...MEDICARE, 'subscriber.groupNumber': 'NONE' },
      context: paper,
      message: 'paper',
    },
    {
      title: 'no city and no ZIP code',
      fields: at('22', { ...HOSPITAL, 'facility.city': '', 'facility.zip': '' }),
      context,
      message: 'part',
    },
    {
      title: 'a PO box',
      fields: at('22', { ...HOSPITAL, 'facility.address1': 'P.O. Box 44' }),
      context,
      message: 'box',
      path: 'facility.address1',
    },
    { title: 'five digits', fields: at('22', { ...HOSPITAL, 'facility.zip': '45409' }), context, message: 'five' },
    { title: 'seven digits', fields: at('22', { ...HOSPITAL, 'facility.zip': '4540911' }), context, message: 'zip' },
  ],
  passes: [
    { title: 'a hospital with its address', fields: at('22', HOSPITAL), context },
    { title: 'the office', fields: at('11'), context },
    { title: "the patient's home", fields: at('12'), context },
    {
      title: 'the hospital bills itself',
      fields: { ...at('22'), 'billing.taxonomy': '282N00000X', 'billing.name': 'Miami Valley Hospital' },
      context,
    },
  ],
  notChecked: [
    {
      title: 'box 32 is on another page',
      fields: { ...at('22'), 'facility.name': null },
      context: { ...context, seen: ['lines', 'diagnoses', 'billing'] },
    },
  ],
};
