import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, type TimeFamily, TOO_FEW_UNITS, timeUnits, unitWords } from '../kinds/time-units.ts';
import type { Examples, Rule } from '../rule.ts';

const FAMILIES: readonly TimeFamily[] = [
  { first: '99492', least: 36, further: '99494', from: 86, step: 30 },
  { first: '99493', least: 31, further: '99494', from: 76, step: 30 },
  { first: 'G2214', least: 16 },
];

export const rule: Rule = {
  id: 'cocm.minutes',
  title: 'Collaborative care has the minutes its codes stand for in the month.',
  scope: 'claim',
  codes: familyCodes(FAMILIES),
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS Frequently Asked Questions about Billing Medicare for Behavioral Health Integration Services' },
  ],
  prevents: ['CO-150', 'CO-151'],
  effective: { from: '2018-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    short: {
      what: '{first} needs at least {least} minutes in the month; this month has {minutes}.',
      why: 'Less than half of the time the code stands for is not billed with it, and minutes are not carried over.',
      fix: 'Bill what the minutes support (G2214 stands for 16 to 30), remove line {firstLine}, or correct the minutes.',
    },
    ...unitWords(
      '{further} is reached past the midpoint of each 30 minutes beyond {first}; units above the minutes are taken back.',
    ),
    tooFew: TOO_FEW_UNITS,
  },
  check: timeUnits(FAMILIES, { monthly: true }),
};

export const examples: Examples = {
  fails: [
    {
      title: '99492 with 35 minutes, one short',
      fields: { 'lines[0].procedureCode': '99492' },
      context: { sessions: inOffice(35) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'G2214 with 15 minutes',
      fields: { 'lines[0].procedureCode': 'G2214' },
      context: { sessions: inOffice(15) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '85 minutes of the first month with a further half hour, one short',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99492', 'lines[1].procedureCode': '99494' },
      context: { sessions: inOffice(85) },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '105 minutes of a later month with two further half hours',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99493',
        'lines[1].procedureCode': '99494',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(105) },
      message: 'tooMany',
      path: 'lines[1].units',
    },
    {
      title: '106 minutes of a later month with one is paid, but too low',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99493', 'lines[1].procedureCode': '99494' },
      context: { sessions: inOffice(106) },
      message: 'tooFew',
      path: 'lines[1].units',
    },
  ],
  passes: [
    {
      title: '86 minutes of the first month with a further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99492', 'lines[1].procedureCode': '99494' },
      context: { sessions: inOffice(86) },
    },
    {
      title: '99493 with 31 minutes',
      fields: { 'lines[0].procedureCode': '99493' },
      context: { sessions: inOffice(31) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how many minutes the month had',
      fields: { 'lines[0].procedureCode': '99492' },
      context: { sessions: [] },
    },
  ],
};
