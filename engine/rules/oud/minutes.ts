import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, type TimeFamily, timeUnits, unitWords } from '../kinds/time-units.ts';
import type { Examples, Rule } from '../rule.ts';

const FAMILIES: readonly TimeFamily[] = [
  { first: 'G2086', least: 70, further: 'G2088', from: 121, step: 30 },
  { first: 'G2087', least: 60, further: 'G2088', from: 121, step: 30 },
];

export const rule: Rule = {
  id: 'oud.minutes',
  title: 'Office treatment of opioid use disorder has the minutes its codes stand for in the month.',
  scope: 'claim',
  codes: familyCodes(FAMILIES),
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS CY2020 Physician Fee Schedule final rule', section: 'office-based opioid use disorder treatment' },
  ],
  prevents: ['CO-150', 'CO-151'],
  effective: { from: '2020-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    short: {
      what: '{first} needs at least {least} minutes in the month; this month has {minutes}.',
      why: 'It stands for that much care in one calendar month, and less is not billed.',
      fix: 'Remove line {firstLine}, or correct the minutes if more were documented that month.',
    },
    ...unitWords(
      '{further} counts only what lies beyond the first 120 minutes of the month, 30 by 30; units above the minutes are taken back.',
    ),
  },
  check: timeUnits(FAMILIES, { monthly: true, optional: true }),
};

export const examples: Examples = {
  fails: [
    {
      title: 'G2086 with 69 minutes, one short',
      fields: { 'lines[0].procedureCode': 'G2086' },
      context: { sessions: inOffice(69) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '120 minutes with a further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': 'G2086', 'lines[1].procedureCode': 'G2088' },
      context: { sessions: inOffice(120) },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '140 minutes with two further half hours',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': 'G2087',
        'lines[1].procedureCode': 'G2088',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(140) },
      message: 'tooMany',
      path: 'lines[1].units',
    },
  ],
  passes: [
    {
      title: 'G2087 with 60 minutes',
      fields: { 'lines[0].procedureCode': 'G2087' },
      context: { sessions: inOffice(60) },
    },
    {
      title: '150 minutes with a further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': 'G2086', 'lines[1].procedureCode': 'G2088' },
      context: { sessions: inOffice(150) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how many minutes the month had',
      fields: { 'lines[0].procedureCode': 'G2087' },
      context: { sessions: [] },
    },
  ],
};
