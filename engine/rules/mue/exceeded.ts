import type { Claim } from '../../claim/claim.ts';
import type { Mue, Program } from '../../codes/tables.ts';
import { AUTISM, inOffice, MEDICARE, OHIO_MEDICAID, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
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
import { type CodedLine, daysOf, hasCode, sameService } from '../same-day.ts';
import { count } from '../words.ts';

export const rule: Rule = {
  id: 'mue.exceeded',
  title: 'Units of a code stay within what the payer takes for one day.',
  scope: 'claim',
  when: { any: [{ lines: 2 }, { unitsOver: 1 }] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS Medicare practitioner MUE table', edition: '2025 H2' },
    { document: 'CMS Medicaid practitioner MUE table', edition: '2026 Q1' },
  ],
  prevents: ['CO-151', 'CO-222', 'N362'],
  reads: ['lines[].units'],
  after: [...UNUSABLE_CODE, 'dup.within-claim'],
  fix: 'none',
  messages: {
    perLine: {
      what: 'Line {line} has {units} of {code}; at most {limit} a line is taken.',
      why: 'The whole line is denied, not only what is above.',
      fix: 'Check the units against the notes and correct them; units that were really given go on lines of their own.',
    },
    absolute: {
      what: '{units} of {code} on {day}; Medicare takes at most {limit}, without exception.',
      why: 'Every unit of that day is denied, not only what is above, and an appeal cannot change it.',
      fix: 'Check the units and the dates against the notes and correct them.',
    },
    reviewed: {
      what: '{units} of {code} on {day}; Medicare takes at most {limit} without seeing records.',
      why: 'Units above it are denied first and paid only on appeal with the notes.',
      fix: 'Check the units and the dates against the notes; if they stand, have the notes ready.',
      severity: 'warning',
    },
    usual: {
      what: '{units} of {code} on {day}; payers seldom take more than {limit}.',
      why: "This payer's own limit is not known here; most follow the Medicare or Medicaid one.",
      fix: 'Check the units and the dates against the notes.',
      severity: 'warning',
    },
  },
  check(claim, context) {
    // One unit a day is within every limit.
    if (isOneOfEach(claim)) return notApplicable;
    const groups = sameService(claim);
    if (context.tables.hasNcci === false) {
      const several = groups.some((lines) => unitsOf(lines) > 1);
      return several ? notChecked('the table of units a day is not loaded') : notApplicable;
    }
    const hits = groups.flatMap((lines) => judge(lines, context));
    if (hits.length > 0) return hits;
    return groups.some(([line]) => line && limits(line, context).length > 0) ? pass : notApplicable;
  },
};

/** Whether every code is there once, with a single unit. */
function isOneOfEach({ lines }: Claim): boolean {
  for (const line of lines) {
    if (!hasCode(line)) continue;
    if (line.units.value === null || line.units.value > 1) return false;
    for (const other of lines) {
      if (other === line) break;
      if (other.code.value === line.code.value) return false;
    }
  }
  return true;
}

function unitsOf(lines: readonly CodedLine[]): number {
  return lines.reduce((sum, line) => sum + (line.units.value ?? 0), 0);
}

function limits({ code, dateFrom }: CodedLine, { tables }: RuleContext): Mue[] {
  const of = (program: Program) => tables.mue(code.value, program, dateFrom.value);
  return [of('medicare'), of('medicaid')].filter((mue) => mue !== undefined);
}

/** Zero is a code that isn't paid at all, another matter than too many units. */
function judge(lines: readonly CodedLine[], context: RuleContext): Hit[] {
  const [first] = lines;
  if (!first) return [];
  const [code, on] = [first.code.value, first.dateFrom.value];
  const { kind } = context.payer;
  if (kind === 'medicaid') {
    const mue = context.tables.mue(code, 'medicaid', on);
    return mue && mue.units > 0 ? perLine(lines, mue.units) : [];
  }
  if (kind === 'medicare-ffs' || kind === 'medicare-advantage') {
    const mue = context.tables.mue(code, 'medicare', on);
    if (!mue || mue.units === 0) return [];
    if (mue.mai === 1) return perLine(lines, mue.units);
    return perDay(lines, mue.units, mue.mai === 2 ? 'absolute' : 'reviewed');
  }
  const most = Math.max(0, ...limits(first, context).map(({ units }) => units));
  return most > 0 ? perDay(lines, most, 'usual') : [];
}

function perLine(lines: readonly CodedLine[], limit: number): Hit[] {
  return lines
    .filter((line) => (line.units.value ?? 0) > limit * daysOf(line))
    .map((line) =>
      finding('perLine', {
        path: line.units.path,
        evidence: [line.code.path],
        data: {
          code: line.code.value,
          line: line.index + 1,
          units: count(line.units.value ?? 0, 'unit'),
          limit: limit * daysOf(line),
        },
      }),
    );
}

function perDay(lines: readonly CodedLine[], limit: number, message: string): Hit[] {
  const units = unitsOf(lines);
  const days = Math.max(...lines.map(daysOf));
  const last = lines.at(-1);
  if (!last || units <= limit * days) return [];
  return [
    finding(message, {
      path: last.units.path,
      evidence: lines.flatMap((line) => [line.code.path, line.dateFrom.path, line.units.path]),
      data: { code: last.code.value, day: last.dateFrom.raw, units: count(units, 'unit'), limit: limit * days },
    }),
  ];
}

export const examples: Examples = {
  fails: [
    {
      title: 'a code of one a day twice at Medicare',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '96130', 'lines[0].units': '2' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'absolute',
      path: 'lines[0].units',
    },
    {
      title: 'four rating scales at Medicare: three without records',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '96127', 'lines[0].units': '4' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'reviewed',
      path: 'lines[0].units',
    },
    {
      title: '33 units of 97153 on one line at Medicaid',
      fields: {
        'lines[0].procedureCode': '97153',
        'lines[0].units': '33',
        ...AUTISM,
        ...OHIO_MEDICAID,
      },
      context: {
        authorizations: undefined,
        profile: 'medicaid-OH',
        payerKey: 'medicaid-oh',
        sessions: inOffice(495),
      },
      message: 'perLine',
      path: 'lines[0].units',
    },
    {
      title: 'four rating scales at a commercial payer',
      fields: { 'lines[0].procedureCode': '96127', 'lines[0].units': '4' },
      message: 'usual',
      path: 'lines[0].units',
    },
  ],
  passes: [
    { title: 'three rating scales', fields: { 'lines[0].procedureCode': '96127', 'lines[0].units': '3' } },
    {
      title: 'a code of one a day on two days',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96130',
        'lines[1].procedureCode': '96130',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
    },
    {
      title: '32 units of 97151: Medicaid takes them where Medicare takes eight',
      fields: { 'lines[0].procedureCode': '97151', 'lines[0].units': '32', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: inOffice(480),
      },
    },
  ],
};
