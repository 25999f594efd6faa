import { AUTISM, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { minutesOf, minutesUnknown } from '../minutes.ts';
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
import { type CodedLine, daysOf, sameService } from '../same-day.ts';
import { count } from '../words.ts';
import { FIFTEEN_MINUTES, PROGRAM_CODES } from './fifteen-minutes.data.ts';

const CODES = new Set(FIFTEEN_MINUTES);
const PROGRAM = new Set(PROGRAM_CODES);

export const rule: Rule = {
  id: 'aba.eight-minute',
  title: 'Units of 15 minutes match the minutes: a further unit begins with its eighth minute.',
  scope: 'claim',
  codes: FIFTEEN_MINUTES,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT guidelines', section: 'time: a unit is reached past its midpoint' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 5, section 20.2: 15-minute units' },
  ],
  prevents: ['CO-151', 'CO-150'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    tooMany: {
      what: '{minutes} of {code} support {right}; {units} billed.',
      why: 'A unit is 15 minutes and begins with its eighth; units above the minutes are taken back.',
      fix: 'Set the units to {number}, or correct the minutes.',
    },
    none: {
      what: '{minutes} of {code} are too few for a unit.',
      why: 'A unit is 15 minutes and begins with its eighth.',
      fix: 'Remove line {line}, or correct the minutes.',
    },
    tooFew: {
      what: '{minutes} of {code} support {right}; {units} billed.',
      why: 'It is paid, but for less time than was given.',
      fix: 'Bill {right} if {minutes} were documented, or correct the minutes.',
      severity: 'warning',
    },
  },
  check(claim, context) {
    const answers = sameService(claim, CODES).map((lines) => judge(lines, context));
    const said = answers.filter((answer): answer is Hit | NotChecked => typeof answer === 'object');
    if (said.length > 0) return said;
    return answers.includes('fits') ? pass : notApplicable;
  },
};

function judge(lines: readonly CodedLine[], context: RuleContext): Hit | NotChecked | 'fits' | 'skip' {
  const [first] = lines;
  if (!first || lines.some(({ units }) => !Number.isInteger(units.value) || (units.value ?? 0) < 1)) return 'skip';
  const minutes = lines.map((line) => minutesOf(line, context));
  const unknown = lines.find((_, at) => minutes[at] === null);
  if (unknown) return notChecked(minutesUnknown(unknown));
  // A line that spans days rounds on each of them, and nobody said how its minutes spread.
  if (lines.some((line) => daysOf(line) > 1)) return 'skip';
  const total = minutes.reduce<number>((sum, some) => sum + (some ?? 0), 0);
  const byLine = minutes.reduce<number>((sum, some) => sum + round(some ?? 0), 0);
  const units = lines.reduce((sum, line) => sum + (line.units.value ?? 0), 0);
  const most = Math.max(byLine, round(total));
  const least = Math.min(byLine, round(total));
  if (units <= most && units >= least) return 'fits';
  const code = first.code.value;
  const right = units > most ? most : least;
  const message = units < least ? 'tooFew' : right === 0 ? 'none' : 'tooMany';
  const at = lines.length > 1 ? (lines.at(-1) ?? first) : first;
  return finding(message, {
    path: at.units.path,
    evidence: lines.flatMap((line) => [line.code.path, line.units.path]),
    ...(PROGRAM.has(code) ? { confidence: 'medium' as const } : {}),
    data: {
      code,
      line: at.index + 1,
      minutes: count(total, 'minute'),
      right: count(right, 'unit'),
      number: right,
      units: units === 1 ? '1 is' : `${units} are`,
    },
  });
}

function round(minutes: number): number {
  return Math.floor((minutes + 7) / 15);
}

export const examples: Examples = {
  fails: [
    {
      title: '97153 with 52 minutes and four units, one minute short',
      fields: { 'lines[0].procedureCode': '97153', 'lines[0].units': '4', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: [{ line: 0, minutes: 52, modality: 'in-person', patientLocation: 'office' }],
      },
      message: 'tooMany',
      path: 'lines[0].units',
    },
    {
      title: '97153 with 7 minutes',
      fields: { 'lines[0].procedureCode': '97153', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: [{ line: 0, minutes: 7, modality: 'in-person', patientLocation: 'office' }],
      },
      message: 'none',
      path: 'lines[0].units',
    },
    {
      title: '97155 with 60 minutes and three units is paid, but too low',
      fields: { 'lines[0].procedureCode': '97155', 'lines[0].units': '3', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: [{ line: 0, minutes: 60, modality: 'in-person', patientLocation: 'office' }],
      },
      message: 'tooFew',
      path: 'lines[0].units',
    },
    {
      title: 'H0004 with 30 minutes and three units warns: states round in their own way',
      fields: { 'lines[0].procedureCode': 'H0004', 'lines[0].units': '3' },
      context: { sessions: [{ line: 0, minutes: 30, modality: 'in-person', patientLocation: 'office' }] },
      message: 'tooMany',
      path: 'lines[0].units',
    },
  ],
  passes: [
    {
      title: '97153 with 53 minutes and four units, the first minute of the fourth',
      fields: { 'lines[0].procedureCode': '97153', 'lines[0].units': '4', ...AUTISM },
      context: {
        authorizations: undefined,
        sessions: [{ line: 0, minutes: 53, modality: 'in-person', patientLocation: 'office' }],
      },
    },
    {
      title: 'two lines of the day added up support a third unit',
      fields: {
        ...SECOND_LINE,
        ...AUTISM,
        'lines[0].procedureCode': '97153',
        'lines[0].units': '2',
        'lines[1].procedureCode': '97153',
        'lines[1].modifiers[0]': '76',
      },
      context: {
        authorizations: undefined,
        sessions: [
          { line: 0, minutes: 22, modality: 'in-person', patientLocation: 'office' },
          { line: 1, minutes: 22, modality: 'in-person', patientLocation: 'office' },
        ],
      },
      also: ['dup.within-claim'],
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long the session was',
      fields: { 'lines[0].procedureCode': '97153', 'lines[0].units': '4', ...AUTISM },
      context: { authorizations: undefined, sessions: [] },
    },
  ],
};
