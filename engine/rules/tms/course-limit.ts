import { toUs } from '../../claim/day.ts';
import { authorizationOf, covers } from '../authorization.ts';
import { earlierLines, NO_HISTORY } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { earlierClaim } from '../example-lines.ts';
import { STIMULATION, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { hasCode } from '../same-day.ts';

/** Thirty sessions and a taper of six. */
const MOST = 36;
/** Where no mapping is on file, what lies further back belongs to another course. */
const REACH = 120;

export const rule: Rule = {
  id: 'tms.course-limit',
  title: 'A course of magnetic stimulation has at most 36 sessions unless the payer approved more.',
  scope: 'line',
  codes: STIMULATION,
  severity: 'warning',
  confidence: 'medium',
  sources: [
    {
      document: 'Local coverage determinations',
      section: 'transcranial magnetic stimulation: 30 sessions and a taper of 6',
    },
  ],
  prevents: ['CO-119', 'CO-198', 'CO-50'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'auth.units-exhausted'],
  fix: 'none',
  messages: {
    beyond: {
      what: 'Line {line} is session {nth} of a course that began on {first}.',
      why: 'Payers cover 30 sessions and a taper of 6; what goes beyond needs an approval of its own.',
      fix: 'Ask the payer for more sessions before you send, or enter the approval that covers this one.',
    },
  },
  check(line, claim, { facts }) {
    const day = line.dateFrom.value;
    if (day === null) return line.dateFrom.state === 'blank' ? notApplicable : pass;
    const earlier = earlierLines(claim, facts);
    if (!earlier) return NO_HISTORY;
    const sessions = earlier
      .filter((one) => STIMULATION.includes(codeOf(one)) && one.dateFrom < day)
      .map((one) => ({ code: codeOf(one), day: one.dateFrom, units: one.units ?? 1 }));
    for (const other of claim.lines) {
      const on = other.dateFrom.value;
      if (!hasCode(other) || !STIMULATION.includes(other.code.value) || on === null) continue;
      if (on > day || (on === day && other.index > line.index)) continue;
      sessions.push({ code: other.code.value, day: on, units: other.units.value ?? 1 });
    }
    const mappings = sessions.filter(({ code }) => code === '90867').map((one) => one.day);
    const began = mappings.length > 0 ? Math.max(...mappings) : day - REACH;
    const course = sessions.filter((one) => one.day >= began);
    const nth = course.reduce((sum, { units }) => sum + units, 0);
    if (nth <= MOST) {
      const since = facts.historySince ?? null;
      if (mappings.length > 0 || since === null || since <= began) return pass;
      return notChecked(`earlier claims are known only since ${toUs(since)}`);
    }
    // How many an authorization has left is another rule's.
    const match = authorizationOf(line, claim, facts);
    if (match.kind === 'unknown') return notChecked("what the authorization on the claim covers isn't known here");
    if (match.kind === 'on-file' && match.records.some((record) => covers(record, line.code.value ?? ''))) return pass;
    return finding('beyond', {
      path: line.code.path,
      evidence: [line.dateFrom.path, line.units.path],
      data: { line: line.index + 1, nth, first: toUs(Math.min(...course.map((one) => one.day))) },
      private: true,
    });
  },
};

/** Sessions on so many days in a row, the first of them the mapping. */
const course = (sessions: number) =>
  Array.from({ length: sessions }, (_, at) => {
    const day = new Date(Date.UTC(2026, 8, 28) + at * 86_400_000).toISOString().slice(0, 10);
    return earlierClaim(day, at === 0 ? '90867' : '90868');
  });
const session = { 'lines[0].procedureCode': '90868', 'claim.priorAuthorizationNumber': 'A2217088' };
const approval = { number: 'A2217088', payerName: 'Aetna', procedureCodes: ['90868'], unitsApproved: 6, unitsUsed: 1 };

export const examples: Examples = {
  fails: [
    {
      title: 'session 37',
      fields: session,
      context: { history: course(36), authorizations: [] },
      also: ['auth.number-shape'],
      message: 'beyond',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'session 36', fields: session, context: { history: course(35), authorizations: [] } },
    {
      title: 'session 40 with an approval',
      fields: session,
      context: {
        history: course(39),
        authorizations: [{ ...approval, dateFrom: '2026-11-01', dateTo: '2026-12-31', unitType: 'visit' as const }],
      },
    },
  ],
  notChecked: [
    { title: 'no history at hand', fields: session, context: { history: undefined, authorizations: undefined } },
    {
      title: 'session 40 with a number nobody can look up',
      fields: session,
      context: { history: course(39), authorizations: undefined },
    },
  ],
};
