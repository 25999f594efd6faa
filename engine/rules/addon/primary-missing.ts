import type { Claim } from '../../claim/claim.ts';
import { civil, type Day, toUs } from '../../claim/day.ts';
import type { AddOn } from '../../codes/tables.ts';
import { earlierCodes } from '../earlier.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import {
  type Answer,
  type Examples,
  finding,
  notApplicable,
  notChecked,
  pass,
  type Rule,
  type RuleContext,
} from '../rule.ts';
import { type CodedLine, companions, DATES_UNREAD, hasCode, maybeCompanion, sameDay } from '../same-day.ts';
import { listed } from '../words.ts';
import { MORE_PRIMARIES, OF_THE_MONTH, TESTING_FURTHER } from './primaries.data.ts';

/** Days back in which the first hour of one testing may lie. */
const TESTING_DAYS = 30;
const NONE: readonly string[] = [];

export const rule: Rule = {
  id: 'addon.primary-missing',
  title: 'An add-on code stands beside the code it is added to.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI add-on code edits', edition: '2024 Q3' },
    { document: 'AMA CPT guidelines', section: 'add-on codes' },
  ],
  prevents: ['CO-107', 'CO-97', 'CO-B15', 'N674'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'code.unknown'],
  fix: 'none',
  messages: {
    missing: {
      what: '{code} is an add-on, and no code it can be added to stands on this claim {when}.',
      why: 'An add-on is paid only beside its primary, on the same claim and by the same provider.',
      fix: 'Add the primary that was done ({primaries}), or remove line {line}.',
    },
    alone: {
      what: '{code} is an add-on and stands alone on {date}.',
      why: 'Payers expect an add-on beside the visit it belongs to; which visits count is up to the payer.',
      fix: 'Add the visit it belongs to, or ask the payer whether {code} is paid alone.',
      severity: 'warning',
    },
  },
  check(line, claim, context) {
    if (!hasCode(line)) return notApplicable;
    const code = line.code.value;
    const addOn = context.tables.addOn(code);
    const more = MORE_PRIMARIES.get(code) ?? NONE;
    if ((!addOn && more.length === 0) || line.dateFrom.state === 'blank') return notApplicable;
    if (line.dateFrom.state !== 'value') return notChecked(`the date of line ${line.index + 1} isn't known`);
    return judge(line, claim, context, addOn, more, line.dateFrom.value);
  },
};

/** @param on the day of the line */
function judge(
  line: CodedLine,
  claim: Claim,
  context: RuleContext,
  addOn: AddOn | undefined,
  more: readonly string[],
  on: Day,
): Answer {
  const code = line.code.value;
  const closed = !addOn || addOn.type === 1;
  const counts = (other: string) =>
    !closed || ((addOn?.primaries.includes(other) || more.includes(other)) && runs(other, on, context));
  if (onClaim(line, claim, closed, counts)) return pass;
  if (inHistory(line, claim, context, counts)) return pass;
  if (isBeforeHistory(line, context)) return notChecked('claims before this one are known for a short time only');
  const primaries = [...new Set([...(addOn?.primaries ?? []), ...more])].filter((one) => runs(one, on, context));
  if (maybeCompanion(line, claim, primaries)) return notChecked(DATES_UNREAD);
  const doubtful = companions(line, claim).filter((other) => unusable(other, context));
  const at = {
    path: line.code.path,
    evidence: [line.dateFrom.path, ...doubtful.map((other) => other.code.path)],
  };
  if (!closed) return finding('alone', { ...at, data: { code, date: toUs(on) } });
  return finding('missing', {
    ...at,
    data: { code, line: line.index + 1, when: when(code, on), primaries: some(primaries) },
  });
}

/** Whether a code was still billed on a day. */
function runs(code: string, on: Day, { tables }: RuleContext): boolean {
  const ended = tables.procedure(code)?.terminated ?? null;
  return ended === null || on <= ended;
}

/** Whether a code is a primary of the add-on in question. */
type Counts = (code: string) => boolean;

function when(code: string, on: number): string {
  if (TESTING_FURTHER.includes(code)) return 'or earlier in this testing';
  return OF_THE_MONTH.includes(code) ? 'in that month' : `on ${toUs(on)}`;
}

/** The primary stands on the claim: that day or, where a list tells which codes count, that month or anywhere. */
function onClaim(line: CodedLine, claim: Claim, closed: boolean, counts: Counts): boolean {
  const others = claim.lines.filter((other) => other !== line && hasCode(other) && counts(other.code.value));
  if (others.some((other) => sameDay(line, other) === 'yes')) return true;
  if (!closed) return false;
  const code = line.code.value;
  const dated = others.filter((other) => other.dateFrom.state === 'value');
  if (TESTING_FURTHER.includes(code)) return dated.length > 0;
  return (
    OF_THE_MONTH.includes(code) && dated.some((other) => month(other.dateFrom.value) === month(line.dateFrom.value))
  );
}

function inHistory(line: CodedLine, claim: Claim, context: RuleContext, counts: Counts): boolean {
  const { from, to } = reach(line);
  for (const code of earlierCodes(claim, context, from, to)) if (counts(code)) return true;
  return false;
}

