import { Dexie, type EntityTable } from 'dexie';
import { LOADED_LAYOUT, type LoadedKind, type LoadedTable } from '../codes/loaded.ts';
import { type CodeTableRow, type CodeTableView, counting, readable, surplus, viewsOf } from './code-table-rows.ts';

type Store = Dexie & { codeTables: EntityTable<CodeTableRow, 'id'> };

let opened: Store | null = null;

/**
 * Code tables that were loaded from disk, one row a load: plain, since they hold no patient data. A store
 * apart from the settings, which are migrated: tables of an older layout are thrown away (decision 324).
 */
export function codeTableStore(): Store {
  if (opened) return opened;
  const db = new Dexie('claimside-code-tables') as Store;
  db.version(1).stores({ codeTables: '++id, kind' });
  // A newer version wants the store: let go of it instead of standing in its way.
  db.on('versionchange', () => db.close());
  opened = db;
  return db;
}

/** The loaded tables that count, for the engine. Tables of another layout are thrown away, their rows kept to say so. */
export async function loadedTables(): Promise<LoadedTable[]> {
  const rows = await codeTableStore().codeTables.toArray();
  // What a newer product packed is left for it.
  const old = rows.filter(({ table }) => table !== null && table.layout < LOADED_LAYOUT);
  if (old.length > 0) await codeTableStore().codeTables.bulkPut(old.map(readable));
  return counting(rows.map(readable))
    .map(({ table }) => table)
    .filter((table) => table !== null);
}

/** Every stored table as people see it, newest first. */
export async function codeTableViews(): Promise<CodeTableView[]> {
  return viewsOf((await codeTableStore().codeTables.toArray()).map(readable));
}

/** Puts tables in force, all or none. What they replace is kept. @param loadedOn ISO day */
export async function keepTables(tables: readonly LoadedTable[], loadedOn: string): Promise<void> {
  const store = codeTableStore();
  const rows = tables.map((table): Omit<CodeTableRow, 'id'> => {
    const { kind, edition, files, count } = table;
    return { kind, edition, files, count, loadedOn, table };
  });
  await store.transaction('rw', store.codeTables, async () => {
    await store.codeTables.bulkAdd(rows);
    const all = await store.codeTables.toArray();
    const gone = tables.flatMap(({ kind }) => surplus(all, kind));
    await store.codeTables.bulkDelete(gone.map(({ id }) => id));
  });
}

/** Takes back the last load of a kind: what it replaced counts again. */
export async function undoTable(kind: LoadedKind): Promise<void> {
  const store = codeTableStore();
  await store.transaction('rw', store.codeTables, async () => {
    const ids = (await store.codeTables.where('kind').equals(kind).primaryKeys()).sort((a, b) => b - a);
    if (ids[0] !== undefined) await store.codeTables.delete(ids[0]);
  });
}
