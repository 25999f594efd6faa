import { authorizationOf, isApproved, weight } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'auth.status-not-approved',
  title: 'The authorization of a visit has been approved.',
  scope: 'line',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '39' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-39', 'CO-197'],
  reads: [],
  after: ['code.missing'],
  supersedes: ['auth.missing', 'auth.date-outside', 'auth.units-exhausted', 'auth.code-not-covered'],
  fix: 'none',
  messages: {
    'not-approved': {
      what: 'Authorization {number} for line {line} is on file as {status}.',
      why: 'A visit whose authorization is not approved is denied.',
      fix: 'Hold the claim until it is approved, ask the payer again, or enter the number that was approved.',
    },
  },
  check(line, claim, { facts }) {
    const match = authorizationOf(line, claim, facts);
    if (match.kind !== 'on-file') return notApplicable;
    const { records, path, typed } = match;
    if (records.some(isApproved)) return pass;
    const [record] = records;
    return finding('not-approved', {
      path,
      data: { number: match.number, line: line.index + 1, status: (record?.status ?? '').toLowerCase() },
      evidence: [line.code.path, line.dateFrom.path, line.units.path],
      severity: weight(typed, line.code.value ?? '', facts),
      private: true,
    });
  },
};

const record = (status: string) => authorization({ status });
const typed = { 'claim.priorAuthorizationNumber': 'A2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'asked for and not answered',
      fields: typed,
      context: { authorizations: [record('requested')] },
      message: 'not-approved',
      path: 'claim.priorAuthorizationNumber',
    },
    {
      title: 'denied, and its days are over too',
      fields: typed,
      context: { authorizations: [{ ...record('Denied'), dateTo: '2026-10-31' }] },
      message: 'not-approved',
    },
    {
      title: 'nothing typed, the code needs one, and the only one on file was voided',
      context: {
        authorizations: [record('void')],
        authorizationRequired: [{ procedureCodes: ['90834'], afterVisits: 0 }],
      },
      message: 'not-approved',
    },
  ],
  passes: [
    { title: 'approved', fields: typed, context: { authorizations: [record('approved')] } },
    { title: 'approved in part', fields: typed, context: { authorizations: [record('partial')] } },
    {
      title: 'asked again and approved',
      fields: typed,
      context: { authorizations: [record('denied'), record('approved')] },
    },
  ],
};
