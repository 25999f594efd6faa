import { AUTISM, inOffice, SECOND_LINE } from '../example-lines.ts';
import { ABA, UNUSABLE_CODE } from '../groups.ts';
import { quarterHours } from '../kinds/quarter-hours.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'aba.eight-minute',
  title: 'Adaptive behavior units of 15 minutes match the minutes: a further unit begins with its eighth minute.',
  scope: 'claim',
  codes: ABA,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT guidelines', section: 'time: a unit is reached past its midpoint' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 5, section 20.2: 15-minute units' },
  ],
  prevents: ['CO-151', 'CO-150'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    tooMany: {
      what: '{minutes} of {code} support {right}; {units} billed.',
      why: 'A unit is 15 minutes and begins with its eighth; units above the minutes are taken back.',
      fix: 'Set the units to {number}, or correct the minutes.',
    },
    none: {
      what: '{minutes} of {code} are too few for a unit.',
      why: 'A unit is 15 minutes and begins with its eighth.',
      fix: 'Remove line {line}, or correct the minutes.',
    },
    tooFew: {
      what: '{minutes} of {code} support {right}; {units} billed.',
      why: 'It is paid, but for less time than was given.',
      fix: 'Bill {right} if {minutes} were documented, or correct the minutes.',
      severity: 'warning',
    },
  },
  check: quarterHours(ABA),
};

export const examples: Examples = {
  fails: [
    {
      title: '97153 with 52 minutes and four units, one minute short',
      fields: { 'lines[0].procedureCode': '97153', 'lines[0].units': '4', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: inOffice(52),
      },
      message: 'tooMany',
      path: 'lines[0].units',
    },
    {
      title: '97153 with 7 minutes',
      fields: { 'lines[0].procedureCode': '97153', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: inOffice(7),
      },
      message: 'none',
      path: 'lines[0].units',
    },
    {
      title: '97155 with 60 minutes and three units is paid, but too low',
      fields: { 'lines[0].procedureCode': '97155', 'lines[0].units': '3', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: inOffice(60),
      },
      message: 'tooFew',
      path: 'lines[0].units',
    },
  ],
  passes: [
    {
      title: '97153 with 53 minutes and four units, the first minute of the fourth',
      fields: { 'lines[0].procedureCode': '97153', 'lines[0].units': '4', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: inOffice(53),
      },
    },
    {
      title: 'two lines of the day added up support a third unit',
      fields: {
        ...SECOND_LINE,
        ...AUTISM,
        'lines[0].procedureCode': '97153',
        'lines[0].units': '2',
        'lines[1].procedureCode': '97153',
        'lines[1].modifiers[0]': '76',
      },
      context: {
        authorizations: undefined,
        sessions: inOffice(22, 22),
      },
      also: ['dup.within-claim'],
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long the session was',
      fields: { 'lines[0].procedureCode': '97153', 'lines[0].units': '4', ...AUTISM },
      context: { authorizations: undefined, sessions: [] },
    },
  ],
};
