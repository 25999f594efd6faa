import { earlierClaimNumber, frequencyOf } from '../frequency.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** 6 is taken by some payers only; that is the payer's affair. */
const KNOWN = new Set(['1', '6', '7', '8']);
const NAMES: Readonly<Record<string, string>> = { '7': 'a replacement', '8': 'a void' };

export const rule: Rule = {
  id: 'claim.frequency-code',
  title: 'The frequency code exists, and a replacement or void names the claim it changes.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 22' },
    { document: 'ASC X12N 005010X222A1', section: 'CLM05-3 and REF F8' },
  ],
  prevents: ['CO-16', 'M47'],
  reads: [],
  fix: 'none',
  messages: {
    unknown: {
      what: 'The frequency code is {code}; professional claims use 1, 7 and 8.',
      why: 'The code says whether the claim is new (1), replaces one (7) or takes one back (8).',
      fix: 'Enter 1 for a new claim, or 7 or 8 with the number of the claim it changes.',
    },
    'no-original': {
      what: 'The claim is sent as {kind} (code {code}), but the number of the first claim is missing.',
      why: "Without the payer's own claim number the payer cannot tell which claim to change.",
      fix: "Enter the payer's claim number from the remittance, or send the claim as new with code 1.",
    },
  },
  check(claim) {
    const code = frequencyOf(claim);
    if (code === '' || code === undefined) return notApplicable;
    if (code === null) return notChecked("the frequency code isn't in a form that's understood");
    const cell = claim.text('claim.frequencyCode');
    if (!KNOWN.has(code)) return finding('unknown', { path: cell.path, data: { code } });
    const kind = NAMES[code];
    if (!kind) return pass;
    const original = claim.text('claim.originalReferenceNumber');
    if (earlierClaimNumber(claim) !== null) return pass;
    if (original.state === 'unseen') return notChecked("the original reference number wasn't read on this page");
    return finding('no-original', { path: original.path, data: { code, kind }, evidence: [cell.path] });
  },
};

const sent = (code: string, original: string | null = '') => ({
  'claim.frequencyCode': code,
  'claim.originalReferenceNumber': original,
});

export const examples: Examples = {
  fails: [
    {
      title: 'a replacement without a number',
      fields: sent('7'),
      message: 'no-original',
      path: 'claim.originalReferenceNumber',
    },
    { title: 'words in place of the number', fields: sent('7', 'N/A'), message: 'no-original' },
    { title: 'a void as the portal words it', fields: sent('8 - Void/Cancel of Prior Claim'), message: 'no-original' },
    { title: 'a code of hospital claims', fields: sent('3'), message: 'unknown', path: 'claim.frequencyCode' },
  ],
  passes: [
    { title: 'a replacement with its number', fields: sent('7', '2026301004521') },
    { title: 'a new claim', fields: sent('1 - Original Claim') },
    { title: 'left empty', fields: sent('') },
    { title: 'six, which some payers take', fields: sent('6', '2026301004521') },
  ],
  notChecked: [
    {
      title: 'the number is on a later page',
      fields: sent('7', null),
      context: { seen: ['claim.frequencyCode', 'lines', 'diagnoses'] },
    },
  ],
};
