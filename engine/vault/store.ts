import { Dexie, type EntityTable } from 'dexie';
import type { CodeTableRow } from './code-table-rows.ts';
import { MIGRATIONS } from './migrations/index.ts';

interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The store of what holds no patient data: plain, in the extension's own origin, opened by the engine host. */
export type Store = Dexie & {
  settings: EntityTable<SettingRow, 'key'>;
  codeTables: EntityTable<CodeTableRow, 'id'>;
};

const STORE_NAME = 'claimside-settings';

let opened: Store | null = null;

export function store(): Store {
  if (opened) return opened;
  const db = new Dexie(STORE_NAME) as Store;
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  // A newer version wants the store: let go of it instead of standing in its way.
  db.on('versionchange', () => db.close());
  opened = db;
  return db;
}
