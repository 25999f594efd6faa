import { toUs } from '../../claim/day.ts';
import { NO_HISTORY } from '../earlier-lines.ts';
import { codeOf, earlierClaims } from '../earlier-visits.ts';
import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { STIMULATION, UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { notTogether } from '../kinds/same-day.ts';
import { lastDays } from '../periods.ts';
import { type Answer, type Examples, finding, type LineRule, notChecked, pass, type Rule } from '../rule.ts';

/** A course takes six weeks and a taper of three; some are drawn out, and half a year takes in all of them. */
const COURSE = 180;
/** A second mapping this soon after the first belongs to the same course. */
const SAME_COURSE = 60;

const together = notTogether([
  { codes: ['90868'], beside: ['90867', '90869'] },
  { codes: ['90869'], beside: ['90867'] },
]);
const mappedAgain = atMost({ period: lastDays(SAME_COURSE), most: 1, ifKnown: true });

export const rule: Rule = {
  id: 'tms.sequence',
  title: 'A course of magnetic stimulation begins with its mapping, once, and has one of its codes a day.',
  scope: 'line',
  codes: STIMULATION,
  severity: 'error',
  confidence: 'high',
  sources: [
    {
      document: 'CMS NCCI procedure-to-procedure edits',
      section: 'indicator 0 among 90867, 90868, 90869',
      edition: '2025 H2',
    },
    { document: 'Local coverage determinations', section: 'transcranial magnetic stimulation' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-107', 'CO-B15'],
  effective: { from: '2012-01-01' },
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  supersedes: ['ncci.ptp-indicator-0'],
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} stands beside {other} on line {otherLine}, same day and provider.',
      why: 'Mapping, a session and a new threshold each take in the delivery of that day; one of them is paid.',
      fix: 'Keep the one that was done that day, or correct the date.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'Mapping, a session and a new threshold each take in the delivery of that day; one of them is paid.',
      fix: 'Was one of them on another day? Correct that date; otherwise take line {line} out.',
    },
    again: {
      what: '{code} on line {line} is a second mapping; the first was on {last}.',
      why: 'The mapping is billed once a course; a new threshold within it is 90869.',
      fix: 'Check what was done that day, and the date; a session without mapping is not {code}.',
    },
    unmapped: {
      what: '{code} on line {line} is a session, and no mapping (90867) is on file before it.',
      why: 'A course begins with its mapping; sessions without one are denied.',
      fix: 'Bill the mapping first, or check whether it was done elsewhere and the payer knows of it.',
    },
  },
  check(line, claim, context) {
    const beside = together(line, claim, context);
    if ('kind' in beside && (beside.kind === 'finding' || beside.kind === 'not-checked')) return beside;
    return line.code.value === '90867' ? mappedAgain(line, claim, context) : mapped(line, claim, context);
  },
};

/** A mapping counts whatever became of its claim: it was done. */
function mapped(...[line, claim, { facts }]: Parameters<LineRule['check']>): Answer {
  const day = line.dateFrom.value;
  if (day === null) return pass;
  const from = day - COURSE;
  const isMapping = (code: string | null, on: number | null) =>
    code === '90867' && on !== null && on >= from && on <= day;
  if (claim.lines.some(({ code, dateFrom }) => isMapping(code.value, dateFrom.value))) return pass;
  const earlier = earlierClaims(claim, facts);
  if (!earlier) return NO_HISTORY;
  if (earlier.some(({ lines }) => lines.some((one) => isMapping(codeOf(one), one.dateFrom)))) return pass;
  const since = facts.historySince ?? null;
  if (since !== null && since > from) return notChecked(`earlier claims are known only since ${toUs(since)}`);
  if (claim.lines.some(({ dateFrom }) => dateFrom.state === 'unseen'))
    return notChecked('the dates of some lines are not known');
  return finding('unmapped', {
    path: line.code.path,
    evidence: [line.dateFrom.path],
    data: { code: line.code.value ?? '', line: line.index + 1 },
  });
}

const session = { 'lines[0].procedureCode': '90868', 'claim.priorAuthorizationNumber': 'A2217088' };
const context = { authorizations: undefined };
const two = { ...SECOND_LINE, ...session, 'lines[1].procedureCode': '90867' };

export const examples: Examples = {
  fails: [
    {
      title: 'a session and nothing before',
      fields: session,
      context: { ...context, history: [] },
      message: 'unmapped',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a session of a course mapped the year before',
      fields: session,
      context: { ...context, history: [earlierClaim('2025-11-10', '90867')] },
      message: 'unmapped',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'mapping and session of one day',
      fields: two,
      context,
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a new threshold on the day of a session billed before',
      fields: { ...session, 'lines[0].procedureCode': '90869' },
      context: { ...context, history: [earlierClaim('2026-11-16', '90868'), earlierClaim('2026-11-02', '90867')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a second mapping after a month',
      fields: { ...session, 'lines[0].procedureCode': '90867' },
      context: { ...context, history: [earlierClaim('2026-10-16', '90867')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'mapped two weeks before',
      fields: session,
      context: { ...context, history: [earlierClaim('2026-11-02', '90867')] },
    },
    {
      title: 'mapped the day before, on the same claim',
      fields: { ...two, 'lines[1].dateFrom': '11/15/2026', 'lines[1].dateTo': '11/15/2026' },
      context,
    },
    {
      title: 'the mapping of a new course',
      fields: { ...session, 'lines[0].procedureCode': '90867' },
      context: { ...context, history: [earlierClaim('2026-03-02', '90867')] },
    },
  ],
  notChecked: [
    { title: 'no history at hand', fields: session, context: { ...context, history: undefined } },
    {
      title: 'history goes back a month',
      fields: session,
      context: { ...context, history: [], historySince: '2026-10-16' },
    },
  ],
};
