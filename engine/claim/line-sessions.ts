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
 * Keeps each session with its service line when rows are deleted, put in between or change places (a
 * line being edited may stand last): lines are known by code and date. A line that is typed over keeps
 * its session; a row that is gone takes it along.
 */
export function moveSessions(
  sessions: ReadonlyMap<number, SessionEntry>,
  before: readonly Valued[],
  now: readonly Valued[],
): ReadonlyMap<number, SessionEntry> {
  const then = rowsOf(before);
  const here = rowsOf(now);
  if (sessions.size === 0 || then.size === 0 || here.size === 0) return sessions;
  const from = origins(then, here);
  const moved = new Map<number, SessionEntry>();
  for (const [line, old] of from) {
    const session = sessions.get(old);
    if (session) moved.set(line, session);
  }
  for (const [line, session] of sessions) if (!then.has(line) && !moved.has(line)) moved.set(line, session);
  return moved;
}

/** Line now -> line it was before. */
function origins(then: ReadonlyMap<number, Row>, here: ReadonlyMap<number, Row>): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  const free = new Set(then.keys());
  const take = (line: number, old: number | undefined) => {
    if (old === undefined || from.has(line)) return;
    from.set(line, old);
    free.delete(old);
  };
  const same = (a: Row, b: Row | undefined) => a.code !== '' && a.code === b?.code && a.date === b.date;
  for (const [line, row] of here) if (same(row, then.get(line))) take(line, line);
  for (const [line, row] of here) {
    if (!from.has(line))
      take(
        line,
        [...free].find((old) => same(row, then.get(old))),
      );
  }
  for (const [line, row] of here) {
    const stays = here.size >= then.size || row.code === then.get(line)?.code;
    if (stays && free.has(line)) take(line, line);
  }
  return from;
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
