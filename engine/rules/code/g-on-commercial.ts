import { MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { codesOf, type NotForPayer, notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

const ROW = { payers: ['commercial'] } as const;
const ROWS: readonly NotForPayer[] = [
  { ...ROW, codes: ['G0396'], instead: '99408' },
  { ...ROW, codes: ['G0397'], instead: '99409' },
  { ...ROW, codes: ['G0323'], instead: '99484' },
  { ...ROW, codes: ['G0444'], instead: '96127' },
  { ...ROW, codes: ['G2212'], instead: '99417' },
  // Screens shorter than 15 minutes have no CPT twin.
  { ...ROW, codes: ['G0442', 'G2011'] },
];

export const rule: Rule = {
  id: 'code.g-on-commercial',
  title: 'Codes that Medicare made for itself are seldom taken by commercial plans.',
  scope: 'line',
  codes: codesOf(ROWS),
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Commercial payment policies', section: 'HCPCS G codes' }],
  prevents: ['CO-256', 'CO-96'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    instead: {
      what: '{code} on line {line} is a Medicare code, and {payer} is a commercial plan.',
      why: 'Most commercial plans take the CPT code for the same work and deny the G code.',
      fix: 'Bill {instead} if the notes meet it, or keep {code} if this plan asks for it.',
    },
    notTaken: {
      what: '{code} on line {line} is a Medicare code, and {payer} is a commercial plan.',
      why: 'Most commercial plans deny it, and CPT has no code for so short a screening.',
      fix: 'Ask the plan which code it takes for the screening, or keep {code} if it asks for it.',
    },
  },
  check: notForPayer(ROWS),
};

export const examples: Examples = {
  fails: [
    {
      title: 'a brief intervention at Aetna',
      fields: { 'lines[0].procedureCode': 'G0396' },
      context: { sessions: [{ line: 0, minutes: 20 }] },
      message: 'instead',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a screening at Aetna',
      fields: { 'lines[0].procedureCode': 'G0442' },
      context: { sessions: [{ line: 0, minutes: 15 }] },
      message: 'notTaken',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the CPT code',
      fields: { 'lines[0].procedureCode': '99408' },
      context: { sessions: [{ line: 0, minutes: 20 }] },
    },
    {
      title: 'Medicare',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G0442' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 15 }] },
    },
  ],
  notChecked: [
    {
      title: 'no page showed the payer',
      fields: { 'payer.name': null, 'payer.id': null, 'claim.type': null, 'lines[0].procedureCode': 'G0396' },
      context: { profile: null, payerKey: null, seen: ['lines'] },
    },
  ],
};
