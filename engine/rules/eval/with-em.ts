import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, EVALUATION, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = {
  codes: [...EM_VISITS, '99281', '99282', '99283', '99284', '99285'],
  beside: EVALUATION,
};

export const rule: Rule = {
  id: 'eval.with-em',
  title: 'A psychiatric evaluation and an E/M visit are not billed for one day by one provider.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychiatric diagnostic procedures', section: 'not on the day of an E/M service' },
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter XI' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-231'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1', 'mod.25-missing'],
  fix: 'none',
  messages: {
    together: {
      what: 'The visit {code} on line {line} stands beside the evaluation {other} on line {otherLine}, same day and provider.',
      why: 'The evaluation takes in history and examination, so one of the two is denied; modifier 25 does not change that.',
      fix: 'Which of the two was done? Keep that one, or correct the date or the provider if both stand.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'An evaluation and an E/M visit of one day and provider are not both paid, and modifier 25 does not change that.',
      fix: 'Was one of them on another day or by another provider? Correct that; otherwise take line {line} out.',
    },
  },
  check: notTogether([ROW]),
};

export const examples: Examples = {
  fails: [
    {
      title: '90792 and 99214',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90792', 'lines[1].procedureCode': '99214' },
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: '25 does not open the pair',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99213',
        'lines[0].modifiers[0]': '25',
        'lines[1].procedureCode': '90791',
      },
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the evaluation was billed before',
      fields: { 'lines[0].procedureCode': '99213' },
      context: { history: [earlierClaim('2026-11-16', '90792')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: "the visit is another provider's",
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90791',
        'lines[1].procedureCode': '99214',
        'lines[1].renderingNpi': '1245319599',
      },
    },
    {
      title: 'the visit is a week later',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90792',
        'lines[0].dateFrom': '11/09/2026',
        'lines[0].dateTo': '11/09/2026',
        'lines[1].procedureCode': '99213',
      },
    },
  ],
  notChecked: [
    {
      title: 'the date of the visit is on another page',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90792',
        'lines[1].procedureCode': '99213',
        'lines[1].dateFrom': null,
        'lines[1].dateTo': null,
      },
      context: { seen: ['lines[0]', 'lines[1].procedureCode', 'lines[1].units'] },
    },
  ],
};
