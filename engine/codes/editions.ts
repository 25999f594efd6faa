import { type Day, fromIso } from '../claim/day.ts';
import type { Edition, Tables } from './tables.ts';

/** The editions that judged a claim. */
export interface EditionsUsed {
  /** Table name -> edition; several, joined, where the claim's days lie in several. */
  readonly editions: Readonly<Record<string, string>>;
  /** Table name -> ISO last day of its newest edition, where that day is past and the edition was used. */
  readonly outdated: Readonly<Record<string, string>>;
}

interface Dated {
  readonly edition: Edition;
  readonly from: Day;
  readonly to: Day;
}

/** The editions of some tables, with what nearly every claim is told worked out. */
interface Known {
  /** The editions of each table by first day. */
  readonly groups: readonly (readonly Dated[])[];
  /** From this day of service on, every table speaks by its newest edition, and these are they. */
  readonly since: Day;
  readonly newest: EditionsUsed['editions'];
  /** What is out of date after a day of submission, the latest day first, where all speak by their newest. */
  readonly outdated: readonly { readonly after: Day; readonly tables: EditionsUsed['outdated'] }[];
}

const NONE = {};

/** Tables don't change, so their days are read once. */
const kept = new WeakMap<Tables, Known>();

/**
 * Which editions speak for a claim.
 *
 * @param days days of service; none asks for the newest editions
 */
export function editionsUsed(tables: Tables, days: readonly Day[], asOf: Day): EditionsUsed {
  const known = knownOf(tables);
  if (!isRecent(days, known.since)) return usedOf(known.groups, days, asOf);
  for (const { after, tables: outdated } of known.outdated) {
    if (asOf > after) return { editions: known.newest, outdated };
  }
  return { editions: known.newest, outdated: NONE };
}

function isRecent(days: readonly Day[], since: Day): boolean {
  for (const day of days) if (day < since) return false;
  return true;
}

function usedOf(groups: Known['groups'], days: readonly Day[], asOf: Day): EditionsUsed {
  const editions: Record<string, string> = {};
  const outdated: Record<string, string> = {};
  for (const known of groups) {
    const newest = known.at(-1) as Dated;
    const used = days.length === 0 ? [newest] : [...new Set(days.map((day) => editionOn(known, day)))];
    editions[newest.edition.table] = used.map(({ edition }) => edition.edition).join(' and ');
    if (used.includes(newest) && newest.to < asOf) outdated[newest.edition.table] = newest.edition.to;
  }
  return { editions, outdated };
}

function editionOn(known: readonly Dated[], day: Day): Dated {
  return known.findLast(({ from }) => from <= day) ?? (known[0] as Dated);
}

function knownOf(tables: Tables): Known {
  const known = kept.get(tables);
  if (known) return known;
  const groups = groupsOf(tables.editions);
  const newest = groups.map((editions) => editions.at(-1) as Dated);
  const ends = [...new Set(newest.map(({ to }) => to))].sort((a, b) => b - a);
  const fresh: Known = {
    groups,
    since: Math.max(...groups.filter(({ length }) => length > 1).map((editions) => (editions.at(-1) as Dated).from)),
    newest: usedOf(groups, [], 0).editions,
    outdated: ends.map((after) => ({ after, tables: usedOf(groups, [], after + 1).outdated })),
  };
  kept.set(tables, fresh);
  return fresh;
}

function groupsOf(editions: readonly Edition[]): Dated[][] {
  const groups = new Map<string, Dated[]>();
  for (const edition of editions) {
    const dated = { edition, from: fromIso(edition.from) ?? 0, to: fromIso(edition.to) ?? Number.POSITIVE_INFINITY };
    const group = groups.get(edition.table);
    if (group) group.push(dated);
    else groups.set(edition.table, [dated]);
  }
  // Sorting keeps the order of equals: a loaded edition of a shipped one's first day stands after it and counts.
  for (const group of groups.values()) group.sort((a, b) => a.from - b.from);
  return [...groups.values()];
}
