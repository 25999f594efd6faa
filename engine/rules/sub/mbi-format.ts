import { MASKED } from '../masked.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const LENGTH = 11;
/** What each place of a Medicare number holds; letters never S, L, O, I, B or Z. */
const PLACES = '1ax0ax0aa00';
const LETTER = '[AC-HJKMNP-RT-Y]';
const KINDS: Readonly<Record<string, { fits: string; name: string }>> = {
  '1': { fits: '[1-9]', name: 'it must be a digit from 1 to 9' },
  '0': { fits: '\\d', name: 'it must be a digit' },
  a: { fits: LETTER, name: 'it must be a letter other than S, L, O, I, B or Z' },
  x: { fits: '[AC-HJKMNP-RT-Y\\d]', name: 'it must be a digit or a letter other than S, L, O, I, B or Z' },
};
const NUMBER = new RegExp(`^${[...PLACES].map((place) => KINDS[place]?.fits ?? '').join('')}$`);
/** Numbers before 2020: nine digits and a letter, or railroad letters and six to nine digits. */
const OLD_NUMBER = /^(\d{9}[A-Z][0-9A-Z]?|(A|H|CA|JA|MA|MH|PA|PD|PH|WA|WCA|WCD|WCH|WD|WH)(\d{6}|\d{9}))$/;
export const rule: Rule = {
  id: 'sub.mbi-format',
  title: 'A Medicare number has the shape of a Medicare number.',
  scope: 'claim',
  when: { payers: ['medicare-ffs'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS, Medicare Beneficiary Identifier format' }],
  prevents: ['CO-31', 'N382'],
  reads: ['subscriber.memberId'],
  after: ['sub.member-id-format'],
  fix: 'none',
  messages: {
    old: {
      what: 'The member ID {text} is a Medicare number of the old kind.',
      why: 'Medicare has returned claims with the numbers built on Social Security since 2020.',
      fix: "Enter the 11-character number from the patient's new card, or look it up with the contractor.",
    },
    length: {
      what: 'The Medicare number {text} has {length} characters instead of 11.',
      why: 'Medicare does not find the patient by it.',
      fix: 'Enter the number from the red, white and blue card.',
    },
    character: {
      what: 'Character {place} of the Medicare number {text} is {character}; {expected}.',
      why: 'No Medicare number looks like this, so the patient is not found.',
      fix: 'Compare it with the card; 0 and O, 1 and I, 5 and S, 8 and B are easily mistaken.',
    },
  },
  check(claim, { facts, payer }) {
    if (payer.kind !== 'medicare-ffs') return notApplicable;
    // Coverage "Medicare" alone may be a Medicare Advantage plan, whose numbers are its own.
    if (!facts.profile && !facts.payerKey && !claim.seen('payer.name')) {
      return notChecked("the payer's name wasn't read on this page");
    }
    const { path, state, raw, value } = claim.id('subscriber.memberId');
    if (state === 'unseen') return notChecked("the member ID wasn't read on this page");
    if (value === null) return notApplicable;
    if (NUMBER.test(value)) return pass;
    if (MASKED.test(raw)) return notChecked('the page hides part of the member ID');
    const evidence = ['payer.name'];
    if (OLD_NUMBER.test(value)) return finding('old', { path, data: { text: raw }, evidence });
    if (value.length !== LENGTH)
      return finding('length', { path, data: { text: raw, length: value.length }, evidence });
    for (let at = 0; at < LENGTH; at++) {
      const kind = KINDS[PLACES[at] ?? 'x'];
      const character = value[at] ?? '';
      if (!kind || new RegExp(kind.fits).test(character)) continue;
      return finding('character', {
        path,
        data: { text: raw, character, place: at + 1, expected: kind.name },
        evidence,
      });
    }
    return pass;
  },
};

const medicare = (memberId: string | null) => ({
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': memberId,
});
const context = { profile: 'medicare-ffs', payerKey: 'medicare-ffs' } as const;

export const examples: Examples = {
  fails: [
    {
      title: 'an O for the last digit',
      fields: medicare('1EG4-TE5-MK7O'),
      context,
      message: 'character',
      path: 'subscriber.memberId',
    },
    { title: 'an S, which no Medicare number has', fields: medicare('1SG4TE5MK73'), context, message: 'character' },
    { title: 'one character short', fields: medicare('1EG4TE5MK7'), context, message: 'length' },
    { title: 'Social Security number and letter', fields: medicare('123-45-6789A'), context, message: 'old' },
    { title: 'a railroad number', fields: medicare('WA123456789'), context, message: 'old' },
  ],
  passes: [
    { title: 'the card writes it with dashes', fields: medicare('1EG4-TE5-MK73'), context },
    { title: 'small letters', fields: medicare('1eg4te5mk73'), context },
    { title: 'another payer has numbers of its own' },
  ],
  notChecked: [
    {
      title: 'the page says Medicare, not whose plan it is',
      fields: { 'payer.name': null, 'payer.id': null, 'claim.type': 'MEDICARE', 'subscriber.memberId': 'H66778899' },
      context: { profile: null, payerKey: null, seen: ['claim', 'subscriber', 'lines', 'diagnoses'] },
    },
    {
      title: 'not on this page',
      fields: medicare(null),
      context: { ...context, seen: ['lines', 'diagnoses', 'patient', 'payer', 'claim'] },
    },
  ],
};
