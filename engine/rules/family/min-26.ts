import { FAMILY, UNUSABLE_CODE } from '../groups.ts';
import { minutesOf, minutesUnknown } from '../minutes.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';
import { count } from '../words.ts';

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
  check(line, _claim, context) {
    const minutes = minutesOf(line, context);
    if (minutes === null) return notChecked(minutesUnknown(line));
    if (minutes >= 26) return pass;
    return finding('short', {
      path: line.code.path,
      data: { code: line.code.value ?? '', minutes: count(minutes, 'minute'), line: line.index + 1 },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90847 with 25 minutes, one short',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: [{ line: 0, minutes: 25, modality: 'in-person', patientLocation: 'office' }] },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90846 with 10 minutes',
      fields: { 'lines[0].procedureCode': '90846' },
      context: { sessions: [{ line: 0, minutes: 10, modality: 'in-person', patientLocation: 'office' }] },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '90847 with 26 minutes, its first',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: [{ line: 0, minutes: 26, modality: 'in-person', patientLocation: 'office' }] },
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
