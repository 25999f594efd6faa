import { inOffice } from '../example-lines.ts';
import { FAMILY, UNUSABLE_CODE } from '../groups.ts';
import { atLeast } from '../minutes.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'family.min-26',
  title: 'Family therapy is billed from 26 minutes on.',
  scope: 'line',
  codes: FAMILY,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT family psychotherapy', section: 'less than 26 minutes is not reported' }],
  prevents: ['CO-150'],
  effective: { from: '2017-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} needs at least 26 minutes; this session has {minutes}.',
      why: 'CPT does not let a shorter family session be reported.',
      fix: 'Remove line {line}, or correct the minutes if more were documented.',
    },
  },
  check: atLeast(26),
};

export const examples: Examples = {
  fails: [
    {
      title: '90847 with 25 minutes, one short',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: inOffice(25) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90846 with 10 minutes',
      fields: { 'lines[0].procedureCode': '90846' },
      context: { sessions: inOffice(10) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '90847 with 26 minutes, its first',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: inOffice(26) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long the session was',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: [] },
    },
  ],
};
