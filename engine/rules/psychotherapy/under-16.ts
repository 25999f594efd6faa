import { inOffice } from '../example-lines.ts';
import { THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { atLeast } from '../minutes.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'psychotherapy.under-16',
  title: 'Psychotherapy of less than 16 minutes has no code.',
  scope: 'line',
  codes: THERAPY,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT psychotherapy guidelines' }],
  prevents: ['CO-150'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['psychotherapy.time-range'],
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} needs at least 16 minutes of psychotherapy; this session has {minutes}.',
      why: 'Less than 16 minutes is not billed as psychotherapy at all.',
      fix: 'Remove line {line}, or correct the minutes if more were documented.',
    },
  },
  check: atLeast(16),
};

export const examples: Examples = {
  fails: [
    {
      title: '90832 with 15 minutes, one short',
      fields: { 'lines[0].procedureCode': '90832' },
      context: { sessions: inOffice(15) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90837 with a single minute',
      fields: { 'lines[0].procedureCode': '90837' },
      context: { sessions: inOffice(1) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '90832 with 16 minutes, its first',
      fields: { 'lines[0].procedureCode': '90832' },
      context: { sessions: inOffice(16) },
    },
  ],
  notChecked: [{ title: 'nobody said how long the session was', context: { sessions: [] } }],
};
