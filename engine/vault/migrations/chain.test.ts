import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { DEFAULTS } from '../defaults.ts';
import { settingsFrom } from '../settings-schema.ts';
import { MIGRATIONS } from './index.ts';

/** Rows as the version of that number wrote them. */
const OLD: Record<number, Record<string, readonly object[]>> = {
  1: {
    settings: [
      { key: 'theme', value: 'dark' },
      { key: 'pills', value: { 'https://portal.example': { x: 4, y: 8, collapsed: true } } },
    ],
  },
  2: { settings: [{ key: 'welcomed', value: true }], codeTables: [{ kind: 'hcpcs', count: 3 }] },
};

function storeAt(version: number, name: string): Dexie {
  const db = new Dexie(name);
  for (const { version: step, stores, upgrade } of MIGRATIONS.slice(0, version)) {
    const defined = db.version(step).stores(stores);
    if (upgrade) defined.upgrade(upgrade);
  }
  return db;
}

let name = '';
beforeEach(() => {
  name = `chain-${Math.random()}`;
});

it('has an example of what each version wrote', () => {
  expect(Object.keys(OLD).map(Number)).toEqual(MIGRATIONS.map(({ version }) => version));
});

it.each(MIGRATIONS.map(({ version }) => version))('brings rows of version %i to the newest', async (version) => {
  const old = storeAt(version, name);
  for (const [table, rows] of Object.entries(OLD[version] ?? {})) await old.table(table).bulkAdd(rows);
  old.close();
  const now = storeAt(MIGRATIONS.length, name);
  const settings = settingsFrom(await now.table('settings').toArray());
  expect(settings).not.toEqual(DEFAULTS);
  expect(await now.table('codeTables').count()).toBe(OLD[version]?.codeTables?.length ?? 0);
  expect(now.verno).toBe(MIGRATIONS.length);
  now.close();
});
