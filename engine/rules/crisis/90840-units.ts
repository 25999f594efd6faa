import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, UNUSABLE_CODE } from '../groups.ts';
import { familyCodes, timeUnits } from '../kinds/time-units.ts';
import type { Examples, Rule } from '../rule.ts';

const FAMILIES = CRISIS_FIRST.map((first, at) => ({ first, further: CRISIS_FURTHER[at], from: 75, step: 30 }));

export const rule: Rule = {
  id: 'crisis.90840-units',
  title: 'Further half hours of crisis psychotherapy match the minutes of that day.',
  scope: 'claim',
  codes: familyCodes(FAMILIES),
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy for crisis guidelines', section: 'further 30 minutes past their midpoint' },
  ],
  prevents: ['CO-150', 'CO-151'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    tooMany: {
      what: '{minutes} of crisis care support {right} of {further}; {units} billed.',
      why: 'The first 74 minutes belong to {first}; each {further} needs 15 more minutes to begin, then 30.',
      fix: 'Set {further} to {right}, or correct the minutes of line {firstLine}.',
    },
    none: {
      what: '{minutes} of crisis care support no {further}.',
      why: '{further} begins at 75 minutes; units above the minutes are taken back.',
      fix: 'Remove {further}, or correct the minutes of line {firstLine}.',
    },
    tooFew: {
      what: '{minutes} of crisis care support {right} of {further}; {units} billed.',
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
      title: '104 minutes with two further half hours',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90839',
        'lines[1].procedureCode': '90840',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(104) },
      message: 'tooMany',
      path: 'lines[1].units',
    },
    {
      title: '74 minutes with one further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': '90840' },
      context: { sessions: inOffice(74) },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '110 minutes with one further half hour is paid, but too low',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': '90840' },
      context: { sessions: inOffice(110) },
      message: 'tooFew',
      path: 'lines[1].units',
    },
    {
      title: '80 minutes and no further half hour at all',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(80) },
      message: 'tooFew',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '75 minutes with one, its first',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': '90840' },
      context: { sessions: inOffice(75) },
    },
    {
      title: '105 minutes with two',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90839',
        'lines[1].procedureCode': '90840',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(105) },
    },
    {
      title: '74 minutes with none',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(74) },
    },
  ],
  notChecked: [
    {
      title: 'the dates are on another page',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90839',
        'lines[1].procedureCode': '90840',
        'lines[0].dateFrom': null,
        'lines[1].dateFrom': null,
      },
      context: {
        sessions: [{ line: 0, minutes: 90 }],
        seen: ['lines[0].procedureCode', 'lines[1].procedureCode', 'lines[0].units', 'lines[1].units'],
      },
    },
    {
      title: 'nobody said how long the crisis took',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': '90840' },
      context: { sessions: [] },
    },
  ],
};
