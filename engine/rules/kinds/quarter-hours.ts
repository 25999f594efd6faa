import { minutesOf, minutesUnknown } from '../minutes.ts';
import {
  type ClaimRule,
  finding,
  type Hit,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type RuleContext,
} from '../rule.ts';
import { type CodedLine, daysOf, sameService } from '../same-day.ts';
import { count } from '../words.ts';
import { unitsFor } from './time-units.ts';

/**
 * The check of codes counted in units of 15 minutes, each reached with its eighth minute. Lines of one service and
 * day may round one by one or together. Messages `tooMany`, `none` and `tooFew` on the units.
 */
export function quarterHours(codes: readonly string[]): ClaimRule['check'] {
  const wanted = new Set(codes);
  return (claim, context) => {
    let said: (Hit | NotChecked)[] | undefined;
    let fits = false;
    for (const lines of sameService(claim, wanted)) {
      const answer = judge(lines, context);
      if (answer === 'fits') fits = true;
      else if (answer !== 'skip') {
        said ??= [];
        said.push(answer);
      }
    }
    return said ?? (fits ? pass : notApplicable);
  };
}

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
  return unitsFor(minutes, 8, 15);
}
