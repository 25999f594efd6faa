import { NOT_LOADED, weight } from '../authorization.ts';
import { balancesOf, usesOf } from '../authorization-use.ts';
import { authorization, inOffice, SECOND_LINE } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import { type Examples, finding, type Hit, type NotChecked, notApplicable, notChecked, type Rule } from '../rule.ts';
import { count, lineNames } from '../words.ts';

export const rule: Rule = {
  id: 'auth.units-exhausted',
  title: 'The authorization has enough visits or units left.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '198' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-198'],
  reads: [],
  after: [
    'date.from-required',
    'date.future',
    'auth.date-outside',
    'auth.code-not-covered',
    'code.missing',
    'auth.member-mismatch',
  ],
  supersedes: ['auth.missing'],
  fix: 'none',
  messages: {
    exhausted: {
      what: 'Authorization {number} has {left} of {approved} left; this claim needs {need} ({lines}).',
      why: 'The payer pays what it approved and denies the rest.',
      fix: 'Ask for more before you send, or look for a newer number.',
    },
    pending: {
      what: 'Authorization {number} has {left} of {approved} left, and {pending} sent but not yet decided may not be counted; this claim needs {need} ({lines}).',
      why: 'The payer counts claims in the order it decides them, and denies what goes beyond its approval.',
      fix: 'Find out whether the claims already sent are counted; ask for more if they are not.',
      severity: 'warning',
    },
  },
  check(claim, { facts }) {
    // A replacement bills again what is counted already.
    if (isCorrection(claim)) return notApplicable;
    const { unknown } = usesOf(claim, facts);
    const balances = balancesOf(claim, facts);
    const answers: (Hit | NotChecked)[] = unknown > 0 ? [notChecked(NOT_LOADED)] : [];
    if (balances.length === 0) return unknown > 0 ? answers : notApplicable;
    for (const { use, balance } of balances) {
      if (typeof balance === 'string') {
        answers.push(notChecked(balance));
        continue;
      }
      const { approved, used, counted, pending, need, noun } = balance;
      const known = Math.max(used, counted);
      const isOver = known + need > approved;
      // Where the claims on file are as many as were counted, those on their way are among them.
      if (!isOver && (used <= counted || used + pending + need <= approved)) continue;
      const { record, path, typed, lines } = use;
      const first = lines[0]?.code.path ?? path;
      const units = lines[0]?.units.path ?? path;
      const left = Math.max(approved - known, 0);
      answers.push(
        finding(isOver ? 'exhausted' : 'pending', {
          path: noun === 'unit' && claim.seen(units) ? units : first,
          data: {
            number: record.number,
            left: left === 0 ? 'none' : left,
            approved: count(approved, noun),
            pending: count(pending, noun),
            lines: lineNames(lines),
            need: count(need, noun),
          },
          evidence: [
            path,
            ...lines.flatMap(({ code, units: cell, dateFrom }) => [code.path, cell.path, dateFrom.path]),
          ],
          ...(isOver && { severity: weight(typed, lines[0]?.code.value ?? '', facts) }),
          private: true,
        }),
      );
    }
    return answers;
  },
};

const record = (unitsApproved: number, unitsUsed: number | null, unitType: 'visit' | 'unit' = 'visit') =>
  authorization({ procedureCodes: ['90834', 'H0038'], unitsApproved, unitsUsed, unitType });
const typed = { 'claim.priorAuthorizationNumber': 'A-2217' };
const peer = { ...typed, 'lines[0].procedureCode': 'H0038', 'lines[0].units': '4' };
const hour = { sessions: inOffice(60) };
const secondVisit = {
  ...typed,
  ...SECOND_LINE,
  'lines[1].dateFrom': '11/09/2026',
  'lines[1].dateTo': '11/09/2026',
  'lines[1].procedureCode': '90834',
};
const twoSessions = {
  sessions: [0, 1].map((line) => ({ line, minutes: 45, modality: 'in-person', patientLocation: 'office' }) as const),
};

const earlier = (status: string, ...dates: string[]) =>
  dates.map((dateFrom) => ({
    status,
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    memberId: 'W123456789',
    payerName: 'Aetna',
    lines: [{ dateFrom, procedureCode: '90834', units: 1 }],
  }));

export const examples: Examples = {
  fails: [
    {
      title: 'all twelve visits are used',
      fields: typed,
      context: { authorizations: [record(12, 12)] },
      message: 'exhausted',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'four units, two left',
      fields: peer,
      context: { ...hour, authorizations: [record(40, 38, 'unit')] },
      message: 'exhausted',
      path: 'lines[0].units',
    },
    {
      title: 'two lines share one visit that is left',
      fields: secondVisit,
      context: { ...twoSessions, authorizations: [record(12, 11)] },
      message: 'exhausted',
    },
    {
      title: 'two claims on their way would use up what is left',
      fields: typed,
      context: { authorizations: [record(12, 10)], history: earlier('submitted', '2026-11-02', '2026-11-09') },
      message: 'pending',
    },
    {
      title: 'the claims on file alone are more than was approved',
      fields: typed,
      context: {
        authorizations: [record(3, 1)],
        history: [...earlier('paid', '2026-10-26'), ...earlier('submitted', '2026-11-02', '2026-11-09')],
      },
      message: 'exhausted',
    },
  ],
  passes: [
    {
      title: 'one claim on its way, and room for both',
      fields: typed,
      context: { authorizations: [record(12, 10)], history: earlier('submitted', '2026-11-09') },
    },
    {
      title: 'the claims on file are as many as were counted: the one on its way is among them',
      fields: typed,
      context: {
        authorizations: [record(4, 3)],
        history: [...earlier('paid', '2026-10-26', '2026-11-02'), ...earlier('submitted', '2026-11-09')],
      },
    },
    {
      title: 'the claim on its way is this one, sent twice',
      fields: typed,
      context: { authorizations: [record(12, 11)], history: earlier('submitted', '2026-11-16') },
      also: ['dup.exact-line'],
    },
    {
      title: 'what was denied uses nothing, and what came before the authorization neither',
      fields: typed,
      context: {
        authorizations: [record(12, 11)],
        history: [...earlier('denied', '2026-11-09'), ...earlier('submitted', '2026-06-29')],
      },
    },
    { title: 'the last visit', fields: typed, context: { authorizations: [record(12, 11)] } },
    { title: 'the last four units', fields: peer, context: { ...hour, authorizations: [record(40, 36, 'unit')] } },
    {
      title: 'four units are one visit',
      fields: peer,
      context: { ...hour, authorizations: [record(12, 11)] },
    },
    {
      title: 'a replacement bills again what is counted already',
      fields: { ...typed, 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': '2026301004521' },
      context: { authorizations: [record(12, 12)] },
    },
  ],
  notChecked: [
    { title: 'nobody loaded the authorizations', fields: typed, context: { authorizations: undefined } },
    { title: 'what was used is not recorded', fields: typed, context: { authorizations: [record(12, null)] } },
  ],
};
