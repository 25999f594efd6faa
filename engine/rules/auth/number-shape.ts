import type { Claim } from '../../claim/claim.ts';
import type { Facts } from '../../claim/context.ts';
import { authorizationOf } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

const BOX = 'claim.priorAuthorizationNumber';
/** Item 23 of the paper form, and REF02 of the 837P. */
const LONGEST = { paper: 29, electronic: 50 } as const;
const WORDS =
  /^\W*(?:prior\s*)?(?:auth(?:orization)?|ref(?:erral)?|pre-?cert(?:ification)?|pa\s*#|#)\b\W*(?:number|num|no\b)?\W*|^\W*#\W*/i;

export const rule: Rule = {
  id: 'auth.number-shape',
  title: 'The authorization box holds one number, as the payer gave it.',
  scope: 'claim',
  when: { filled: [BOX, 'lines[].priorAuthorizationNumber'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 23' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 REF G1' },
  ],
  prevents: ['CO-15'],
  reads: [],
  fix: 'suggestion',
  messages: {
    words: {
      what: 'The authorization box holds more than the number: {text}.',
      why: 'Payers compare the whole box with their number and do not find it.',
      fix: 'Enter {number} alone.',
    },
    'no-number': {
      what: 'The authorization box holds {text}, which is no number.',
      why: 'Payers compare the box with their numbers and do not find it.',
      fix: 'Enter the number the payer gave, or leave the box empty.',
    },
    long: {
      what: 'The authorization number has {length} characters; {most} is the most.',
      why: 'What is longer is cut off, and the payer does not find the rest.',
      fix: 'Enter one number only.',
    },
    'not-on-file': {
      what: 'Authorization {text} is not among those on file.',
      why: 'A mistyped number is denied as if there were none.',
      fix: 'Compare it with the approval letter, and record it if it is right.',
    },
  },
  check(claim, { facts }) {
    const paths = [BOX, ...claim.lines.map(({ index }) => `lines[${index}].priorAuthorizationNumber`)];
    const hits: Hit[] = [];
    let filled = 0;
    for (const path of paths) {
      const cell = claim.text(path);
      if (cell.state !== 'value') continue;
      filled++;
      const hit = judge(path, cell.value, facts) ?? unfiled(path, claim, facts);
      if (hit) hits.push(hit);
    }
    return filled === 0 ? notApplicable : hits;
  },
};

function judge(path: string, text: string, facts: Facts): Hit | undefined {
  if (!/\d/.test(text)) return finding('no-number', { path, data: { text } });
  const number = text.replace(WORDS, '').trim();
  if (number !== text && /\d/.test(number)) return finding('words', { path, data: { text, number } });
  const most = LONGEST[facts.medium ?? 'electronic'];
  return text.length > most ? finding('long', { path, data: { length: text.length, most } }) : undefined;
}

/** A number nobody recorded, once for its box; a practice that records none gets no warning. */
function unfiled(path: string, claim: Claim, facts: Facts): Hit | undefined {
  for (const line of claim.lines) {
    const match = authorizationOf(line, claim, facts);
    if (match.kind !== 'not-on-file' || match.path !== path) continue;
    const severity = facts.authorizations?.length === 0 ? 'info' : 'warning';
    return finding('not-on-file', { path, data: { text: match.number }, severity, private: true });
  }
  return undefined;
}

const typed = (text: string) => ({ [BOX]: text });
const record = authorization();
const filed = { authorizations: [record, { ...record, number: '9'.repeat(50) }, { ...record, number: '55' }] };

export const examples: Examples = {
  fails: [
    { title: 'AUTH# before it', fields: typed('AUTH# 55'), context: filed, message: 'words', path: BOX },
    { title: 'a number sign', fields: typed('#A-2217'), context: filed, message: 'words' },
    { title: 'asked for, not given', fields: typed('PENDING'), context: filed, message: 'no-number' },
    { title: '51 characters', fields: typed('9'.repeat(51)), context: filed, message: 'long' },
    {
      title: '30 characters on paper',
      fields: typed('9'.repeat(30)),
      context: { ...filed, medium: 'paper' },
      message: 'long',
    },
    { title: 'two digits swapped', fields: typed('A-2271'), context: filed, message: 'not-on-file' },
    { title: 'none is on file at all', fields: typed('A-2217'), message: 'not-on-file' },
  ],
  passes: [
    { title: 'as it is on file, other dashes', fields: typed('a2217'), context: filed },
    { title: '50 characters', fields: typed('9'.repeat(50)), context: filed },
    {
      title: 'letters that belong to the number',
      fields: typed('PA2217'),
      context: { authorizations: [{ ...record, number: 'PA2217' }] },
    },
    {
      title: 'a referral of the VA',
      fields: typed('VA0012345678'),
      context: { authorizations: [{ ...record, number: 'VA0012345678' }] },
    },
  ],
};
