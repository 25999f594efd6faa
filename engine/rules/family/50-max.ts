import { inOffice } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { minutesOf, minutesUnknown } from '../minutes.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';
import { count } from '../words.ts';

/** Half as much again as the 50 minutes the code stands for. */
const LONG = 75;

export const rule: Rule = {
  id: 'family.50-max',
  title: 'Family psychotherapy is paid once, however long it takes.',
  scope: 'line',
  codes: ['90847'],
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'AMA CPT psychotherapy guidelines', section: 'family psychotherapy, 50 minutes' }],
  prevents: ['CO-151'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    long: {
      what: '90847 on line {line} has {minutes}; the code stands for 50.',
      why: 'There is no longer code and no prolonged code to add, so the time above is not paid.',
      fix: 'Leave it at one unit. A second unit or a prolonged code would be denied.',
    },
  },
  check(line, _claim, context) {
    const minutes = minutesOf(line, context);
    if (minutes === null) return notChecked(minutesUnknown(line));
    if (minutes <= LONG) return pass;
    return finding('long', {
      path: line.code.path,
      data: { line: line.index + 1, minutes: count(minutes, 'minute') },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90 minutes',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: inOffice(90) },
      message: 'long',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '75 minutes',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: inOffice(75) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it was',
      fields: { 'lines[0].procedureCode': '90847' },
      context: { sessions: [] },
    },
  ],
};
