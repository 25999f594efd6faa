import type { Line } from '../../claim/claim.ts';
import type { Session } from '../../claim/context.ts';
import { clockOf } from '../minutes.ts';
import type { RuleContext } from '../rule.ts';

const DAY = 24 * 60;

/** From when to when a session ran, in minutes since midnight of its day; past midnight goes on above 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The clock times of the session behind a line; null where they aren't both known. */
export function spanOf(line: Line, context: RuleContext): Span | null {
  const session = context.session(line);
  const times = clockOf(session) ?? clockOf(withStop(session));
  if (times === null) return null;
  const { start, stop } = times;
  return start === stop ? null : { from: start, to: stop > start ? stop : stop + DAY };
}

/** A session whose end wasn't written down ends after its minutes. */
function withStop(session: Session | undefined): Session | undefined {
  const start = clockOf(session && { ...session, stop: session.start })?.start;
  if (session === undefined || start === undefined || session.stop || !session.minutes) return undefined;
  return { ...session, stop: asTime((start + session.minutes) % DAY) };
}

/** "14:05". */
export function asTime(minute: number): string {
  const inDay = minute % DAY;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Whether two spans of one day share a minute; one that begins as the other ends doesn't. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
