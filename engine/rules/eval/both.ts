import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = { codes: ['90791'], beside: ['90792'] };

export const rule: Rule = {
  id: 'eval.both',
  title: 'One provider bills one kind of psychiatric evaluation a day.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter XI, one diagnostic evaluation a provider and day' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-231'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0'],
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} and {other} on line {otherLine} are both evaluations, same day and provider.',
      why: '{other} is the evaluation with medical services and takes {code} in; only one of them is paid.',
      fix: 'Keep {other} if medical services were done and documented; otherwise keep {code}.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has the evaluation {other} for the same day and provider.',
      why: 'One evaluation a provider and day is paid.',
      fix: 'Was one of them on another day or by another provider? Correct that; otherwise take line {line} out.',
    },
  },
  check: notTogether([ROW]),
};

export const examples: Examples = {
  fails: [
    {
      title: '90791 and 90792',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90791', 'lines[1].procedureCode': '90792' },
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the other one was billed before',
      fields: { 'lines[0].procedureCode': '90792' },
      context: { history: [earlierClaim('2026-11-16', '90791')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'intake by the therapist, evaluation by the psychiatrist',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90791',
        'lines[1].procedureCode': '90792',
        'lines[1].renderingNpi': '1245319599',
      },
    },
  ],
};
