import { AT_MEDICARE, earlierClaim, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { calendarMonth } from '../periods.ts';
import { type Examples, type LineRule, notApplicable, type Rule } from '../rule.ts';

/** What rules out what in one month; the further half hour 99494 counts with its first one. */
const EXCLUDES: Readonly<Record<string, readonly string[]>> = {
  '99484': ['99492', '99493', '99494', 'G0323'],
  G0323: ['99484', '99492', '99493', '99494'],
  '99492': ['99493', '99484', 'G0323'],
  '99493': ['99492', '99484', 'G0323'],
};
const CHECKS = new Map<string, LineRule['check']>(
  Object.entries(EXCLUDES).map(([code, counted]) => [
    code,
    atMost({ period: calendarMonth, most: 1, counted, sameProvider: true, ifKnown: true }),
  ]),
);

export const rule: Rule = {
  id: 'bhi.exclusive',
  title: 'One practitioner bills one kind of monthly behavioral care for a patient and month.',
  scope: 'line',
  codes: [...CHECKS.keys()],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS behavioral health integration FAQ' },
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-B20'],
  effective: { from: '2018-01-01' },
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} falls in the month of {other} of {last}, same provider.',
      why: 'General integration, the first and a later month of collaborative care rule each other out in one calendar month.',
      fix: 'Which of them was given that month? Keep that one, or correct the date.',
    },
  },
  check: (line, claim, context) => CHECKS.get(line.code.value ?? '')?.(line, claim, context) ?? notApplicable,
};

const two = { ...SECOND_LINE, 'lines[0].procedureCode': '99484', 'lines[1].procedureCode': '99493' };

export const examples: Examples = {
  fails: [
    {
      title: '99484 and 99493 on one day',
      fields: two,
      context: {
        sessions: [
          { line: 0, minutes: 25 },
          { line: 1, minutes: 60 },
        ],
      },
      message: 'again',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'two kinds on two days of one month at Medicare',
      fields: {
        ...two,
        ...MEDICARE,
        'lines[0].procedureCode': '99492',
        'lines[1].dateFrom': '11/02/2026',
        'lines[1].dateTo': '11/02/2026',
      },
      context: {
        ...AT_MEDICARE,
        sessions: [
          { line: 0, minutes: 70 },
          { line: 1, minutes: 60 },
        ],
      },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the other kind was billed before',
      fields: { 'lines[0].procedureCode': '99484' },
      context: { history: [earlierClaim('2026-11-02', '99493')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'two months',
      fields: { ...two, 'lines[0].dateFrom': '10/31/2026', 'lines[0].dateTo': '10/31/2026' },
    },
    {
      title: "another provider's",
      fields: { 'lines[0].procedureCode': '99484' },
      context: { history: [earlierClaim('2026-11-02', '99493', { renderingNpi: '1245319599' })] },
    },
  ],
};
