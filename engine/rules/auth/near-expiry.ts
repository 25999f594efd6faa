import { toUs } from '../../claim/day.ts';
import { covers, isApproved } from '../authorization.ts';
import { usesOf } from '../authorization-use.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';
import { inDays } from '../words.ts';

const SOON = 14;

export const rule: Rule = {
  id: 'auth.near-expiry',
  title: 'An authorization that ends soon is renewed in time.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'The authorization on file' }],
  prevents: ['CO-197', 'CO-198'],
  reads: [],
  after: ['auth.status-not-approved', 'auth.units-exhausted', 'auth.member-mismatch'],
  fix: 'none',
  messages: {
    ends: {
      what: 'Authorization {number} ends on {last}, {days}, and no later one is on file.',
      why: 'Visits after that day are denied unless it is renewed before.',
      fix: 'Ask for the next authorization now if treatment goes on.',
    },
  },
  check(claim, { facts, asOf }) {
    const { uses } = usesOf(claim, facts);
    if (uses.length === 0) return notApplicable;
    const hits: Hit[] = [];
    for (const { record, path, lines } of uses) {
      const last = record.dateTo ?? null;
      if (last === null || last < asOf || last - asOf > SOON || !isApproved(record)) continue;
      const code = lines[0]?.code.value ?? '';
      const isRenewed = facts.authorizations?.some(
        (other) =>
          other !== record && covers(other, code) && (other.dateTo ?? 0) > last && (other.dateFrom ?? 0) <= last + SOON,
      );
      if (isRenewed) continue;
      const data = { number: record.number, last: toUs(last), days: inDays(last - asOf) };
      hits.push(
        finding('ends', {
          path,
          data,
          evidence: lines.flatMap(({ code: cell, units }) => [cell.path, units.path]),
          private: true,
        }),
      );
    }
    return hits;
  },
};

const record = (dateTo: string | null, number = 'A-2217', dateFrom = '2026-07-01') =>
  authorization({ number, dateFrom, dateTo, unitsApproved: 20 });
const typed = { 'claim.priorAuthorizationNumber': 'A-2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'two weeks left',
      fields: typed,
      context: { authorizations: [record('2026-12-07')] },
      message: 'ends',
      path: 'claim.priorAuthorizationNumber',
    },
    { title: 'it ends today', fields: typed, context: { authorizations: [record('2026-11-23')] }, message: 'ends' },
  ],
  passes: [
    { title: '15 days left', fields: typed, context: { authorizations: [record('2026-12-08')] } },
    {
      title: 'the next one is on file',
      fields: typed,
      context: { authorizations: [record('2026-12-03'), record('2027-05-31', 'A-3301', '2026-12-04')] },
    },
    {
      title: 'no last day is recorded',
      fields: typed,
      context: { authorizations: [record(null)] },
      also: ['auth.date-outside'],
    },
  ],
};
