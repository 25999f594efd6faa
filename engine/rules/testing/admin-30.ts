import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, type TimeFamily, timeUnits } from '../kinds/time-units.ts';
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
    tooMany: {
      what: '{minutes} support {right} of {further}; {units} billed.',
      why: 'The first half hour belongs to {first}; each {further} needs 16 more minutes to begin, then 30; units above the minutes are taken back.',
      fix: 'Set {further} to {right}, or correct the minutes of line {firstLine}.',
    },
    none: {
      what: '{minutes} support no {further}.',
      why: 'The first half hour belongs to {first}; each {further} needs 16 more minutes to begin, then 30; units above the minutes are taken back.',
      fix: 'Remove {further}, or correct the minutes of line {firstLine}.',
    },
    tooFew: {
      what: '{minutes} support {right} of {further}; {units} billed.',
      why: 'It is paid, but for less time than was given.',
      fix: 'Bill {right} of {further} if {minutes} were documented, or correct the minutes.',
      severity: 'warning',
    },
  },
  check: timeUnits(FAMILIES),
};

export const examples: Examples = {
  fails: [
    {
      title: '96136 with 15 minutes, one short',
      fields: { 'lines[0].procedureCode': '96136' },
      context: { sessions: [{ line: 0, minutes: 15, modality: 'in-person', patientLocation: 'office' }] },
      message: 'short',
      path: 'lines[0].procedureCode',
      also: ['testing.eval-required'],
    },
    {
      title: '45 minutes with a further half hour, one short',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96137' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'in-person', patientLocation: 'office' }] },
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
      context: { sessions: [{ line: 0, minutes: 75, modality: 'in-person', patientLocation: 'office' }] },
      message: 'tooMany',
      path: 'lines[1].units',
      also: ['testing.eval-required'],
    },
    {
      title: '90 minutes with one further half hour is paid, but too low',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96138', 'lines[1].procedureCode': '96139' },
      context: { sessions: [{ line: 0, minutes: 90, modality: 'in-person', patientLocation: 'office' }] },
      message: 'tooFew',
      path: 'lines[1].units',
      also: ['testing.eval-required'],
    },
  ],
  passes: [
    {
      title: '46 minutes with a further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96137' },
      context: { sessions: [{ line: 0, minutes: 46, modality: 'in-person', patientLocation: 'office' }] },
    },
    {
      title: '16 minutes alone',
      fields: { 'lines[0].procedureCode': '96138' },
      context: { sessions: [{ line: 0, minutes: 16, modality: 'in-person', patientLocation: 'office' }] },
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
