import { linePlace, type Place, placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { MASKED } from '../masked.ts';
import { type Examples, finding, type Hit, notApplicable, pass, type Rule } from '../rule.ts';
import { labelWithBox } from '../words.ts';

const PERSON = ['fullName', 'lastName', 'firstName', 'middleName', 'address1', 'address2', 'city'];
const COVERAGE = [...PERSON, 'memberId', 'groupNumber', 'planName'];
const SITE = ['name', 'address1', 'address2', 'city'];
const NAME = ['name', 'lastName', 'firstName'];
/** Boxes whose text is sent as typed; lists and numbers are sent as codes of their own. */
const SENT = Object.entries({
  patient: [...PERSON, 'accountNumber'],
  subscriber: COVERAGE,
  otherInsured: COVERAGE,
  billing: SITE,
  facility: SITE,
  referring: NAME,
  rendering: NAME,
  claim: ['originalReferenceNumber', 'priorAuthorizationNumber', 'additionalInfo'],
}).flatMap(([who, leaves]) => leaves.map((leaf) => placeOf(`${who}.${leaf}`)));
const SENT_OF_LINE = ['note', 'priorAuthorizationNumber'];
const NAME_PART = /\.(lastName|firstName|middleName)$/;
const NOTE = /(\.note|\.additionalInfo)$/;
/** The basic and extended character sets of X12, without what separates the fields of an electronic claim. */
const TAKEN = String.raw`A-Za-z0-9!"&'()+,\-./;?= %@[\]_{}\\|<>#$`;
const DELIMITER = /[*:~^]/;
const OTHER = new RegExp(`[^${TAKEN}*:~^]`, 'u');
/** One of the two. */
const NOTABLE = new RegExp(`[^${TAKEN}]`);
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  ł: 'l',
  Ł: 'L',
};

export const rule: Rule = {
  id: 'claim.charset',
  title: 'No box holds a character that electronic claims cannot carry.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'appendix B.1.1, character sets and delimiters' }],
  prevents: ['CO-16', 'MA130'],
  reads: [],
  fix: 'suggestion',
  messages: {
    delimiter: {
      what: '{box} contains {character}, which separates the fields of an electronic claim.',
      why: 'Behind it the claim can be cut apart, and the whole file may be returned.',
      fix: 'Take the character out.',
    },
    note: {
      what: '{box} contains {character}, which separates the fields of an electronic claim.',
      why: 'Some systems drop it, others return the claim.',
      fix: 'Write it without: 10.30 or 1030 for a time, a comma or a dash for the rest.',
      severity: 'warning',
    },
    letter: {
      what: '{box} contains {character}, which electronic claims do not carry.',
      why: 'Only plain letters pass; others arrive as question marks or get the claim returned.',
      fix: 'Write {plain} instead, as on the insurance card.',
    },
    other: {
      what: '{box} contains a character that electronic claims do not carry: {character}.',
      why: 'Only letters, digits and plain signs pass; others arrive as question marks or get the claim returned.',
      fix: 'Take the character out or type it again.',
    },
  },
  check(claim) {
    if (claim.isBlank) return notApplicable;
    // One look at all texts together costs less than one at each, and nearly every claim needs no other.
    if (!NOTABLE.test(allTexts(claim))) return pass;
    const hits: Hit[] = [];
    for (const place of SENT) look(place, claim, hits);
    for (const { index } of claim.lines) for (const leaf of SENT_OF_LINE) look(linePlace(index, leaf), claim, hits);
    return hits;
  },
};

function allTexts(claim: Claim): string {
  let all = '';
  for (const place of SENT) all += claim.shown(place);
  for (const { index } of claim.lines) for (const leaf of SENT_OF_LINE) all += claim.shown(linePlace(index, leaf));
  return all;
}

function look(place: Place, claim: Claim, hits: Hit[]): void {
  const text = claim.shown(place);
  if (!NOTABLE.test(text) || isPartOfName(place.path, claim.fields)) return;
  const hit = judge(place.path, text.trim());
  if (hit) hits.push(hit);
}

/** A name typed in one box also fills its parts; the box itself speaks for them. */
function isPartOfName(path: string, fields: Readonly<Record<string, string>>): boolean {
  return NAME_PART.test(path) && Boolean(fields[path.replace(NAME_PART, '.fullName')]);
}

function judge(path: string, text: string): Hit | undefined {
  if (MASKED.test(text)) return undefined;
  const box = labelWithBox(path);
  const delimiter = DELIMITER.exec(text)?.[0];
  if (delimiter !== undefined) {
    const data = { box, character: delimiter };
    if (!NOTE.test(path)) return finding('delimiter', { path, data });
    // Times are written with colons, and nearly every sender takes care of those.
    return finding('note', { path, data, severity: delimiter === ':' ? 'info' : 'warning' });
  }
  const other = OTHER.exec(text)?.[0];
  if (other === undefined) return undefined;
  const severity = NOTE.test(path) ? ({ severity: 'warning' } as const) : {};
  const plain = PLAIN[other] ?? other.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== other && !OTHER.test(plain)) {
    return finding('letter', { path, data: { box, character: other, plain }, ...severity });
  }
  return finding('other', { path, data: { box, character: shown(other) }, ...severity });
}

/** Blanks of other kinds and control characters can't be seen: their name is. */
function shown(character: string): string {
  if (character === '\n' || character === '\r') return 'a line break';
  if (character === '\t') return 'a tab';
  return /\p{Z}|\p{C}/u.test(character) ? 'an invisible one' : character;
}

const name = (last: string) => ({ 'patient.lastName': last, 'subscriber.lastName': last });

export const examples: Examples = {
  fails: [
    {
      title: 'a tilde behind the name',
      fields: name("O'Brien~"),
      message: 'delimiter',
      path: 'patient.lastName',
    },
    { title: 'a letter with an accent', fields: name('Renée'), message: 'letter' },
    { title: 'a curly apostrophe', fields: name('O’Brien'), message: 'letter' },
    {
      title: 'an asterisk in the street',
      fields: { 'billing.address1': '200 Canal Road *rear' },
      message: 'delimiter',
    },
    { title: 'a time in the note', fields: { 'lines[0].note': 'start 10:30' }, message: 'note' },
    { title: 'letters of another alphabet', fields: { 'facility.name': 'Дом' }, message: 'other' },
    {
      title: 'a blank that is none, from another program',
      fields: { 'patient.address1': '48\u00a0Alder Street' },
      message: 'other',
    },
  ],
  passes: [
    { title: 'a straight apostrophe and a hyphen', fields: name("O'Brien-Ruiz") },
    { title: 'a number sign and a slash in the street', fields: { 'billing.address2': 'Suite #4 c/o Desk 1/2' } },
    { title: 'a member number the page hides', fields: { 'subscriber.memberId': 'W12*****9' } },
    { title: 'a list entry is sent as its code', fields: { 'lines[0].placeOfService': '11: Office' } },
  ],
};
