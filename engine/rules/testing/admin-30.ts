import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, type TimeFamily, TOO_FEW_UNITS, timeUnits, unitWords } from '../kinds/time-units.ts';
import type { Examples, Rule } from '../rule.ts';

const FAMILIES: readonly TimeFamily[] = [
  { first: '96136', least: 16, further: '96137', from: 46, step: 30 },
  { first: '96138', least: 16, further: '96139', from: 46, step: 30 },
];

export const rule: Rule = {
  id: 'testing.admin-30',
  title: 'Giving and scoring tests is billed in half hours past their midpoint.',
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
    short: {
      what: '{first} stands for half an hour and needs at least {least} minutes; this one has {minutes}.',
      why: 'Less than half of it does not count, and there is no shorter code.',
      fix: 'Remove line {firstLine}, or correct the minutes if more were documented.',
    },
    ...unitWords(
      'The first half hour belongs to {first}; each {further} needs 16 more minutes to begin, then 30; units above the minutes are taken back.',
    ),
    tooFew: TOO_FEW_UNITS,
  },
  check: timeUnits(FAMILIES),
};

export const examples: Examples = {
  fails: [
    {
      title: '96136 with 15 minutes, one short',
      fields: { 'lines[0].procedureCode': '96136' },
      context: { sessions: inOffice(15) },
      message: 'short',
      path: 'lines[0].procedureCode',
      also: ['testing.eval-required'],
    },
    {
      title: '45 minutes with a further half hour, one short',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96137' },
      context: { sessions: inOffice(45) },
      message: 'none',
      path: 'lines[1].units',
      also: ['testing.eval-required'],
    },
    {
      title: '75 minutes with two further half hours',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96138',
        'lines[1].procedureCode': '96139',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(75) },
      message: 'tooMany',
      path: 'lines[1].units',
      also: ['testing.eval-required'],
    },
    {
      title: '90 minutes with one further half hour is paid, but too low',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96138', 'lines[1].procedureCode': '96139' },
      context: { sessions: inOffice(90) },
      message: 'tooFew',
      path: 'lines[1].units',
      also: ['testing.eval-required'],
    },
  ],
  passes: [
    {
      title: '46 minutes with a further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96137' },
      context: { sessions: inOffice(46) },
    },
    {
      title: '16 minutes alone',
      fields: { 'lines[0].procedureCode': '96138' },
      context: { sessions: inOffice(16) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it took',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96137' },
      context: { sessions: [] },
    },
  ],
};
