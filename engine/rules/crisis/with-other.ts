import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, FAMILY, GROUP_THERAPY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

/** Evaluations and interactive complexity beside crisis care have rules of their own. */
const ROW: SameDayRow = {
  codes: [
    ...THERAPY,
    '90845',
    ...FAMILY,
    ...GROUP_THERAPY,
    '90863',
    '90865',
    '90867',
    '90868',
    '90869',
    '90870',
    '90875',
    '90876',
    '90880',
  ],
  beside: [...CRISIS_FIRST, ...CRISIS_FURTHER],
};

export const rule: Rule = {
  id: 'crisis.with-other',
  title: 'Crisis psychotherapy stands alone among the psychiatric services of a day and provider.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy for crisis guidelines', section: 'not with 90791-90899' },
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-231'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1', 'addon.em-psych'],
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} stands beside the crisis service {other} on line {otherLine}, same day and provider.',
      why: 'Crisis psychotherapy takes in all psychotherapy of that day; only one of the two is paid, and no modifier changes that.',
      fix: 'Which of the two was it? Keep that one, or correct the date if the other was on another day.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'Crisis psychotherapy and another psychiatric service of one day and provider are not both paid.',
      fix: 'Was one of them on another day? Correct that date; otherwise take line {line} out.',
    },
  },
  check: notTogether([ROW]),
};

const twoSessions = (first: number, second: number) => ({
  sessions: [
    { line: 0, minutes: first, modality: 'in-person', patientLocation: 'office' } as const,
    { line: 1, minutes: second, modality: 'in-person', patientLocation: 'office' } as const,
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: '90839 and 90834',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90839' },
      context: twoSessions(45, 60),
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'crisis care outside the office and group therapy',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': 'G0017',
        'lines[0].placeOfService': '12',
        'lines[1].procedureCode': '90853',
      },
      context: {
        sessions: [{ line: 0, minutes: 60, modality: 'in-person', patientLocation: 'home' }],
      },
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the session of that day was billed before',
      fields: { 'lines[0].procedureCode': '90839' },
      context: { history: [earlierClaim('2026-11-16', '90837')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the session is the day before',
      fields: {
        ...SECOND_LINE,
        'lines[0].dateFrom': '11/15/2026',
        'lines[0].dateTo': '11/15/2026',
        'lines[1].procedureCode': '90839',
      },
      context: twoSessions(45, 60),
    },
    {
      title: 'the crisis was met by another provider',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90839', 'lines[1].renderingNpi': '1245319599' },
      context: twoSessions(45, 60),
    },
  ],
};
