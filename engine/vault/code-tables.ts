import { LOADED_LAYOUT, type LoadedKind, type LoadedTable } from '../codes/loaded.ts';
import { type CodeTableRow, type CodeTableView, counting, readable, surplus, viewsOf } from './code-table-rows.ts';
import { type Database, database, type Table } from './record/idb.ts';

interface Tables {
  readonly codeTables: Table<CodeTableRow, number>;
}

/** The first builds counted versions in tens. */
const VERSION = 10;

const store: Database<Tables> = database<Tables>(
  'claimside-code-tables',
  VERSION,
  ['codeTables'],
  async (_, { db }) => {
    db.createObjectStore('codeTables', { keyPath: 'id' });
  },
);

/**
 * Code tables that were loaded from disk, one row a load: plain, since they hold no patient data. A store
 * apart from the settings, which are migrated: tables of an older layout are thrown away (decision 324).
 */
export async function codeTableRows(): Promise<Table<CodeTableRow, number>> {
  await store.open();
  return store.tables.codeTables;
}

/** The loaded tables that count, for the engine. Tables of another layout are thrown away, their rows kept to say so. */
export async function loadedTables(): Promise<LoadedTable[]> {
  const table = await codeTableRows();
  const rows = await table.all();
  // What a newer product packed is left for it.
  const old = rows.filter(({ table }) => table !== null && table.layout < LOADED_LAYOUT);
  if (old.length > 0) await table.put(old.map(readable));
  return counting(rows.map(readable))
    .map((row) => row.table)
    .filter((loaded) => loaded !== null);
}

/** Every stored table as people see it, newest first. */
export async function codeTableViews(): Promise<CodeTableView[]> {
  return viewsOf((await (await codeTableRows()).all()).map(readable));
}

/** Puts tables in force, all or none. What they replace is kept. @param loadedOn ISO day */
export async function keepTables(tables: readonly LoadedTable[], loadedOn: string): Promise<void> {
  await store.open();
  await store.transaction('readwrite', ['codeTables'], async ({ codeTables }) => {
    const last = (await codeTables.last())?.id ?? 0;
    await codeTables.put(
      tables.map((table, at) => {
        const { kind, edition, files, count } = table;
        return { id: last + 1 + at, kind, edition, files, count, loadedOn, table };
      }),
    );
    const all = await codeTables.all();
    await codeTables.drop(tables.flatMap(({ kind }) => surplus(all, kind).map(({ id }) => id)));
  });
}

/** Takes back the last load of a kind: what it replaced counts again. */
export async function undoTable(kind: LoadedKind): Promise<void> {
  await store.open();
  await store.transaction('readwrite', ['codeTables'], async ({ codeTables }) => {
    const ids = (await codeTables.all()).filter((row) => row.kind === kind).map(({ id }) => id);
    if (ids.length > 0) await codeTables.drop([Math.max(...ids)]);
  });
}
