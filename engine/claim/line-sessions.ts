import type { SessionEntry } from '../wire.ts';
import { lineOf } from './line-of.ts';

interface Valued {
  readonly path: string;
  readonly value: string;
}
interface Row {
  code: string;
  date: string;
}

/**
 * Keeps each session with its service line when rows are deleted or put in between: lines are known by
 * code and date. A line that is typed over keeps its session; a row that is gone takes it along.
 */
export function moveSessions(
  sessions: ReadonlyMap<number, SessionEntry>,
  before: readonly Valued[],
  now: readonly Valued[],
): ReadonlyMap<number, SessionEntry> {
  const then = rowsOf(before);
  const here = rowsOf(now);
  if (sessions.size === 0 || then.size === 0 || here.size === 0 || then.size === here.size) return sessions;
  const moved = new Map<number, SessionEntry>();
  let next = 0;
  for (const [line, row] of here) {
    const from = sameRow(then, row, line, next);
    if (from === undefined) continue;
    next = from + 1;
    const session = sessions.get(from);
    if (session) moved.set(line, session);
  }
  for (const [line, session] of sessions) if (!then.has(line) && !moved.has(line)) moved.set(line, session);
  return moved;
}

/** The old place of a row: the next one of the same code and day, else the same place with the same code. */
function sameRow(then: ReadonlyMap<number, Row>, row: Row, line: number, next: number): number | undefined {
  if (row.code === '') return undefined;
  const exact = [...then].find(([at, old]) => at >= next && old.code === row.code && old.date === row.date);
  if (exact) return exact[0];
  return line >= next && then.get(line)?.code === row.code ? line : undefined;
}

/** Rows in the order of the form, blank ones included; dates as their digits. */
function rowsOf(fields: readonly Valued[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  for (const { path, value } of fields) {
    const line = lineOf(path);
    if (line === null) continue;
    const row = rows.get(line) ?? { code: '', date: '' };
    rows.set(line, row);
    if (path.endsWith('.procedureCode')) row.code = value.trim().toUpperCase();
    if (/\.dateFrom(#\w+)?$/.test(path)) row.date += value.replace(/\D/g, '');
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}
