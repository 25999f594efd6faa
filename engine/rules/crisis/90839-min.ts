import { inOffice } from '../example-lines.ts';
import { CRISIS_FIRST, UNUSABLE_CODE } from '../groups.ts';
import { minutesOf, minutesUnknown } from '../minutes.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'crisis.90839-min',
  title: 'Crisis psychotherapy is billed from 30 minutes on.',
  scope: 'line',
  codes: CRISIS_FIRST,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT psychotherapy for crisis guidelines' }],
  prevents: ['CO-150'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    therapy: {
      what: '{code} needs at least 30 minutes; this session has {minutes}.',
      why: 'A shorter crisis contact is billed as psychotherapy, and the payer takes the difference back.',
      fix: 'Bill 90832 if {minutes} minutes of psychotherapy were documented, or correct the minutes.',
    },
    short: {
      what: '{code} needs at least 30 minutes; this session has {minutes}.',
      why: 'Less than 16 minutes is not billed as crisis care or as psychotherapy.',
      fix: 'Remove the line, or correct the minutes if more were documented.',
    },
  },
  check(line, _claim, context) {
    const minutes = minutesOf(line, context);
    if (minutes === null) return notChecked(minutesUnknown(line));
    if (minutes >= 30) return pass;
    return finding(minutes >= 16 ? 'therapy' : 'short', {
      path: line.code.path,
      data: { code: line.code.value ?? '', minutes },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90839 with 29 minutes, one short',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(29) },
      message: 'therapy',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90839 with 16 minutes, the first that are psychotherapy',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(16) },
      message: 'therapy',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90839 with 15 minutes',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(15) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90839 with 12 minutes',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(12) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '90839 with 30 minutes, its first',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: inOffice(30) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long the crisis took',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { sessions: [] },
    },
  ],
};
