import { type Day, fromIso, toIso } from '../claim/day.ts';
import type { Edition, Tables } from './tables.ts';

/** The editions that judged a claim. */
export interface EditionsUsed {
  /** Table name -> edition; several, joined, where the claim's days lie in several. */
  readonly editions: Readonly<Record<string, string>>;
  /** Table name -> ISO last day of its newest edition, where that day is past and the edition was used. */
  readonly outdated: Readonly<Record<string, string>>;
}

/** Table name -> its editions by first day. Tables don't change, so they are grouped once. */
const grouped = new WeakMap<Tables, ReadonlyMap<string, readonly Edition[]>>();

/**
 * Which editions speak for a claim.
 *
 * @param days days of service; none asks for the newest editions
 */
export function editionsUsed(tables: Tables, days: readonly Day[], asOf: Day): EditionsUsed {
  const editions: Record<string, string> = {};
  const outdated: Record<string, string> = {};
  const today = toIso(asOf);
  for (const [table, known] of groupsOf(tables)) {
    const newest = known.at(-1);
    if (!newest) continue;
    const used = days.length === 0 ? [newest] : [...new Set(days.map((day) => editionOn(known, day)))];
    editions[table] = used.map(({ edition }) => edition).join(' and ');
    if (used.includes(newest) && newest.to < today) outdated[table] = newest.to;
  }
  return { editions, outdated };
}

function editionOn(known: readonly Edition[], day: Day): Edition {
  return known.findLast(({ from }) => (fromIso(from) ?? 0) <= day) ?? (known[0] as Edition);
}

function groupsOf(tables: Tables): ReadonlyMap<string, readonly Edition[]> {
  const known = grouped.get(tables);
  if (known) return known;
  const fresh = new Map<string, Edition[]>();
  for (const edition of tables.editions) fresh.set(edition.table, [...(fresh.get(edition.table) ?? []), edition]);
  // Sorting keeps the order of equals: a loaded edition of a shipped one's first day stands after it and counts.
  for (const editions of fresh.values()) editions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  grouped.set(tables, fresh);
  return fresh;
}
