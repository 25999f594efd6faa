import type { Authorization } from '../../claim/context.ts';
import { type Day, toUs } from '../../claim/day.ts';
import { authorizationOf, NOT_LOADED, weight } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { count } from '../words.ts';

export const rule: Rule = {
  id: 'auth.date-outside',
  title: 'The visit lies within the days of its authorization.',
  scope: 'line',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '198' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-198', 'CO-197'],
  reads: ['lines[].dateFrom'],
  after: [
    'date.from-required',
    'date.future',
    'date.before-dob',
    'date.to-before-from',
    'code.missing',
    'auth.member-mismatch',
  ],
  supersedes: ['auth.missing'],
  fix: 'none',
  messages: {
    ended: {
      what: 'Authorization {number} ended on {last}, {days} before the visit on line {line}.',
      why: 'The payer denies a visit outside the days it approved.',
      fix: 'Ask for an extension, or check for a newer number.',
    },
    early: {
      what: 'Authorization {number} begins on {first}, {days} after the visit on line {line}.',
      why: 'The payer denies a visit outside the days it approved.',
      fix: 'Look for the number that covers {date}, or ask for an earlier start date.',
    },
  },
  check(line, claim, { facts }) {
    const match = authorizationOf(line, claim, facts);
    if (match.kind === 'unknown') return notChecked(NOT_LOADED);
    if (match.kind !== 'on-file') return notApplicable;
    const begin = line.dateFrom.value;
    if (begin === null) return line.dateFrom.state === 'unseen' ? notChecked(unread(line.index)) : notApplicable;
    const end = Math.max(line.dateTo.value ?? begin, begin);
    const gaps = match.records.map((record) => gapOf(record, begin, end));
    if (gaps.includes(0)) return pass;
    const known = gaps.filter((gap): gap is number => gap !== null);
    if (known.length < gaps.length) return notChecked(`the days of authorization ${match.number} aren't recorded`);
    const nearest = known.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
    const record = match.records[gaps.indexOf(nearest)];
    return finding(nearest > 0 ? 'ended' : 'early', {
      path: line.dateFrom.path,
      data: {
        number: match.records[0]?.number ?? match.number,
        line: line.index + 1,
        date: toUs(begin),
        days: count(Math.abs(nearest), 'day'),
        last: toUs(record?.dateTo ?? end),
        first: toUs(record?.dateFrom ?? begin),
      },
      evidence: [match.path, line.code.path, line.dateTo.path],
      severity: weight(match.typed, line.code.value ?? '', facts),
      private: true,
    });
  },
};

/** Days a visit lies behind an authorization (below zero: before it), 0 inside, null where that isn't known. */
function gapOf({ dateFrom = null, dateTo = null }: Authorization, begin: Day, end: Day): number | null {
  if (dateTo !== null && end > dateTo) return end - dateTo;
  if (dateFrom !== null && begin < dateFrom) return begin - dateFrom;
  return dateFrom === null || dateTo === null ? null : 0;
}

function unread(index: number): string {
  return `the date of line ${index + 1} wasn't read`;
}

const record = (dateFrom: string | null, dateTo: string | null) => authorization({ dateFrom, dateTo });
const typed = { 'claim.priorAuthorizationNumber': 'auth a2217' };
const plain = { 'claim.priorAuthorizationNumber': 'A2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'it ended two days before',
      fields: plain,
      context: { authorizations: [record('2026-07-01', '2026-11-14')] },
      message: 'ended',
      path: 'lines[0].dateFrom',
    },
    {
      title: 'it begins the day after',
      fields: plain,
      context: { authorizations: [record('2026-11-17', '2027-05-31')] },
      message: 'early',
    },
    {
      title: 'nothing typed, and the only one on file for this code has ended',
      context: {
        authorizations: [record('2026-07-01', '2026-11-15')],
        authorizationRequired: [{ procedureCodes: ['90834'], afterVisits: 0 }],
      },
      message: 'ended',
    },
  ],
  passes: [
    {
      title: 'on its last day, the number with words around it',
      fields: typed,
      context: { authorizations: [record('2026-07-01', '2026-11-16')] },
      also: ['auth.number-shape'],
    },
    {
      title: 'on its first day',
      fields: plain,
      context: { authorizations: [record('2026-11-16', '2027-05-31')] },
    },
    {
      title: 'extended: the second record with the number covers it',
      fields: plain,
      context: { authorizations: [record('2026-05-01', '2026-10-31'), record('2026-11-01', '2027-01-31')] },
    },
    {
      title: 'nothing typed, and the one on file is of last year',
      context: { authorizations: [record('2025-01-01', '2025-06-30')] },
    },
  ],
  notChecked: [
    { title: 'nobody loaded the authorizations', fields: plain, context: { authorizations: undefined } },
    {
      title: 'its last day is not recorded',
      fields: plain,
      context: { authorizations: [record('2026-07-01', null)] },
    },
    {
      title: 'authorizations are known from December on only',
      fields: plain,
      context: { authorizations: [], authorizationsSince: '2026-12-01' },
    },
  ],
};
