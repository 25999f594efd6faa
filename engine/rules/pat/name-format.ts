import { type Place, placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { labelOf } from '../../claim/paths.ts';
import { NAME_BOXES, type Person, patientRoot, personBox } from '../patient.ts';
import { type Examples, finding, type Hit, type NotChecked, notChecked, pass, type Rule } from '../rule.ts';

const PARTS = ['lastName', 'firstName', 'middleName'] as const;
const BOX = {
  lastName: personBox('lastName'),
  firstName: personBox('firstName'),
  middleName: personBox('middleName'),
};
const [LAST, FIRST, MIDDLE] = PARTS.map((part) => placeOf(BOX[part].patient)) as [Place, Place, Place];
/** NM103, NM104 and NM105 of the 837P. */
const LONGEST = { lastName: 60, firstName: 35, middleName: 25 } as const;
const TITLE = /(^|[\s,])(MR|MRS|MS|DR|PROF|REV)\.?(?=[\s,]|$)/i;

export const rule: Rule = {
  id: 'pat.name-format',
  title: "The patient's name is written as payers keep it.",
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 2' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010 NM1' },
  ],
  prevents: ['CO-140', 'CO-31', 'MA36'],
  reads: [],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'The claim has no patient name.',
      why: 'The payer cannot tell whose claim it is.',
      fix: 'Enter last and first name as on the insurance card.',
    },
    'no-last': {
      what: "The patient's last name is missing.",
      why: 'The payer finds the patient by last name, first name and birth date.',
      fix: 'Enter it as on the insurance card.',
    },
    'no-first': {
      what: "The patient's first name is missing.",
      why: 'The payer finds the patient by last name, first name and birth date.',
      fix: 'Enter it as on the insurance card.',
    },
    digits: {
      what: '{label} contains a digit: "{text}".',
      why: 'It does not match the name on file, and the payer does not find the patient.',
      fix: 'Correct it as on the insurance card.',
    },
    title: {
      what: '{label} contains a title: "{text}".',
      why: 'Payers keep names without titles, so this one is not found.',
      fix: 'Take the title out.',
    },
    period: {
      what: '{label} contains a period: "{text}".',
      why: 'Payers keep names without periods; some do not find this one.',
      fix: 'Write it without the period.',
      severity: 'warning',
    },
    long: {
      what: '{label} has {length} characters; {most} is the most.',
      why: 'What is longer is cut off or gets the claim returned.',
      fix: 'Shorten it as on the insurance card.',
    },
  },
  check(claim) {
    if (isUsual(claim)) return pass;
    const root = patientRoot(claim, NAME_BOXES);
    const absent = missing(claim, root);
    if (absent?.kind === 'not-checked') return absent;
    let hits: Hit[] | undefined = absent && [absent];
    for (const part of PARTS) {
      const { state, value } = claim.text(BOX[part][root]);
      const hit = state === 'value' ? judge(claim, root, part, value) : undefined;
      if (hit) hits = hits ? [...hits, hit] : [hit];
    }
    return hits ?? pass;
  },
};

/** Both parts in the patient's own boxes, of letters alone, and no more of a middle name than that. */
function isUsual(claim: Claim): boolean {
  const middle = claim.shown(MIDDLE);
  return isPlain(claim.shown(LAST)) && isPlain(claim.shown(FIRST)) && (middle === '' || isPlain(middle));
}

function missing(claim: Claim, root: Person): Hit | NotChecked | undefined {
  const last = claim.text(BOX.lastName[root]).state;
  const first = claim.text(BOX.firstName[root]).state;
  const noLast = last !== 'value';
  const noFirst = first !== 'value';
  if (!noLast && !noFirst) return undefined;
  const whole = claim.text(`${root}.fullName`).state;
  if (whole !== 'value' && whole !== 'blank' && (last === 'unseen' || first === 'unseen')) {
    return notChecked("the patient's name wasn't read on this page");
  }
  const message = noLast && noFirst ? 'missing' : noLast ? 'no-last' : 'no-first';
  return finding(message, { path: shownAt(claim, root, noLast ? 'lastName' : 'firstName') });
}

function judge(claim: Claim, root: Person, part: (typeof PARTS)[number], text: string): Hit | undefined {
  const message = faultOf(text, LONGEST[part]);
  if (!message) return undefined;
  const path = shownAt(claim, root, part);
  const data = { label: labelOf(path), text };
  return finding(message, {
    path,
    data: message === 'long' ? { ...data, length: text.length, most: LONGEST[part] } : data,
  });
}

/** Whether a name is of letters alone, no title and within every limit: nothing to look into. */
function isPlain(text: string): boolean {
  if (text.length < 4 || text.length > 25 || (text.length === 4 && TITLE.test(text))) return false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return false;
  }
  return true;
}

function faultOf(text: string, most: number): 'digits' | 'title' | 'long' | 'period' | undefined {
  if (/\d/.test(text)) return 'digits';
  if (TITLE.test(text)) return 'title';
  if (text.length > most) return 'long';
  return text.includes('.') ? 'period' : undefined;
}

/** The box the page shows: one for the whole name, or one for each part. */
function shownAt(claim: Claim, root: string, part: string): string {
  return claim.fields[`${root}.fullName`] ? `${root}.fullName` : `${root}.${part}`;
}

const named = (lastName: string | null, firstName: string | null, more: Record<string, string> = {}) => ({
  'patient.lastName': lastName,
  'patient.firstName': firstName,
  'subscriber.lastName': lastName,
  'subscriber.firstName': firstName,
  ...more,
});

export const examples: Examples = {
  fails: [
    { title: 'no name at all', fields: named('', ''), message: 'missing', path: 'patient.lastName' },
    { title: 'no last name', fields: named('', 'Dana'), message: 'no-last' },
    { title: 'no first name', fields: named('Okafor', ''), message: 'no-first', path: 'patient.firstName' },
    { title: 'a zero for an O', fields: named('Okaf0r', 'Dana'), message: 'digits', path: 'patient.lastName' },
    { title: 'a doctor', fields: named('Okafor', 'Dr. Dana'), message: 'title', path: 'patient.firstName' },
    {
      title: 'a suffix with its period, in one box',
      fields: { ...named(null, null), 'patient.fullName': 'SMITH, JOHN JR.' },
      message: 'period',
      path: 'patient.fullName',
    },
    { title: '61 letters', fields: named('O'.repeat(61), 'Dana'), message: 'long' },
  ],
  passes: [
    { title: 'a suffix without a period', fields: named('Smith Jr', 'John') },
    { title: 'apostrophe, hyphen and blank', fields: named("O'Brien-de la Cruz", 'Mary Ann') },
    { title: '60 letters', fields: named('O'.repeat(60), 'Dana') },
    {
      title: 'the patient is the insured, and the portal asks only for the insured',
      fields: { 'patient.lastName': null, 'patient.firstName': null },
    },
    {
      title: 'one box for the whole name',
      fields: { ...named(null, null), 'patient.fullName': 'Okafor, Dana M' },
    },
  ],
  notChecked: [
    {
      title: 'the name is on another page',
      fields: named(null, null),
      context: { seen: ['lines', 'diagnoses', 'subscriber.relationship'] },
    },
  ],
};
