import { SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, UNUSABLE_CODE } from '../groups.ts';
import { mayShareProblem, nearHit, POINTERS_UNREAD, problemUnread, servicesNear, undated } from '../near.ts';
import { type Examples, notChecked, pass, type Rule } from '../rule.ts';

/** Online digital services of seven days, by those who may bill E/M and by those who may not. */
const ONLINE = ['99421', '99422', '99423', '98970', '98971', '98972'];

export const rule: Rule = {
  id: 'online.cumulative',
  title: 'Online digital services are added up over seven days and not billed around a visit.',
  scope: 'line',
  codes: ONLINE,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT online digital evaluation and management guidelines' }],
  prevents: ['CO-97', 'CO-119', 'CO-151'],
  effective: { from: '2020-01-01' },
  reads: ['lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim'],
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    twice: {
      what: '{code} on {date} lies within seven days of {other} on {otherDate}, {place}.',
      why: 'All online time of seven days is one service, billed once.',
      fix: 'Add up the documented minutes of the seven days and bill the one code they support.',
    },
    visit: {
      what: '{code} on {date} lies within seven days of the visit {other} on {otherDate}, {place}.',
      why: 'Online work for the same problem around a visit is part of that visit.',
      fix: 'Remove line {line}, unless it was about another problem; then point it to that diagnosis.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (day === null) return undated(line);
    const near = servicesNear(line, claim, context, [...ONLINE, ...EM_VISITS], day - 7, day + 7);
    const isOnline = (code: string) => ONLINE.includes(code);
    const twice = near.find(
      ({ code, day: on, line: other }) =>
        isOnline(code) && Math.abs(on - day) < 7 && (!other || on < day || (on === day && other.index < line.index)),
    );
    const visit = near.find(({ code, line: other }) => !isOnline(code) && mayShareProblem(line, other));
    const other = twice ?? visit;
    if (!other) return pass;
    if (!twice && problemUnread(line, other.line)) return notChecked(POINTERS_UNREAD);
    // What an earlier visit was about isn't known.
    return nearHit(twice ? 'twice' : 'visit', line, other, twice || other.line ? 'high' : 'medium');
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];
const second = (code: string, date: string) => ({
  ...SECOND_LINE,
  'lines[0].procedureCode': '99421',
  'lines[1].procedureCode': code,
  'lines[1].dateFrom': date,
  'lines[1].dateTo': date,
});

export const examples: Examples = {
  fails: [
    {
      title: 'twice in one week',
      fields: second('99422', '11/10/2026'),
      context: { sessions: [] },
      message: 'twice',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a visit seven days before',
      fields: second('99213', '11/09/2026'),
      context: { sessions: [] },
      message: 'visit',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a visit on an earlier claim',
      fields: { 'lines[0].procedureCode': '99422' },
      context: { sessions: [], history: earlier('2026-11-12', '99214') },
      message: 'visit',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'a week apart', fields: second('99421', '11/09/2026'), context: { sessions: [] } },
    { title: 'a visit eight days before', fields: second('99213', '11/08/2026'), context: { sessions: [] } },
    {
      title: 'a visit for another problem',
      fields: {
        ...second('99213', '11/12/2026'),
        'diagnoses[1].code': 'F51.01',
        'lines[1].diagnosisPointers': 'B',
      },
      context: { sessions: [] },
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '99421', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
