import { SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, UNUSABLE_CODE } from '../groups.ts';
import { mayShareProblem, nearHit, POINTERS_UNREAD, problemUnread, servicesNear, undated } from '../near.ts';
import { type Examples, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'checkin.window',
  title: 'A brief check-in or phone call stands apart from visits: seven days before it and a day after.',
  scope: 'line',
  codes: ['98016', '98966', '98967', '98968', 'G2012', 'G2251', 'G2252'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT non-face-to-face services', section: '98016, 98966 to 98968' },
    { document: 'CMS CY2025 Physician Fee Schedule final rule', section: 'communication technology-based services' },
  ],
  prevents: ['CO-97', 'CO-B15'],
  reads: ['lines[].dateFrom'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'none',
  messages: {
    follows: {
      what: '{code} on {date} comes within seven days after the visit {other} on {otherDate}, {place}.',
      why: 'A call about that visit is part of it, and the payer denies {code}.',
      fix: 'Remove line {line}, unless the call was about something else and the notes say so.',
    },
    leads: {
      what: '{code} on {date} leads to the visit {other} on {otherDate}, {place}.',
      why: 'A call that ends in a visit within 24 hours is part of that visit.',
      fix: 'Remove line {line}, unless the call was about something else and the notes say so.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (day === null) return undated(line);
    const other = servicesNear(line, claim, context, EM_VISITS, day - 7, day + 1).find((near) =>
      mayShareProblem(line, near.line),
    );
    if (!other) return pass;
    if (problemUnread(line, other.line)) return notChecked(POINTERS_UNREAD);
    return nearHit(other.day > day ? 'leads' : 'follows', line, other, other.line ? 'high' : 'medium');
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];
const second = (date: string) => ({
  ...SECOND_LINE,
  'lines[0].procedureCode': '98016',
  'lines[1].procedureCode': '99213',
  'lines[1].dateFrom': date,
  'lines[1].dateTo': date,
});

export const examples: Examples = {
  fails: [
    {
      title: 'the day after a visit',
      fields: second('11/15/2026'),
      context: { sessions: [] },
      message: 'follows',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the visit is the next day',
      fields: second('11/17/2026'),
      context: { sessions: [] },
      message: 'leads',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a visit of an earlier claim seven days before',
      fields: { 'lines[0].procedureCode': '98016' },
      context: { sessions: [], history: earlier('2026-11-09', '99214') },
      message: 'follows',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'eight days after a visit', fields: second('11/08/2026'), context: { sessions: [] } },
    { title: 'the visit is two days later', fields: second('11/18/2026'), context: { sessions: [] } },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '98016', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
