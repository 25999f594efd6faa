import { MEDICARE } from '../example-lines.ts';
import { frequencyOf, isCorrection } from '../frequency.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'claim.freq-medicare',
  title: 'Medicare Part B gets no replacements and voids.',
  scope: 'claim',
  when: { payers: ['medicare-ffs'] },
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 34, reopenings' },
    { document: "Medicare contractors' guidance on resubmission codes" },
  ],
  prevents: ['CO-16', 'CO-18'],
  reads: ['claim.frequencyCode'],
  supersedes: ['claim.frequency-code'],
  fix: 'none',
  messages: {
    correction: {
      what: 'The claim goes to Medicare Part B with frequency code {code}.',
      why: 'Part B contractors take new claims only; a replacement or void is returned.',
      fix: 'If the first claim was rejected, send a new one with code 1; if it was paid or denied, ask for a reopening.',
    },
  },
  check(claim, { payer }) {
    if (payer.kind !== 'medicare-ffs') return notApplicable;
    if (!isCorrection(claim)) return pass;
    return finding('correction', {
      path: 'claim.frequencyCode',
      data: { code: frequencyOf(claim) ?? '' },
      evidence: ['payer.name', 'claim.originalReferenceNumber'],
    });
  },
};

const sent = (code: string, original = '') => ({
  ...MEDICARE,
  'claim.frequencyCode': code,
  'claim.originalReferenceNumber': original,
});
const context = { profile: 'medicare-ffs', payerKey: 'medicare-ffs' } as const;

export const examples: Examples = {
  fails: [
    {
      title: 'a replacement',
      fields: sent('7', '1126300123456'),
      context,
      message: 'correction',
      path: 'claim.frequencyCode',
    },
    { title: 'a void', fields: sent('8 - Void', '1126300123456'), context, message: 'correction' },
    { title: 'a replacement of nothing', fields: sent('7'), context, message: 'correction' },
  ],
  passes: [
    { title: 'a new claim', fields: sent('1'), context },
    {
      title: 'another payer takes replacements',
      fields: { 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': '2026301004521' },
    },
  ],
};
