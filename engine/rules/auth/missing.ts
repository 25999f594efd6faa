import type { Claim, Line } from '../../claim/claim.ts';
import { civil, dayOf } from '../../claim/day.ts';
import { EVERY_SERVICE } from '../../payers/authorization-codes.ts';
import { authorizationOf, names } from '../authorization.ts';
import { earlierClaims, visitDays } from '../earlier-visits.ts';
import { authorization, inOffice } from '../example-lines.ts';
import { CRISIS } from '../groups.ts';
import {
  type Examples,
  finding,
  type Hit,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type Rule,
  type RuleContext,
} from '../rule.ts';
import { count, lineNames, listed } from '../words.ts';

const BOX = 'claim.priorAuthorizationNumber';
/** A crisis can't wait for an authorization. */
const NEVER = new Set(CRISIS);

export const rule: Rule = {
  id: 'auth.missing',
  title: 'A service that needs an authorization has its number on the claim.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: "The practice's list of services that need authorization" },
    { document: 'Payer authorization lists', edition: '2026' },
    { document: 'NUCC 1500 instruction manual', section: 'item 23' },
  ],
  prevents: ['CO-15', 'CO-197', 'M62', 'PI-15'],
  reads: [],
  after: ['code.missing'],
  fix: 'none',
  messages: {
    required: {
      what: 'The claim has no authorization number, but {codes} on {lines} must have one.',
      why: 'Your list for this payer says so; without it the line is denied.',
      fix: 'Enter the number in box 23, or ask for an authorization before you send.',
    },
    visits: {
      what: '{codes} must have an authorization after {limit}; {lines} came after {before}.',
      why: 'Your list for this payer says so; without it the line is denied.',
      fix: 'Enter the number in box 23, or ask for an authorization before you send.',
    },
    'not-entered': {
      what: 'Authorization {number} is on file for {codes} on {lines}, but not on the claim.',
      why: 'Your list wants one for this code; many payers deny the line when the number is missing, though they gave it.',
      fix: 'Enter {number} in box 23.',
    },
    usual: {
      what: '{codes} on {lines} may need an authorization with this payer, and the claim has no number.',
      why: 'This comes from {from}; your plan may differ.',
      fix: "Look the code up in the plan's list; enter the number, or confirm that none is needed.",
      severity: 'warning',
    },
  },
  check(claim, context) {
    const { facts, payer } = context;
    if (!facts.authorizationRequired?.length && !payer.authorizationCodes) return notApplicable;
    const needs = needsOf(claim, context);
    if (!needs) return notApplicable;
    const groups: Record<string, { lines: Line[]; data: Record<string, string> }> = {};
    const open: NotChecked[] = [];
    for (const [line, need] of needs) {
      if (need.kind === 'not-checked') {
        open.push(need);
        continue;
      }
      if (isEntered(line, claim)) continue;
      if (isUnseen(line, claim)) {
        open.push(notChecked("the authorization number wasn't read on this page"));
        continue;
      }
      const match = authorizationOf(line, claim, facts);
      const known = match.kind === 'on-file' && need.message !== 'usual';
      const message = known ? 'not-entered' : need.message;
      const data = known ? { number: match.number } : need.data;
      const group = groups[message] ?? { lines: [], data };
      group.lines.push(line);
      groups[message] = group;
    }
    const hits = Object.entries(groups).map(([message, { lines, data }]): Hit => toHit(message, lines, data));
    return hits.length + open.length > 0 ? [...hits, ...open] : pass;
  },
};

type Need = { readonly kind: 'need'; readonly message: string; readonly data: Record<string, string> };

/** The lines that need an authorization, or may; undefined where none does. */
function needsOf(claim: Claim, context: RuleContext): Map<Line, Need | NotChecked> | undefined {
  let needs: Map<Line, Need | NotChecked> | undefined;
  for (const line of claim.lines) {
    const need = needOf(line, claim, context);
    if (!need) continue;
    needs ??= new Map();
    needs.set(line, need);
  }
  return needs;
}

function needOf(line: Line, claim: Claim, context: RuleContext): Need | NotChecked | undefined {
  const code = line.code.value;
  const { facts, payer } = context;
  if (code === null || NEVER.has(code)) return undefined;
  let open: NotChecked | undefined;
  for (const { procedureCodes, afterVisits } of facts.authorizationRequired ?? []) {
    if (!names(procedureCodes, code)) continue;
    if (!afterVisits) return { kind: 'need', message: 'required', data: {} };
    const before = visitsBefore(line, claim, context, procedureCodes);
    if (before.atLeast >= afterVisits) {
      const data = { limit: count(afterVisits, 'visit'), before: count(before.atLeast, 'visit') };
      return { kind: 'need', message: 'visits', data };
    }
    if (!before.all) open = notChecked(`how many visits came before line ${line.index + 1} this year isn't known`);
  }
  if (open) return open;
  const usual = payer.authorizationCodes;
  return usual && isListed(usual.value, code)
    ? { kind: 'need', message: 'usual', data: { from: usual.from } }
    : undefined;
}

