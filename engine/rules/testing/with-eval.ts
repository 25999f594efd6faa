import { earlierClaim, inOffice, SECOND_LINE } from '../example-lines.ts';
import { EVALUATION, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = { codes: ['96116', '96121'], beside: EVALUATION };

export const rule: Rule = {
  id: 'testing.with-eval',
  title: 'Tests may stand beside an evaluation of the day; the neurobehavioral examination may not.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'CMS NCCI procedure-to-procedure edits', section: '90791 and 96116', edition: '2025 H2' }],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} stands beside the evaluation {other} on line {otherLine}, same day and provider.',
      why: 'NCCI rules out this examination on the day of an evaluation; 96130 to 96139 it does not.',
      fix: 'Tests with scoring and report may stay beside {other}; {code} goes with another day or not at all.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'NCCI rules out 96116 and 96121 on the day of an evaluation; 96130 to 96139 it does not.',
      fix: 'Was one of them on another day? Correct that date; otherwise only one of the two is paid.',
    },
  },
  check: notTogether([ROW]),
};

const both = { ...SECOND_LINE, 'lines[0].procedureCode': '90791', 'lines[1].procedureCode': '96116' };
const context = {
  sessions: inOffice(60, 60),
};

export const examples: Examples = {
  fails: [
    {
      title: '90791 and 96116',
      fields: both,
      context,
      message: 'together',
      path: 'lines[1].procedureCode',
      also: ['ncci.ptp-indicator-0'],
    },
    {
      title: 'the evaluation was billed before',
      fields: { 'lines[0].procedureCode': '96116' },
      context: { history: [earlierClaim('2026-11-16', '90791')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [{ title: '90791 and 96130', fields: { ...both, 'lines[1].procedureCode': '96130' }, context }],
};
