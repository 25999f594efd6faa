import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, type TimeFamily, TOO_FEW_UNITS, timeUnits, unitWords } from '../kinds/time-units.ts';
import type { Examples, Rule } from '../rule.ts';

const FAMILIES: readonly TimeFamily[] = [
  { first: '96158', least: 16, further: '96159', from: 38, step: 15 },
  { first: '96164', least: 16, further: '96165', from: 38, step: 15 },
  { first: '96167', least: 16, further: '96168', from: 38, step: 15 },
  { first: '96170', least: 16, further: '96171', from: 38, step: 15 },
];

export const rule: Rule = {
  id: 'habi.midpoint',
  title: 'Health behavior intervention is billed past its midpoints: 16 minutes, then 8 of each further 15.',
  scope: 'claim',
  codes: familyCodes(FAMILIES),
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT guidelines', section: 'time: a unit is reached past its midpoint' }],
  prevents: ['CO-150', 'CO-151'],
  effective: { from: '2020-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    short: {
      what: '{first} stands for half an hour and needs at least {least} minutes; this one has {minutes}.',
      why: 'Less than half of it does not count, and there is no shorter code.',
      fix: 'Remove line {firstLine}, or correct the minutes if more were documented.',
    },
    ...unitWords(
      'The first half hour belongs to {first}; each {further} needs 8 more minutes to begin, then 15; units above the minutes are taken back.',
    ),
    tooFew: TOO_FEW_UNITS,
  },
  check: timeUnits(FAMILIES),
};

export const examples: Examples = {
  fails: [
    {
      title: '96158 with 15 minutes, one short',
      fields: { 'lines[0].procedureCode': '96158' },
      context: { sessions: inOffice(15) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '37 minutes with a further quarter, one short',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96158', 'lines[1].procedureCode': '96159' },
      context: { sessions: inOffice(37) },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '52 minutes with two further quarters',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96167',
        'lines[1].procedureCode': '96168',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(52) },
      message: 'tooMany',
      path: 'lines[1].units',
    },
    {
      title: '60 minutes with one further quarter is paid, but too low',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96164', 'lines[1].procedureCode': '96165' },
      context: { sessions: inOffice(60) },
      message: 'tooFew',
      path: 'lines[1].units',
    },
  ],
  passes: [
    {
      title: '38 minutes with a further quarter',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96158', 'lines[1].procedureCode': '96159' },
      context: { sessions: inOffice(38) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it took',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96158', 'lines[1].procedureCode': '96159' },
      context: { sessions: [] },
    },
  ],
};
