import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, type TimeFamily, TOO_FEW_UNITS, timeUnits, unitWords } from '../kinds/time-units.ts';
import type { Examples, Rule } from '../rule.ts';

const FAMILIES: readonly TimeFamily[] = [
  { first: '96116', further: '96121', from: 91, step: 60 },
  { first: '96130', further: '96131', from: 91, step: 60 },
  { first: '96132', further: '96133', from: 91, step: 60 },
];

export const rule: Rule = {
  id: 'testing.next-hour',
  title: 'Further hours of testing match the minutes: each is reached past its half.',
  scope: 'claim',
  codes: familyCodes(FAMILIES),
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT guidelines', section: 'time: a unit is reached past its midpoint' }],
  prevents: ['CO-150', 'CO-151'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    ...unitWords(
      'The first hour belongs to {first}; each {further} needs 31 more minutes to begin, then 60; units above the minutes are taken back.',
    ),
    tooFew: TOO_FEW_UNITS,
  },
  check: timeUnits(FAMILIES),
};

export const examples: Examples = {
  fails: [
    {
      title: '90 minutes with a further hour, one short',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96130', 'lines[1].procedureCode': '96131' },
      context: { sessions: inOffice(90) },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '150 minutes with two further hours',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96132',
        'lines[1].procedureCode': '96133',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(150) },
      message: 'tooMany',
      path: 'lines[1].units',
    },
    {
      title: '151 minutes with one further hour is paid, but too low',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96116', 'lines[1].procedureCode': '96121' },
      context: { sessions: inOffice(151) },
      message: 'tooFew',
      path: 'lines[1].units',
    },
  ],
  passes: [
    {
      title: '91 minutes with a further hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96130', 'lines[1].procedureCode': '96131' },
      context: { sessions: inOffice(91) },
    },
    {
      title: '151 minutes with two',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96132',
        'lines[1].procedureCode': '96133',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(151) },
    },
    {
      title: 'each line has the minutes of its own',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96130', 'lines[1].procedureCode': '96131' },
      context: { sessions: inOffice(60, 60) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it took',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96130', 'lines[1].procedureCode': '96131' },
      context: { sessions: [] },
    },
  ],
};
