import { civil, type Day } from '../../claim/day.ts';
import { names } from '../authorization.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import {
  type Answer,
  type Examples,
  finding,
  type Hit,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type Rule,
} from '../rule.ts';
import { type CodedLine, hasCode } from '../same-day.ts';

export const rule: Rule = {
  id: 'freq.benefit-max',
  title: "The visits of this claim are within the plan's limit for the year.",
  scope: 'claim',
  when: { facts: ['coverage'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'ASC X12N 005010X279A1', section: '271 EB: visits a year and remaining' }],
  prevents: ['CO-119'],
  reads: ['lines[].procedureCode'],
  after: ['elig.benefit-not-covered'],
  fix: 'none',
  messages: {
    beyond: {
      what: 'Line {line} is visit {nth} of {limit} that the plan covers a year.',
      why: 'Visits beyond the limit are denied, and the patient may owe them.',
      fix: 'Check the eligibility record; talk to the patient about paying, or ask the plan for more.',
    },
  },
  check(claim, { facts }) {
    const benefits = facts.coverage?.benefits?.filter(({ visitsPerYear }) => visitsPerYear);
    // A correction bills again what is counted already.
    if (!benefits || benefits.length === 0 || isCorrection(claim)) return notApplicable;
    const checked = facts.coverage?.checkedOn ?? null;
    const answers: (Hit | NotChecked)[] = [];
    let within = false;
    for (const { codes, visitsPerYear, used } of benefits) {
      const limit = visitsPerYear ?? 0;
      const lines = claim.lines.filter(hasCode).filter((line) => names(codes, line.code.value));
      if (lines.length === 0) continue;
      const answer: Answer | undefined =
        typeof used !== 'number'
          ? notChecked("how many of the plan's visits are used isn't known")
          : firstBeyond(lines, used, limit, checked);
      if (answer) answers.push(answer);
      else within = true;
    }
    return answers.length > 0 ? answers : within ? pass : notApplicable;
  },
};

/** Several services of a day are one visit. */
function firstBeyond(
  lines: readonly CodedLine[],
  used: number,
  limit: number,
  checked: Day | null,
): Hit | NotChecked | undefined {
  const days = new Set<Day>();
  for (const line of lines) {
    const day = line.dateFrom.value;
    if (day === null) continue;
    if (checked !== null && civil(day).year !== civil(checked).year) {
      return notChecked('the visits used were looked up in another year');
    }
    days.add(day);
    if (used + days.size <= limit) continue;
    return finding('beyond', {
      path: line.code.path,
      evidence: [line.dateFrom.path],
      data: { line: line.index + 1, nth: used + days.size, limit },
      private: true,
    });
  }
  return undefined;
}

const plan = (used: number | undefined, checkedOn = '2026-11-16') => ({
  coverage: {
    effective: '2026-01-01',
    checkedOn,
    benefits: [{ codes: ['90832', '90834', '90837'], visitsPerYear: 30, used }],
  },
});
const second = {
  ...SECOND_LINE,
  'lines[1].procedureCode': '90834',
  'lines[1].dateFrom': '11/17/2026',
  'lines[1].dateTo': '11/17/2026',
};
const sessions = [0, 1].map(
  (line) => ({ line, minutes: 45, modality: 'in-person', patientLocation: 'office' }) as const,
);

export const examples: Examples = {
  fails: [
    { title: 'visit 31 of 30', context: plan(30), message: 'beyond', path: 'lines[0].procedureCode' },
    {
      title: 'the second of two visits, one left',
      fields: second,
      context: { ...plan(29), sessions },
      message: 'beyond',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    { title: 'visit 30 of 30', context: plan(29) },
    { title: 'a code without a limit', fields: { 'lines[0].procedureCode': '90847' }, context: plan(30) },
  ],
  notChecked: [
    { title: 'nobody said how many are used', context: plan(undefined) },
    { title: 'looked up the year before', context: plan(30, '2025-12-15') },
  ],
};
