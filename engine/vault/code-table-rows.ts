import { LOADED_LAYOUT, type LoadedKind, type LoadedTable } from '../codes/loaded.ts';
import type { Edition } from '../codes/tables.ts';

/** A loaded table as it is stored: the newest row of a kind and first day counts, the others are there to go back to. */
export interface CodeTableRow {
  /** Rising with each load. */
  readonly id: number;
  readonly kind: LoadedKind;
  readonly edition: Edition;
  readonly files: readonly string[];
  readonly count: number;
  /** ISO day it was put in force. */
  readonly loadedOn: string;
  /** Null where an update of the product has changed how tables are packed: then the file is loaded again. */
  readonly table: LoadedTable | null;
}

/** What people see of a stored table. */
export interface CodeTableView extends Omit<CodeTableRow, 'table'> {
  /** `replaced`: a newer load for the same days counts. `unreadable`: its file has to be loaded again. */
  readonly state: 'counts' | 'replaced' | 'unreadable';
}

/** Rows of a kind that are kept; beyond this the one loaded longest ago is dropped. */
const MOST_ROWS = 12;

/** The rows that count, one for each kind and first day. */
export function counting(rows: readonly CodeTableRow[]): CodeTableRow[] {
  const newest = new Map<string, CodeTableRow>();
  for (const row of [...rows].sort((a, b) => a.id - b.id)) newest.set(`${row.kind} ${row.edition.from}`, row);
  return [...newest.values()];
}

/** Newest first. */
export function viewsOf(rows: readonly CodeTableRow[]): CodeTableView[] {
  const counts = new Set(counting(rows).map(({ id }) => id));
  return [...rows]
    .sort((a, b) => b.id - a.id)
    .map(({ table, ...row }) => ({
      ...row,
      state: table === null ? 'unreadable' : counts.has(row.id) ? 'counts' : 'replaced',
    }));
}

/** Rows that are no longer worth keeping. */
export function surplus(rows: readonly CodeTableRow[], kind: LoadedKind): CodeTableRow[] {
  return rows
    .filter((row) => row.kind === kind)
    .sort((a, b) => b.id - a.id)
    .slice(MOST_ROWS);
}

/** The row without its table where it was packed by another layout than this product reads. */
export function readable(row: CodeTableRow): CodeTableRow {
  return row.table === null || row.table.layout === LOADED_LAYOUT ? row : { ...row, table: null };
}
