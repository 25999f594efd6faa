import { MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

/** T1015 is the encounter of a health center whose Medicaid claim crosses over. */
const STATE_CODES = /^([HS]\d{4}|T[12](?!015)\d{3})$/;

export const rule: Rule = {
  id: 'code.medicare-hcpcs-h',
  title: 'State codes (H, S, T) are not sent to Medicare.',
  scope: 'line',
  when: { payers: ['medicare-ffs', 'unknown'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Physician Fee Schedule relative value file', section: 'status indicator I' }],
  prevents: ['CO-96', 'CO-16', 'N56'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'code.unknown'],
  fix: 'suggestion',
  messages: {
    notTaken: {
      what: 'Medicare does not take {code}.',
      why: 'H, S and T codes belong to Medicaid and private plans; Medicare has its own codes for what it covers.',
      fix: 'Bill the CPT or G code for what was done, or send line {line} to the payer that uses {code}; GY says that the denial is meant.',
    },
  },
  // Medicare Advantage plans for people with Medicaid take these codes.
  check: notForPayer([{ codes: STATE_CODES, payers: ['medicare-ffs'], unless: ['GY'] }]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'counseling by the quarter hour',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'H0004', 'lines[0].units': '3' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'notTaken',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'case management',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'T1017', 'lines[0].units': '3' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'notTaken',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'GY: Medicaid wants the denial first',
      fields: {
        ...MEDICARE,
        'lines[0].procedureCode': 'H0004',
        'lines[0].units': '3',
        'lines[0].modifiers[0]': 'GY',
      },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
    },
    {
      title: 'the encounter code of a health center',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'T1015' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
    },
    { title: 'a commercial plan', fields: { 'lines[0].procedureCode': 'H0004', 'lines[0].units': '3' } },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers: GY may stand there',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'H0004' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        seen: ['payer', 'lines[0].procedureCode', 'lines[0].dateFrom'],
      },
    },
  ],
};
