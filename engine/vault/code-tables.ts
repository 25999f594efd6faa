import type { LoadedKind, LoadedTable } from '../codes/loaded.ts';
import { type CodeTableRow, type CodeTableView, counting, readable, surplus, viewsOf } from './code-table-rows.ts';
import { store } from './store.ts';

/** The loaded tables that count, for the engine. Tables of another layout are thrown away, their rows kept to say so. */
export async function loadedTables(): Promise<LoadedTable[]> {
  const rows = await store().codeTables.toArray();
  const old = rows.filter((row) => readable(row) !== row);
  if (old.length > 0) await store().codeTables.bulkPut(old.map(readable));
  return counting(rows.map(readable))
    .map(({ table }) => table)
    .filter((table) => table !== null);
}

/** Every stored table as people see it, newest first. */
export async function codeTableViews(): Promise<CodeTableView[]> {
  return viewsOf((await store().codeTables.toArray()).map(readable));
}

/** Puts tables in force, all or none. What they replace is kept. @param loadedOn ISO day */
export async function keepTables(tables: readonly LoadedTable[], loadedOn: string): Promise<void> {
  const { codeTables } = store();
  const rows = tables.map((table): Omit<CodeTableRow, 'id'> => {
    const { kind, edition, files, count } = table;
    return { kind, edition, files, count, loadedOn, table };
  });
  await store().transaction('rw', codeTables, async () => {
    await codeTables.bulkAdd(rows);
    const all = await codeTables.toArray();
    const gone = tables.flatMap(({ kind }) => surplus(all, kind));
    await codeTables.bulkDelete(gone.map(({ id }) => id));
  });
}

/** Takes back the last load of a kind: what it replaced counts again. */
export async function undoTable(kind: LoadedKind): Promise<void> {
  const { codeTables } = store();
  await store().transaction('rw', codeTables, async () => {
    const ids = (await codeTables.where('kind').equals(kind).primaryKeys()).sort((a, b) => b - a);
    if (ids[0] !== undefined) await codeTables.delete(ids[0]);
  });
}
