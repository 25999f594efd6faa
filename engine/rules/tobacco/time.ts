import { inOffice } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atLeast } from '../minutes.ts';
import type { Examples, Rule } from '../rule.ts';

/** More than 3 minutes, more than 10. */
const LEAST = { '99406': 4, '99407': 11 };

export const rule: Rule = {
  id: 'tobacco.time',
  title: 'Tobacco counseling is billed by its minutes: more than 3, or more than 10.',
  scope: 'line',
  codes: Object.keys(LEAST),
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT preventive medicine, individual counseling' },
    {
      document: 'CMS Medicare Claims Processing Manual',
      section: 'chapter 32, section 12, and chapter 18, section 150',
    },
  ],
  prevents: ['CO-150'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} needs at least {least} minutes; this session has {minutes}.',
      why: 'Counseling of 3 minutes or less is part of the visit; 99407 begins after 10.',
      fix: 'Bill what {minutes} support (99406 from 4), remove line {line}, or correct the minutes.',
    },
  },
  check: atLeast(LEAST),
};

export const examples: Examples = {
  fails: [
    {
      title: '99406 with 3 minutes, one short',
      fields: { 'lines[0].procedureCode': '99406' },
      context: { sessions: inOffice(3) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99407 with 10 minutes',
      fields: { 'lines[0].procedureCode': '99407' },
      context: { sessions: inOffice(10) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '99406 with 4 minutes',
      fields: { 'lines[0].procedureCode': '99406' },
      context: { sessions: inOffice(4) },
    },
    {
      title: '99407 with 11 minutes',
      fields: { 'lines[0].procedureCode': '99407' },
      context: { sessions: inOffice(11) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it was',
      fields: { 'lines[0].procedureCode': '99406' },
      context: { sessions: [] },
    },
  ],
};
