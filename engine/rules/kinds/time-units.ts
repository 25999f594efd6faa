import type { Claim, Line } from '../../claim/claim.ts';
import { minutesOf, minutesUnknown } from '../minutes.ts';
import {
  type ClaimRule,
  finding,
  type Hit,
  type NotApplicable,
  type NotChecked,
  notApplicable,
  notChecked,
  type Pass,
  pass,
  type RuleContext,
} from '../rule.ts';
import {
  type CodedLine,
  codeAndDate,
  companions,
  DATES_UNREAD,
  hasCode,
  linesOfMonth,
  maybeCompanion,
} from '../same-day.ts';
import { count, UNITS_UNREAD } from '../words.ts';

/** A code that stands for the first stretch of time, and the code that is added for each step after it. */
export interface TimeFamily {
  readonly first: string;
  /** Fewest minutes for the first code (message `short`); left out where another rule checks them. */
  readonly least?: number;
  readonly further?: string | undefined;
  /** Minutes at which the first further unit is reached, and minutes from one unit to the next. */
  readonly from?: number;
  readonly step?: number;
}

interface TimeOptions {
  /** Time is counted over the calendar month, not the day. */
  readonly monthly?: true;
  /** Nobody misses the further code where it isn't billed. */
  readonly optional?: true;
  /** Minutes that count, where they aren't the session's. */
  readonly minutes?: (line: CodedLine, claim: Claim, context: RuleContext) => number | null;
}

/** Units that minutes support when the first is reached at `from` and each further one `step` later. */
export function unitsFor(minutes: number, from: number, step: number): number {
  return minutes < from ? 0 : Math.floor((minutes - from) / step) + 1;
}

/** Every code of families: the rule's trigger. */
export function familyCodes(families: readonly TimeFamily[]): string[] {
  return families.flatMap(({ first, further }) => (further ? [first, further] : [first]));
}

/** What rules of such families say alike of the further code; `why` is how its units are counted. */
export function unitWords(why: string) {
  return {
    tooMany: {
      what: '{minutes} support {right} of {further}; {units} billed.',
      why,
      fix: 'Set {further} to {right}, or correct the minutes of line {firstLine}.',
    },
    none: {
      what: '{minutes} support no {further}.',
      why,
      fix: 'Remove {further}, or correct the minutes of line {firstLine}.',
    },
  };
}

/** What they say alike of units below the minutes. */
export const TOO_FEW_UNITS = {
  what: '{minutes} support {right} of {further}; {units} billed.',
  why: 'It is paid, but for less time than was given.',
  fix: 'Bill {right} of {further} if {minutes} were documented, or correct the minutes.',
  severity: 'warning',
} as const;

/**
 * The check of units that must fit the minutes. Minutes on the first code's line are the family's total. Messages:
 * `short` on the first code, `tooMany`, `none` and (unless optional) `tooFew` on the further code's units.
 */
export function timeUnits(families: readonly TimeFamily[], options: TimeOptions = {}): ClaimRule['check'] {
  return (claim, context) => {
    const said: (Hit | NotChecked)[] = [];
    let passed = false;
    for (const line of claim.lines) {
      if (!hasCode(line)) continue;
      for (const family of families) {
        if (family.first !== line.code.value) continue;
        const answer = judge(line, family, options, claim, context);
        if (answer.kind === 'finding' || answer.kind === 'not-checked') said.push(answer);
        passed ||= answer.kind === 'pass';
      }
    }
    return said.length > 0 ? said : passed ? pass : notApplicable;
  };
}

function judge(
  first: CodedLine,
  { further = '', from = 0, step = 1, least = 0 }: TimeFamily,
  { monthly, optional, minutes: own }: TimeOptions,
  claim: Claim,
  context: RuleContext,
): Hit | NotChecked | NotApplicable | Pass {
  const lines = monthly ? linesOfMonth(first, claim, [further]) : companions(first, claim, [further]);
  if (optional && lines.length === 0 && least === 0) return notApplicable;
  const minutes = own ? own(first, claim, context) : minutesOf(first, context);
  if (minutes === null) return lines.length > 0 || least > 0 ? notChecked(minutesUnknown(first)) : notApplicable;
  const data = { first: first.code.value, firstLine: first.index + 1, further, minutes: count(minutes, 'minute') };
  if (minutes < least) return finding('short', { path: first.code.path, data: { ...data, least } });
  if (further === '') return pass;
  if (maybeCompanion(first, claim, [further])) return notChecked(DATES_UNREAD);
  let units = 0;
  // Somebody may have split the time between the lines instead of writing the total beside the first.
  let split = minutes;
  for (const line of lines) {
    const billed = line.units.value;
    if (line.units.state === 'unseen') return notChecked(UNITS_UNREAD);
    if (billed === null || billed < 1 || !Number.isInteger(billed)) return notApplicable;
    units += billed;
    split += minutesOf(line, context) ?? 0;
  }
  const few = unitsFor(minutes, from, step);
  const most = unitsFor(split, from, step);
  // Several units of the first code are another rule's finding, and may be meant for the further one.
  const missed = units < few && first.units.value === 1 && !optional && !elsewhere(first, lines, further, claim);
  if (units > most || missed) {
    const right = units > most ? most : few;
    return finding(missed ? 'tooFew' : right === 0 ? 'none' : 'tooMany', {
      path: lines[0]?.units.path ?? first.code.path,
      evidence: [...codeAndDate(first, ...lines), ...lines.map((line) => line.units.path)],
      data: {
        ...data,
        minutes: count(missed ? minutes : split, 'minute'),
        right: count(right, 'unit'),
        units: units === 0 ? 'none is' : units === 1 ? '1 is' : `${units} are`,
      },
    });
  }
  return pass;
}

/** The further code stands on a day without its first: testing that went on may be billed there. */
function elsewhere(first: CodedLine, lines: readonly Line[], further: string, claim: Claim): boolean {
  return claim.lines.some(
    (line) =>
      line.code.value === further && !lines.includes(line) && companions(line, claim, [first.code.value]).length === 0,
  );
}
