import type { Claim } from '../../claim/claim.ts';
import { earlierLines } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { AUTISM, earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { ABA, UNUSABLE_CODE } from '../groups.ts';
import { PROGRAM_CODES } from '../hcode/program-codes.data.ts';
import {
  type Examples,
  finding,
  type Hit,
  notApplicable,
  notChecked,
  pass,
  type Rule,
  type RuleContext,
} from '../rule.ts';
import { type CodedLine, daysOf, hasCode } from '../same-day.ts';
import { listed } from '../words.ts';

const FIFTEEN_MINUTES: readonly string[] = [...ABA, ...PROGRAM_CODES];
const CODES = new Set(FIFTEEN_MINUTES);
/** Eight hours of one service, and the hours a day has. */
const MOST_OF_ONE = 32;
const MOST_OF_ALL = 96;

export const rule: Rule = {
  id: 'units.daily-max',
  title: 'Services of 15 minutes a unit stay within eight hours a code, and within a day together.',
  scope: 'claim',
  codes: FIFTEEN_MINUTES,
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'CMS Medicaid practitioner MUE table', section: '32 a day', edition: '2026 Q1' },
    { document: 'Medicaid program integrity audits', section: 'impossible days' },
  ],
  prevents: ['CO-151', 'N362'],
  reads: ['lines[].units', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  supersedes: ['mue.exceeded'],
  fix: 'none',
  messages: {
    one: {
      what: '{units} units of {code} on {day} are {hours} hours of one service for one patient.',
      why: 'More than eight hours a day are rarely paid and always looked at.',
      fix: 'Check the units and the dates against the notes.',
    },
    all: {
      what: '{units} units of 15 minutes on {day} ({codes}) are more than a day has.',
      why: 'A day has 96 quarter hours; claims above it are taken for errors or fraud.',
      fix: 'Check the units and the dates against the notes.',
    },
  },
  check(claim, context) {
    const days = new Map<number, CodedLine[]>();
    for (const line of claim.lines) {
      const day = line.dateFrom.value;
      if (!hasCode(line) || !CODES.has(line.code.value) || day === null || daysOf(line) > 1) continue;
      const others = days.get(day);
      if (others) others.push(line);
      else days.set(day, [line]);
    }
    if (claim.lines.some((line) => CODES.has(line.code.value ?? '') && line.units.state === 'unseen')) {
      return notChecked('the units of some lines are not known');
    }
    if (days.size === 0) return claim.lines.some(({ dateFrom }) => dateFrom.state === 'unseen') ? pass : notApplicable;
    const hits = [...days].flatMap(([day, lines]) => judge(day, lines, claim, context));
    return hits.length > 0 ? hits : pass;
  },
};

function judge(day: number, lines: readonly CodedLine[], claim: Claim, context: RuleContext): Hit[] {
  const units = new Map<string, number>();
  const add = (code: string, amount: number) => units.set(code, (units.get(code) ?? 0) + amount);
  for (const line of lines) add(line.code.value, line.units.value ?? 0);
  const onClaim = new Map(units);
  const earlier = (earlierLines(claim, context.facts) ?? []).filter(
    (one) => one.dateFrom === day && CODES.has(codeOf(one)),
  );
  for (const one of earlier) add(codeOf(one), one.units ?? 0);
  const about = (chosen: readonly CodedLine[]) => {
    const last = chosen.at(-1) as CodedLine;
    return {
      path: last.units.path,
      evidence: chosen.flatMap((line) => [line.code.path, line.dateFrom.path, line.units.path]),
      day: last.dateFrom.raw,
      ...(earlier.length > 0 ? { private: true } : {}),
    };
  };
  const all = [...units.values()].reduce((sum, amount) => sum + amount, 0);
  if (all > MOST_OF_ALL && units.size > 1) {
    const { day: on, ...at } = about(lines);
    return [finding('all', { ...at, data: { units: all, day: on, codes: listed([...units.keys()]) } })];
  }
  return [...onClaim].flatMap(([code, own]) => {
    const amount = units.get(code) ?? own;
    if (amount <= MOST_OF_ONE || isAboveOwnLimit(code, own, context)) return [];
    const { day: on, ...at } = about(lines.filter((line) => line.code.value === code));
    return [finding('one', { ...at, data: { units: amount, code, day: on, hours: amount / 4 } })];
  });
}

/** Medicare's and Medicaid's own limits are known, and `mue.exceeded` says so. */
function isAboveOwnLimit(code: string, units: number, { payer, tables }: RuleContext): boolean {
  if (!/^medic/.test(payer.kind)) return false;
  const mue = tables.mue(code, payer.kind === 'medicaid' ? 'medicaid' : 'medicare');
  return mue !== undefined && mue.units > 0 && units > mue.units;
}

const treatment = { ...AUTISM, 'lines[0].procedureCode': '97153' };
const minutes = (...each: number[]) => ({
  authorizations: undefined,
  sessions: each.map(
    (amount, line) => ({ line, minutes: amount, modality: 'in-person', patientLocation: 'office' }) as const,
  ),
});

export const examples: Examples = {
  fails: [
    {
      title: 'ten hours of 97153',
      fields: { ...treatment, 'lines[0].units': '40' },
      context: minutes(600),
      message: 'one',
      path: 'lines[0].units',
    },
    {
      title: 'eight hours, and one billed before',
      fields: { ...treatment, 'lines[0].units': '32' },
      context: {
        ...minutes(480),
        history: [earlierClaim('2026-11-16', '97153', { units: 4, renderingNpi: '1245319599' })],
      },
      message: 'one',
      path: 'lines[0].units',
    },
    {
      title: 'more than a day has',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': 'H2015',
        'lines[0].units': '60',
        'lines[1].procedureCode': 'H2017',
        'lines[1].units': '40',
      },
      context: minutes(900, 600),
      message: 'all',
      path: 'lines[1].units',
    },
  ],
  passes: [
    { title: 'eight hours', fields: { ...treatment, 'lines[0].units': '32' }, context: minutes(480) },
    {
      title: 'twelve hours of two days',
      fields: {
        ...SECOND_LINE,
        ...treatment,
        'lines[0].units': '24',
        'lines[1].procedureCode': '97153',
        'lines[1].units': '24',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      context: minutes(360, 360),
    },
  ],
  notChecked: [
    {
      title: 'the page never showed units',
      fields: { ...treatment, 'lines[0].units': null },
      context: { ...minutes(480), seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
