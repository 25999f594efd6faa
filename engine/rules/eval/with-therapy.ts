import { SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, EVALUATION, FAMILY, GROUP_THERAPY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions, maybeCompanion } from '../same-day.ts';

export const rule: Rule = {
  id: 'eval.with-therapy',
  title: 'A psychiatric evaluation and psychotherapy are not billed for one day by one provider.',
  scope: 'line',
  when: { lines: 2 },
  codes: [...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, ...FAMILY, ...GROUP_THERAPY],
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
      what: '{therapy} on line {line} stands beside the evaluation {evaluation} on line {evaluationLine}, same day and provider.',
      why: 'The evaluation takes in whatever therapy was part of it; only {evaluation} is paid, and no modifier changes that.',
      fix: 'Remove line {line}, or correct the date if the therapy was on another day.',
    },
  },
  check(line, claim) {
    const evaluation = companions(line, claim, EVALUATION)[0];
    if (!evaluation) {
      if (maybeCompanion(line, claim, EVALUATION)) return notChecked('the dates of some lines are not known');
      return claim.lines.length > 1 ? pass : notApplicable;
    }
    return finding('together', {
      path: line.code.path,
      evidence: codeAndDate(line, evaluation),
      data: {
        therapy: line.code.value ?? '',
        line: line.index + 1,
        evaluation: evaluation.code.value,
        evaluationLine: evaluation.index + 1,
      },
    });
  },
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
  ],
  passes: [
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
