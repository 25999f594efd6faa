import { isApproved } from '../authorization.ts';
import { balancesOf } from '../authorization-use.ts';
import { authorization } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';
import { count } from '../words.ts';

/** A fifth of what was approved, or two. */
const SHARE = 0.2;
const FEW = 2;

export const rule: Rule = {
  id: 'auth.near-exhaustion',
  title: 'An authorization that is nearly used up is renewed in time.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'The authorization on file' }],
  prevents: ['CO-198'],
  reads: [],
  after: ['auth.status-not-approved', 'auth.units-exhausted', 'auth.date-outside', 'auth.member-mismatch'],
  fix: 'none',
  messages: {
    low: {
      what: 'After this claim authorization {number} has {left} of {approved} left.',
      why: 'What goes beyond it is denied.',
      fix: 'Ask for more now if treatment goes on.',
    },
  },
  check(claim, { facts }) {
    if (isCorrection(claim)) return notApplicable;
    const balances = balancesOf(claim, facts);
    if (balances.length === 0) return notApplicable;
    const hits: Hit[] = [];
    for (const { use, balance } of balances) {
      // What isn't recorded, and what is used up, auth.units-exhausted says.
      if (typeof balance === 'string' || !isApproved(use.record)) continue;
      const { approved, used, counted, need, noun } = balance;
      const left = approved - Math.max(used, counted) - need;
      // One or two visits approved for an evaluation are meant to be used up.
      if (left < 0 || approved <= FEW || left > Math.max(FEW, approved * SHARE)) continue;
      hits.push(
        finding('low', {
          path: use.path,
          data: { number: use.record.number, left: left === 0 ? 'none' : left, approved: count(approved, noun) },
          evidence: use.lines.flatMap(({ code, units, dateFrom }) => [code.path, units.path, dateFrom.path]),
          private: true,
        }),
      );
    }
    return hits;
  },
};

const record = (unitsApproved: number, unitsUsed: number) => authorization({ unitsApproved, unitsUsed });
const typed = { 'claim.priorAuthorizationNumber': 'A-2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'this is the last visit',
      fields: typed,
      context: { authorizations: [record(12, 11)] },
      message: 'low',
      path: 'claim.priorAuthorizationNumber',
    },
    { title: 'two left of eight', fields: typed, context: { authorizations: [record(8, 5)] }, message: 'low' },
    { title: 'a fifth of forty left', fields: typed, context: { authorizations: [record(40, 31)] }, message: 'low' },
  ],
  passes: [
    { title: 'three left of twelve', fields: typed, context: { authorizations: [record(12, 8)] } },
    { title: 'the one visit that was approved', fields: typed, context: { authorizations: [record(1, 0)] } },
    { title: 'nine left of forty', fields: typed, context: { authorizations: [record(40, 30)] } },
  ],
};