/** Lists of a payer's profile, which stay the same from claim to claim. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function isListed(codes: readonly string[], code: string): boolean {
  let set = sets.get(codes);
  if (!set) {
    set = new Set(codes);
    sets.set(codes, set);
  }
  return set.has(code) || codes[0] === EVERY_SERVICE;
}

/** Visits of the calendar year before the line, on file and on this claim: benefits count by the year. */
function visitsBefore(line: Line, claim: Claim, { facts }: RuleContext, codes: readonly string[]) {
  const day = line.dateFrom.value;
  if (day === null) return { atLeast: 0, all: false };
  const january = dayOf(civil(day).year, 1, 1) ?? day;
  const earlier = earlierClaims(claim, facts);
  const days = visitDays(earlier ?? [], day, codes, january);
  for (const { dateFrom, code } of claim.lines) {
    if (
      dateFrom.value !== null &&
      dateFrom.value >= january &&
      dateFrom.value < day &&
      names(codes, code.value ?? '')
    ) {
      days.add(dateFrom.value);
    }
  }
  return { atLeast: days.size, all: earlier !== undefined && (facts.historySince ?? january) <= january };
}

function isEntered(line: Line, claim: Claim): boolean {
  return [claim.ofLine(line, 'priorAuthorizationNumber'), claim.text(BOX)].some(({ state }) => state === 'value');
}

function isUnseen(line: Line, claim: Claim): boolean {
  // A page that shows lines need not have a box for the number on them: only one that was read counts.
  return claim.text(BOX).state === 'unseen' && !(`lines[${line.index}].priorAuthorizationNumber` in claim.fields);
}

function toHit(message: string, lines: readonly Line[], data: Record<string, string>): Hit {
  const codes = listed([...new Set(lines.map(({ code }) => code.value ?? ''))]);
  return finding(message, {
    path: BOX,
    data: { ...data, codes, lines: lineNames(lines) },
    evidence: lines.flatMap(({ code, dateFrom }) => (message === 'visits' ? [code.path, dateFrom.path] : [code.path])),
    ...(message === 'usual' || message === 'required' ? {} : { private: true }),
  });
}

const required = (afterVisits = 0) => ({ authorizationRequired: [{ procedureCodes: ['90834'], afterVisits }] });
const visits = (...dates: string[]) =>
  dates.map((dateFrom) => ({
    status: 'paid',
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    lines: [{ dateFrom, procedureCode: '90834' }],
  }));
const onFile = authorization();
const aba = {
  'lines[0].procedureCode': '97153',
  'lines[0].units': '3',
  'diagnoses[0].code': 'F84.0',
};

export const examples: Examples = {
  fails: [
    {
      title: 'the list names the code, box 23 is empty',
      context: required(),
      message: 'required',
      path: 'claim.priorAuthorizationNumber',
    },
    {
      title: 'the third visit, two go without',
      context: { ...required(2), history: visits('2026-10-05', '2026-10-19') },
      message: 'visits',
    },
    {
      title: 'the number is on file and was not entered',
      context: { ...required(), authorizations: [onFile] },
      message: 'not-entered',
    },
    { title: 'the payer commonly wants it for ABA', fields: aba, message: 'usual' },
  ],
  passes: [
    {
      title: 'the number is there',
      fields: { 'claim.priorAuthorizationNumber': 'A-2217' },
      context: { ...required(), authorizations: [onFile] },
    },
    {
      title: 'the number stands on the line',
      fields: { 'lines[0].priorAuthorizationNumber': 'A-2217' },
      context: { ...required(), authorizations: [onFile] },
    },
    {
      title: 'the second visit, two go without; the year before does not count',
      context: { ...required(2), history: visits('2025-11-10', '2026-10-19') },
    },
    {
      title: 'a crisis goes without',
      fields: { 'lines[0].procedureCode': '90839' },
      context: {
        authorizationRequired: [{ procedureCodes: ['90839'] }],
        sessions: inOffice(50),
      },
    },
  ],
  notChecked: [
    { title: 'how many visits came before is not known', context: { ...required(20), history: undefined } },
    {
      title: 'earlier visits are known from March on only',
      context: { ...required(20), historySince: '2026-03-01' },
    },
    {
      title: 'box 23 is on another page',
      fields: { 'claim.priorAuthorizationNumber': null },
      context: { ...required(), seen: ['lines', 'diagnoses', 'payer'] },
    },
  ],
};
