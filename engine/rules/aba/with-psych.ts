import { AUTISM, earlierClaim, inOffice, practiceOf, SECOND_LINE } from '../example-lines.ts';
import {
  ABA,
  CRISIS_FIRST,
  CRISIS_FURTHER,
  EVALUATION,
  FAMILY,
  GROUP_THERAPY,
  THERAPY,
  UNUSABLE_CODE,
} from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = {
  codes: ABA,
  beside: [...EVALUATION, ...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, '90845', ...FAMILY, ...GROUP_THERAPY],
};

export const rule: Rule = {
  id: 'aba.with-psych',
  title: 'One provider does not bill adaptive behavior services and psychotherapy or an evaluation for one day.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
    { document: 'AMA CPT adaptive behavior services' },
  ],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} stands beside {other} on line {otherLine}, same day and provider.',
      why: 'NCCI never pays adaptive behavior services and psychiatric services of one day and provider together.',
      fix: 'Did two people give them? Correct the provider of the line; if one did, only one of the two is billed.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'NCCI never pays adaptive behavior services and psychiatric services of one day and provider together.',
      fix: 'Was one of them on another day or by another provider? Correct that; otherwise take line {line} out.',
    },
  },
  check: notTogether([ROW]),
};

/** A psychologist may bill both. */
const both = {
  ...SECOND_LINE,
  ...AUTISM,
  'rendering.taxonomy': '103TC0700X',
  'lines[0].procedureCode': '97155',
  'lines[1].procedureCode': '90837',
};
const context = {
  authorizations: undefined,
  practice: practiceOf('PhD', '103TC0700X'),
  sessions: inOffice(15, 55),
};

export const examples: Examples = {
  fails: [
    { title: '97155 and 90837', fields: both, context, message: 'together', path: 'lines[0].procedureCode' },
    {
      title: 'the evaluation was billed before',
      fields: { ...AUTISM, 'lines[0].procedureCode': '97151', 'lines[0].units': '3' },
      context: { ...context, sessions: [{ line: 0, minutes: 45 }], history: [earlierClaim('2026-11-16', '90791')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'two providers', fields: { ...both, 'lines[1].renderingNpi': '1245319599' }, context },
    {
      title: 'two days',
      fields: { ...both, 'lines[1].dateFrom': '11/17/2026', 'lines[1].dateTo': '11/17/2026' },
      context,
    },
  ],
};
