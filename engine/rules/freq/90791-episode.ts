import { earlierClaim } from '../example-lines.ts';
import { EVALUATION, UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { lastMonths } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

const HALF_A_YEAR = lastMonths(6);
/** An intake by the therapist and an evaluation by the prescriber are both right: across providers only the same code counts. */
const anyProvider = atMost({ period: HALF_A_YEAR, most: 1 });
const oneProvider = atMost({ period: HALF_A_YEAR, most: 1, counted: EVALUATION, sameProvider: true });

export const rule: Rule = {
  id: 'freq.90791-episode',
  title: 'A psychiatric evaluation is not billed again within six months without a reason.',
  scope: 'line',
  codes: EVALUATION,
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'Local coverage determinations', section: 'psychiatric diagnostic evaluation: once an episode' },
    { document: "Payers' reimbursement policies", section: 'BCBS of Illinois: six months between evaluations' },
  ],
  prevents: ['CO-119', 'CO-151', 'CO-50'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near', 'eval.both'],
  fix: 'none',
  messages: {
    again: {
      what: 'The evaluation {code} on line {line} comes within six months of {other} of {last}.',
      why: 'Payers pay one evaluation an episode; a second needs a new episode, a readmission or a long break.',
      fix: 'Is there such a reason in the notes? If not, the visit was psychotherapy, billed by its minutes.',
    },
  },
  check(line, claim, context) {
    const answer = anyProvider(line, claim, context);
    const other = oneProvider(line, claim, context);
    return 'kind' in other && other.kind === 'finding' && !('kind' in answer && answer.kind === 'finding')
      ? other
      : answer;
  },
};

const intake = { 'lines[0].procedureCode': '90791' };

export const examples: Examples = {
  fails: [
    {
      title: 'three months later',
      fields: intake,
      context: { history: [earlierClaim('2026-08-17', '90791')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the other evaluation by the same provider',
      fields: intake,
      context: { history: [earlierClaim('2026-08-17', '90792')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a colleague did the intake',
      fields: intake,
      context: { history: [earlierClaim('2026-08-17', '90791', { renderingNpi: '1245319599' })] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'seven months later', fields: intake, context: { history: [earlierClaim('2026-04-16', '90791')] } },
    {
      title: 'the psychiatrist evaluates after the intake',
      fields: { 'lines[0].procedureCode': '90792' },
      context: { history: [earlierClaim('2026-11-02', '90791', { renderingNpi: '1245319599' })] },
    },
  ],
  notChecked: [
    { title: 'no history at hand', fields: intake, context: { history: undefined } },
    { title: 'history of two months', fields: intake, context: { history: [], historySince: '2026-09-16' } },
  ],
};
