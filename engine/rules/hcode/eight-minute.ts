import { UNUSABLE_CODE } from '../groups.ts';
import { quarterHours } from '../kinds/quarter-hours.ts';
import type { Examples, Rule } from '../rule.ts';
import { PROGRAM_CODES } from './program-codes.data.ts';

export const rule: Rule = {
  id: 'hcode.eight-minute',
  title: 'Units of state program codes match the minutes: a further unit of 15 minutes begins with its eighth.',
  scope: 'claim',
  codes: PROGRAM_CODES,
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'State Medicaid behavioral-health manuals', section: '15-minute units' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 5, section 20.2: 15-minute units' },
  ],
  prevents: ['CO-151', 'CO-150'],
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    tooMany: {
      what: '{minutes} of {code} support {right}; {units} billed.',
      why: 'A unit is 15 minutes and in most states begins with its eighth; units above the minutes are taken back.',
      fix: 'Set the units to {number}, or correct the minutes; keep them if this payer adds up the day in another way.',
    },
    none: {
      what: '{minutes} of {code} are too few for a unit.',
      why: 'A unit is 15 minutes and in most states begins with its eighth.',
      fix: 'Remove line {line}, or correct the minutes.',
    },
    tooFew: {
      what: '{minutes} of {code} support {right}; {units} billed.',
      why: 'It is paid, but for less time than was given.',
      fix: 'Bill {right} if {minutes} were documented, or correct the minutes.',
    },
  },
  check: quarterHours(PROGRAM_CODES),
};

const office = (minutes: number) => ({
  sessions: [{ line: 0, minutes, modality: 'in-person' as const, patientLocation: 'office' as const }],
});

export const examples: Examples = {
  fails: [
    {
      title: 'H2019 with 22 minutes and two units, one minute short',
      fields: { 'lines[0].procedureCode': 'H2019', 'lines[0].units': '2' },
      context: office(22),
      message: 'tooMany',
      path: 'lines[0].units',
    },
    {
      title: 'H0038 with 7 minutes',
      fields: { 'lines[0].procedureCode': 'H0038' },
      context: office(7),
      message: 'none',
      path: 'lines[0].units',
    },
    {
      title: 'H0004 with 60 minutes and three units is paid, but too low',
      fields: { 'lines[0].procedureCode': 'H0004', 'lines[0].units': '3' },
      context: office(60),
      message: 'tooFew',
      path: 'lines[0].units',
    },
  ],
  passes: [
    {
      title: 'H2019 with 23 minutes and two units',
      fields: { 'lines[0].procedureCode': 'H2019', 'lines[0].units': '2' },
      context: office(23),
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it took',
      fields: { 'lines[0].procedureCode': 'T1017', 'lines[0].units': '2' },
      context: { sessions: [] },
    },
  ],
};
