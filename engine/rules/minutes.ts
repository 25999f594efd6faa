import type { Claim, Line } from '../claim/claim.ts';
import type { Session } from '../claim/context.ts';
import { THERAPY_WITH_EM } from './groups.ts';
import { finding, type LineRule, notChecked, pass, type RuleContext } from './rule.ts';
import { companions } from './same-day.ts';
import { count } from './words.ts';

/** Minutes of the session behind a line: as recorded, else from its start and stop; null when not known. */
export function minutesOf(line: Line, context: RuleContext): number | null {
  const session = context.session(line);
  return session ? (session.minutes ?? between(session)) : null;
}

/** Minutes of an E/M visit: its own part, where the record tells it from the therapy added to it, else the session's. */
export function visitMinutes(line: Line, claim: Claim, context: RuleContext): number | null {
  let part = context.session(line)?.emMinutes;
  if (part == null && claim.lines.length > 1) {
    for (const one of companions(line, claim, THERAPY_WITH_EM)) part ??= context.session(one)?.emMinutes;
  }
  return part ?? minutesOf(line, context);
}

/** Start and stop of a session as minutes of the day; null when either is not known or not understood. */
export function clockOf(session: Session | undefined): { start: number; stop: number } | null {
  const start = clock(session?.start ?? '');
  const stop = clock(session?.stop ?? '');
  return start === null || stop === null ? null : { start, stop };
}

/** What a rule that needs minutes answers without them. */
export function minutesUnknown(line: Line): string {
  return `session minutes of line ${line.index + 1} aren't known`;
}

/** The check of a code that is not billed at all below its fewest minutes: message `short` on the code. */
export function atLeast(fewest: number | Readonly<Record<string, number>>): LineRule['check'] {
  return (line, _claim, context) => {
    const code = line.code.value ?? '';
    const least = typeof fewest === 'number' ? fewest : (fewest[code] ?? 0);
    const minutes = minutesOf(line, context);
    if (minutes === null) return notChecked(minutesUnknown(line));
    if (minutes >= least) return pass;
    return finding('short', {
      path: line.code.path,
      data: { code, minutes: count(minutes, 'minute'), line: line.index + 1, least },
    });
  };
}

function between(session: Session): number | null {
  const times = clockOf(session);
  return times !== null && times.stop > times.start ? times.stop - times.start : null;
}

/** Minutes since midnight of "9:05", "09:05", "1:30 PM", "13:30"; null for anything else. */
function clock(text: string): number | null {
  const match = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?\s*$/i.exec(text);
  if (!match) return null;
  const [hour, minute, half] = [Number(match[1]), Number(match[2]), match[3]?.toLowerCase()];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  return (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute;
}
