import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, EVALUATION, FAMILY, GROUP_THERAPY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = {
  codes: [...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, ...FAMILY, ...GROUP_THERAPY],
  beside: EVALUATION,
};

export const rule: Rule = {
  id: 'eval.with-therapy',
  title: 'A psychiatric evaluation and psychotherapy are not billed for one day by one provider.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychiatric diagnostic procedures' },
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter XI' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-231'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1', 'addon.em-psych', 'addon.primary-missing'],
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} stands beside the evaluation {other} on line {otherLine}, same day and provider.',
      why: 'The evaluation takes in whatever therapy was part of it; only {other} is paid, and no modifier changes that.',
      fix: 'Remove line {line}, or correct the date if the therapy was on another day.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'An evaluation and therapy of one day and provider are not both paid, and no modifier changes that.',
      fix: 'Was one of them on another day? Correct that date; otherwise take line {line} out.',
    },
  },
  check: notTogether([ROW]),
};

export const examples: Examples = {
  fails: [
    {
      title: '90791 and 90834',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90791' },
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90792 and therapy that goes with a visit',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90792', 'lines[1].procedureCode': '90833' },
      context: { sessions: [{ line: 1, minutes: 20, modality: 'in-person', patientLocation: 'office' }] },
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: '90792 and family therapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90792', 'lines[1].procedureCode': '90847' },
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the evaluation of that day was billed before',
      context: { history: [earlierClaim('2026-11-16', '90791')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the therapy of that day was billed before',
      fields: { 'lines[0].procedureCode': '90791' },
      context: { history: [earlierClaim('2026-11-16', '90834', { modifiers: ['59'] })] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the evaluation of that day was denied',
      context: { history: [earlierClaim('2026-11-16', '90791', {}, { status: 'denied' })] },
    },
    {
      title: "the evaluation of that day was another provider's",
      context: { history: [earlierClaim('2026-11-16', '90791', { renderingNpi: '1245319599' })] },
    },
    {
      title: "the evaluation is another provider's",
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90791', 'lines[1].renderingNpi': '1245319599' },
    },
    {
      title: 'the first session is the day after',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90791',
        'lines[1].procedureCode': '90834',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      context: { sessions: [{ line: 1, minutes: 45, modality: 'in-person', patientLocation: 'office' }] },
    },
  ],
  notChecked: [
    {
      title: 'the date of the evaluation is on another page',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90791', 'lines[1].dateFrom': null, 'lines[1].dateTo': null },
      context: { seen: ['lines[0]', 'lines[1].procedureCode', 'lines[1].units'] },
    },
  ],
};