/** The days on which the primary may lie. */
function reach(line: CodedLine): { readonly from: Day; readonly to: Day } {
  const on = line.dateFrom.value ?? 0;
  const { day } = civil(on);
  if (OF_THE_MONTH.includes(line.code.value)) return { from: on - day + 1, to: on + 31 - day };
  return { from: TESTING_FURTHER.includes(line.code.value) ? on - TESTING_DAYS : on, to: on };
}

/** Whether the primary may lie on an earlier day that the history doesn't reach back to. */
function isBeforeHistory(line: CodedLine, { facts }: RuleContext): boolean {
  const { from, to } = reach(line);
  return from < to && (facts.historySince ?? from) > from;
}

function month(day: number | null): string {
  const { year, month: number } = civil(day ?? 0);
  return `${year}-${number}`;
}

/** A line whose own code is the trouble: its finding explains the missing primary. */
function unusable(line: CodedLine, { tables }: RuleContext): boolean {
  const ended = tables.procedure(line.code.value)?.terminated ?? null;
  return !tables.knowsCode(line.code.value) || (ended !== null && (line.dateFrom.value ?? 0) > ended);
}

function some(codes: readonly string[]): string {
  return codes.length <= 12 ? listed(codes, 'or') : `${codes.slice(0, 6).join(', ')} or another code of its list`;
}

const onFile = (dateFrom: string, procedureCode: string) => [
  {
    status: 'paid',
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    lines: [{ dateFrom, procedureCode }],
  },
];

export const examples: Examples = {
  fails: [
    {
      title: '90785 alone',
      fields: { 'lines[0].procedureCode': '90785' },
      message: 'missing',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90840 a day after its 90839',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90839',
        'lines[1].procedureCode': '90840',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      message: 'missing',
      path: 'lines[1].procedureCode',
    },
    {
      title: '96131, which the add-on file forgets',
      fields: { 'lines[0].procedureCode': '96131' },
      message: 'missing',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a further hour of testing 31 days after the first',
      fields: { 'lines[0].procedureCode': '96131' },
      context: { history: onFile('2026-10-16', '96130') },
      message: 'missing',
    },
    {
      title: 'a further half hour of a month whose care was begun the month before',
      fields: { 'lines[0].procedureCode': '99494' },
      context: { history: onFile('2026-10-31', '99493') },
      message: 'missing',
    },
    {
      title: 'a further half hour of a month whose care was begun the month after',
      fields: { 'lines[0].procedureCode': '99494', 'lines[0].dateFrom': '10/05/2026', 'lines[0].dateTo': '10/05/2026' },
      context: { history: onFile('2026-11-01', '99493') },
      message: 'missing',
    },
    {
      title: '90785 whose primary was denied',
      fields: { 'lines[0].procedureCode': '90785' },
      context: {
        history: [
          {
            status: 'denied',
            patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
            lines: [{ dateFrom: '2026-11-16', procedureCode: '90834' }],
          },
        ],
      },
      message: 'missing',
      path: 'lines[0].procedureCode',
    },
    {
      title: '96160 alone: the list of its primaries is open',
      fields: { 'lines[0].procedureCode': '96160' },
      message: 'alone',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: '90785 beside 90834', fields: { ...SECOND_LINE } },
    {
      title: '90785 beside a code of no known shape, which is said already',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90899X', 'lines[1].procedureCode': '90785' },
      also: ['code.format'],
    },
    {
      title: '90785 beside a code that has ended, which is said already',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99441', 'lines[1].procedureCode': '90785' },
      also: ['code.deleted-2025-phone', 'code.inactive-on-dos'],
    },
    {
      title: 'the primary went out on another claim that day',
      fields: { 'lines[0].procedureCode': '90785' },
      context: {
        history: [
          {
            status: 'submitted',
            patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
            lines: [{ dateFrom: '2026-11-16', procedureCode: '90834' }],
          },
        ],
      },
    },
    {
      title: 'a further hour of testing 30 days after the first, on another claim',
      fields: { 'lines[0].procedureCode': '96131' },
      context: { history: onFile('2026-10-17', '96130') },
    },
    {
      title: 'a further half hour, and the month was begun on its first day',
      fields: { 'lines[0].procedureCode': '99494' },
      context: { history: onFile('2026-11-01', '99493') },
    },
    {
      title: 'a further half hour, and the month is billed on its last day',
      fields: { 'lines[0].procedureCode': '99494', 'lines[0].dateFrom': '10/05/2026', 'lines[0].dateTo': '10/05/2026' },
      context: { history: onFile('2026-10-31', '99493') },
    },
    {
      title: 'a further hour of testing on the second day',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96130',
        'lines[1].procedureCode': '96131',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
    },
  ],
  notChecked: [
    {
      title: 'a further hour of testing, and earlier claims are known for two weeks only',
      fields: { 'lines[0].procedureCode': '96131' },
      context: { history: [], historySince: '2026-11-09' },
    },
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '90785', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
