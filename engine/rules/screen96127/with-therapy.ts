import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { AT_MEDICARE, earlierClaim, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { EVALUATION, FAMILY, SEPARATE_MODIFIERS, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = {
  codes: ['96127'],
  beside: [...EVALUATION, ...THERAPY, '90839', ...FAMILY, '90849', '90853', '99484', '99492', '99493'],
};
const never = notTogether([ROW]);
const unlessSeparate = notTogether([{ ...ROW, separable: SEPARATE_MODIFIERS }]);

export const rule: Rule = {
  id: 'screen96127.with-therapy',
  title: 'A rating scale is seldom paid beside therapy or an evaluation of the same day and provider.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter XI' },
  ],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'none',
  messages: {
    together: {
      what: 'The rating scale {code} on line {line} stands beside {other} on line {otherLine}, same day and provider.',
      why: 'NCCI counts it as part of {other}: Medicare never pays both, and many plans pay it only with 59.',
      fix: 'Medicare: take line {line} out. Elsewhere: does the plan pay it beside {other}? If so, it looks for 59 on line {line}.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'NCCI counts a rating scale as part of therapy and evaluations: Medicare never pays both, many plans only with 59.',
      fix: 'Check that both are of one day and provider; if so, Medicare pays no rating scale, and a plan that does looks for 59.',
    },
  },
  check: (line, claim, context) =>
    (MEDICARE_KINDS.includes(context.payer.kind) ? never : unlessSeparate)(line, claim, context),
};

const both = { ...SECOND_LINE, 'lines[1].procedureCode': '96127' };

export const examples: Examples = {
  fails: [
    { title: '90834 and 96127', fields: both, message: 'together', path: 'lines[1].procedureCode' },
    {
      title: 'an evaluation and 96127 at Medicare',
      fields: { ...both, ...MEDICARE, 'lines[0].procedureCode': '90791' },
      context: AT_MEDICARE,
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the session was billed before',
      fields: { 'lines[0].procedureCode': '96127' },
      context: { history: [earlierClaim('2026-11-16', '90834')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'a visit and 96127',
      fields: { ...both, 'lines[0].procedureCode': '99213', 'lines[0].modifiers[0]': '25' },
    },
    { title: 'with 59 at a commercial plan', fields: { ...both, 'lines[1].modifiers[0]': '59' } },
    { title: "another provider's scale", fields: { ...both, 'lines[1].renderingNpi': '1245319599' } },
  ],
};
