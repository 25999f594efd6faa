import { earlierClaimNumber, frequencyOf } from '../frequency.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'claim.original-ref-on-1',
  title: 'A new claim names no earlier claim.',
  scope: 'claim',
  when: { filled: ['claim.originalReferenceNumber'] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'CLM05-3 and REF F8' }],
  prevents: ['CO-18'],
  reads: ['claim.frequencyCode'],
  fix: 'suggestion',
  messages: {
    original: {
      what: 'The claim is sent as new (code 1), but names the earlier claim {number}.',
      why: 'Some payers return it; others take it as a second original and deny it as a duplicate.',
      fix: 'Enter 7 if it replaces that claim, or empty the original reference number.',
    },
    blank: {
      what: 'The claim names the earlier claim {number}, but has no frequency code.',
      why: 'Without the code it counts as new and is denied as a duplicate of the first.',
      fix: 'Enter 7 if it replaces that claim or 8 if it voids it, or empty the number.',
    },
  },
  check(claim) {
    const number = earlierClaimNumber(claim);
    if (number === null) return notApplicable;
    const code = frequencyOf(claim);
    if (code !== '1' && code !== '') return pass;
    return finding(code === '1' ? 'original' : 'blank', {
      path: 'claim.originalReferenceNumber',
      data: { number },
      evidence: ['claim.frequencyCode'],
    });
  },
};

const sent = (code: string | null, original: string) => ({
  'claim.frequencyCode': code,
  'claim.originalReferenceNumber': original,
});

export const examples: Examples = {
  fails: [
    {
      title: 'code 1 and a number',
      fields: sent('1', '2026301004521'),
      message: 'original',
      path: 'claim.originalReferenceNumber',
    },
    { title: 'no code and a number', fields: sent('', '2026301004521'), message: 'blank' },
  ],
  passes: [
    { title: 'code 7 and a number', fields: sent('7', '2026301004521') },
    { title: 'code 1 and words', fields: sent('1', 'N/A') },
    { title: 'code 1 alone', fields: sent('01', '') },
  ],
  notChecked: [
    {
      title: 'the code is on another page',
      fields: sent(null, '2026301004521'),
      context: { seen: ['claim.originalReferenceNumber', 'lines', 'diagnoses'] },
    },
  ],
};
