import { inOffice, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atLeast } from '../minutes.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'bhi.minutes',
  title: 'Monthly behavioral health integration is billed from 20 minutes on.',
  scope: 'line',
  codes: ['99484', 'G0323'],
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Behavioral Health Integration Services booklet' }],
  prevents: ['CO-150'],
  effective: { from: '2018-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} needs at least {least} minutes in the month; this month has {minutes}.',
      why: 'Less than that is not billed: minutes are not carried into another month.',
      fix: 'Remove line {line}, or correct the minutes if more were documented that month.',
    },
  },
  check: atLeast(20),
};

export const examples: Examples = {
  fails: [
    {
      title: '99484 with 19 minutes, one short',
      fields: { 'lines[0].procedureCode': '99484' },
      context: { sessions: inOffice(19) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'G0323 with 10 minutes at Medicare',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G0323' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(10),
      },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '99484 with 20 minutes',
      fields: { 'lines[0].procedureCode': '99484' },
      context: { sessions: inOffice(20) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how many minutes the month had',
      fields: { 'lines[0].procedureCode': '99484' },
      context: { sessions: [] },
    },
  ],
};
