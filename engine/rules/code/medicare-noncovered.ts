import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { codesOf, type NotForPayer, notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

/** GY says that the denial is meant: the patient or another payer gets the bill. */
const ROW = { payers: MEDICARE_KINDS, unless: ['GY', 'GX'], doubtful: ['medicare-advantage'] } as const;
/** Status N of the fee schedule, 2024. */
const ROWS: readonly NotForPayer[] = [
  { ...ROW, codes: ['96110'], instead: 'G0451' },
  { ...ROW, codes: ['99408'], instead: 'G0396' },
  { ...ROW, codes: ['99409'], instead: 'G0397' },
  {
    ...ROW,
    codes: ['90875', '90876', '90882', '96170', '96171', '99401', '99402', '99403', '99404', '99411', '99412'],
  },
];

export const rule: Rule = {
  id: 'code.medicare-noncovered',
  title: 'Codes that Medicare never covers are not sent to it as if it did.',
  scope: 'line',
  codes: codesOf(ROWS),
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS Physician Fee Schedule relative value file', section: 'status indicator N', edition: '2024' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 1, section 60: GY' },
  ],
  prevents: ['CO-96', 'N130'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['pos.telehealth-non-listed'],
  fix: 'suggestion',
  messages: {
    instead: {
      what: 'Medicare does not cover {code} on line {line}.',
      why: 'It has status N, never covered; the same work has a Medicare code.',
      fix: 'Bill {instead} if the notes support it, or add GY if the denial is meant for the patient or another payer.',
    },
    notTaken: {
      what: 'Medicare does not cover {code} on line {line}.',
      why: 'It has status N: Medicare never covers it.',
      fix: 'Bill the patient or the other payer; add GY if Medicare is to deny it first.',
    },
  },
  check: notForPayer(ROWS),
};

export const examples: Examples = {
  fails: [
    {
      title: '99408',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '99408' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 20 }] },
      message: 'instead',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'biofeedback with psychotherapy',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '90875' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 30 }] },
      message: 'notTaken',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'GY: the denial is meant',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '90876', 'lines[0].modifiers[0]': 'GY' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 45 }] },
    },
    {
      title: 'the Medicare code',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G0396' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 20 }] },
    },
    {
      title: 'a commercial plan',
      fields: { 'lines[0].procedureCode': '99408' },
      context: { sessions: [{ line: 0, minutes: 20 }] },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers: GY may stand there',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '90876' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        seen: ['payer', 'lines[0].procedureCode', 'lines[0].dateFrom'],
      },
    },
  ],
};
