import { placeOf } from '../../claim/boxes.ts';
import { MASKED } from '../masked.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

/** NM109 of the insured: 2 to 80 characters. */
const SHORTEST = 2;
const LONGEST = 80;
const USUAL = new RegExp(`^[A-Z0-9]{${SHORTEST},${LONGEST}}$`);
const MEMBER_ID = placeOf('subscriber.memberId');
const PLACEHOLDER = /^(UNKNOWN|UNK|NONE|NA|PENDING|TBD|TBA|SELFPAY|SELF|SAME|MEMBERID|XX+|0+|(\d)\2{7,})$/;
export const rule: Rule = {
  id: 'sub.member-id-format',
  title: 'The member ID is there and made of letters and digits.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 1a' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010BA NM109' },
  ],
  prevents: ['CO-140', 'CO-31', 'MA27', 'MA61', 'N382'],
  reads: ['subscriber.memberId'],
  fix: 'none',
  messages: {
    missing: {
      what: 'The member ID is missing.',
      why: 'Without it the payer does not find the patient.',
      fix: 'Enter the number from the insurance card, with its letters.',
    },
    placeholder: {
      what: 'The member ID is {text}, a filler in place of the number.',
      why: 'The payer does not find the patient by it.',
      fix: 'Enter the number from the insurance card, with its letters.',
    },
    characters: {
      what: 'The member ID, {text}, contains the sign "{character}".',
      why: 'Member numbers have letters and digits only; this one is not found.',
      fix: 'Enter the number as on the insurance card.',
    },
    length: {
      what: 'The member ID has {characters}; a claim carries 2 to 80.',
      why: 'The payer does not find the patient by it.',
      fix: 'Enter the number as on the insurance card.',
    },
  },
  check(claim) {
    const shown = claim.shown(MEMBER_ID);
    if (USUAL.test(shown) && !PLACEHOLDER.test(shown)) return pass;
    const { path, state, raw, value } = claim.id('subscriber.memberId');
    if (state !== 'value' || value === null) return finding('missing', { path });
    const character = /[^A-Z0-9]/.exec(value)?.[0];
    if (character !== undefined && MASKED.test(raw)) return notChecked('the page hides part of the member ID');
    const plain = character === undefined ? value : value.replace(/[.,/]/g, '');
    if (PLACEHOLDER.test(plain)) return finding('placeholder', { path, data: { text: raw } });
    if (character !== undefined) return finding('characters', { path, data: { text: raw, character } });
    if (value.length >= SHORTEST && value.length <= LONGEST) return pass;
    const characters = value.length === 1 ? '1 character' : `${value.length} characters`;
    return finding('length', { path, data: { characters } });
  },
};

const id = (text: string | null) => ({ 'subscriber.memberId': text });

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: id(''), message: 'missing', path: 'subscriber.memberId' },
    { title: 'to be found out later', fields: id('pending'), message: 'placeholder' },
    { title: 'nine zeros', fields: id('000-00-0000'), message: 'placeholder' },
    { title: 'a number sign', fields: id('W12#4567'), message: 'characters' },
    { title: 'one letter', fields: id('W'), message: 'length' },
  ],
  passes: [
    { title: 'with blanks and dashes, small letters', fields: id('w123-456 789') },
    { title: 'letters and digits', fields: id('XEH920W44113') },
    { title: 'digits alone', fields: id('914220087') },
  ],
  notChecked: [
    { title: 'not on this page', fields: id(null), context: { seen: ['lines', 'diagnoses', 'patient'] } },
    { title: 'the page hides it', fields: id('*****6789') },
  ],
};
