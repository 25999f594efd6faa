import { inOffice } from '../example-lines.ts';
import { EVALUATION, UNUSABLE_CODE } from '../groups.ts';
import { atLeast } from '../minutes.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx-eval.duration',
  title: 'A psychiatric evaluation of a few minutes is looked at twice.',
  scope: 'line',
  codes: EVALUATION,
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Payer psychiatry policies', section: 'duration of the diagnostic evaluation' }],
  prevents: ['CO-150'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} on line {line} has {minutes}.',
      why: 'An evaluation has no fixed length, but payers ask for the record of one below {least} minutes.',
      fix: 'Check the record: correct the minutes, or bill what was really done.',
    },
  },
  check: atLeast(16),
};

export const examples: Examples = {
  fails: [
    {
      title: 'an evaluation of 15 minutes',
      fields: { 'lines[0].procedureCode': '90791' },
      context: { sessions: inOffice(15) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'an evaluation of 16 minutes',
      fields: { 'lines[0].procedureCode': '90791' },
      context: { sessions: inOffice(16) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it was',
      fields: { 'lines[0].procedureCode': '90791' },
      context: { sessions: [] },
    },
  ],
};
