import { inOffice } from '../example-lines.ts';
import { TEST_FIRST_HOUR, UNUSABLE_CODE } from '../groups.ts';
import { atLeast } from '../minutes.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'testing.first-hour-31',
  title: 'The first hour of testing is billed from 31 minutes on.',
  scope: 'line',
  codes: TEST_FIRST_HOUR,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT guidelines', section: 'time: a unit is reached past its midpoint' }],
  prevents: ['CO-150'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} stands for an hour and needs at least 31 minutes; this session has {minutes}.',
      why: 'Less than half of the hour does not count as one, and there is no shorter code.',
      fix: 'Remove line {line}, or correct the minutes if more were documented that day.',
    },
  },
  check: atLeast(31),
};

export const examples: Examples = {
  fails: [
    {
      title: '96130 with 30 minutes, one short',
      fields: { 'lines[0].procedureCode': '96130' },
      context: { sessions: inOffice(30) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '96116 with 20 minutes',
      fields: { 'lines[0].procedureCode': '96116' },
      context: { sessions: inOffice(20) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '96132 with 31 minutes, its first',
      fields: { 'lines[0].procedureCode': '96132' },
      context: { sessions: inOffice(31) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it took',
      fields: { 'lines[0].procedureCode': '96130' },
      context: { sessions: [] },
    },
  ],
};
