import { Dexie, type EntityTable } from 'dexie';
import type { PillPlace } from '../wire.ts';
import { DEFAULTS, type Settings } from './defaults.ts';
import { MIGRATIONS, migrated, type Row, VERSION } from './migrations/index.ts';
import { settingsFrom, withPill, withSetting } from './settings-schema.ts';

type Store = Dexie & { settings: EntityTable<Row, 'key'> };

/**
 * The settings store: plain, in the extension's own origin, read and written by the engine host. What it
 * says is kept in memory, so that looking up costs nothing; a store that won't open means defaults.
 */
let known: Settings = DEFAULTS;
let opened: Store | null = null;
let reading: Promise<Settings> | null = null;
const listeners = new Set<(now: Settings, before: Settings) => void>();

function store(): Store {
  if (opened) return opened;
  const db = new Dexie('claimside-settings') as Store;
  for (const { version, stores, rows } of MIGRATIONS) {
    const step = db.version(version).stores(stores);
    if (rows) {
      step.upgrade(async (transaction) => {
        const table = transaction.table<Row, string>('settings');
        const next = rows(await table.toArray());
        await table.clear();
        await table.bulkPut(next);
      });
    }
  }
  // A newer version wants the store: let go of it instead of standing in its way.
  db.on('versionchange', () => db.close());
  opened = db;
  return db;
}

/**
 * The store, if it may be written to. Dexie opens what a newer build wrote without a word, also in the middle
 * of a session, when that build has just taken the store over: reading it is safe, writing is not.
 */
async function writable(): Promise<Store | null> {
  await loadSettings();
  const db = store();
  if (!db.isOpen()) await db.open();
  // `verno` is what this build asked for, not what it got; native versions count in tens.
  return db.backendDB().version >= (VERSION + 1) * 10 ? null : db;
}

function become(next: Settings): void {
  const before = known;
  known = next;
  for (const listener of listeners) listener(next, before);
}

/** Calls back after every change of the settings. */
export function onSettings(listener: (now: Settings, before: Settings) => void): void {
  listeners.add(listener);
}

/** Reads the store once, and again after it wouldn't open; until then the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  reading ??= read();
  try {
    await reading;
  } catch (error) {
    reading = null;
    throw error;
  }
  return known;
}

async function read(): Promise<Settings> {
  become(settingsFrom(await store().settings.toArray()));
  return known;
}

/** The settings as last read or written. */
export function settings(): Settings {
  return known;
}

/**
 * Writes one setting and answers all of them; null, with nothing changed, when there is no such setting, the
 * value doesn't fit, or a newer build owns the store.
 */
export async function saveSetting(key: string, value: unknown): Promise<Settings | null> {
  const db = await writable();
  const next = withSetting(known, key, value);
  if (!next || !db) return null;
  become(next);
  await db.settings.put({ key, value: next[key as keyof Settings] });
  return next;
}

/**
 * Puts all settings in the place of those there are, in one step.
 *
 * @param rows of version `from`; what doesn't fit is left out
 * @returns the settings then, or null when a newer build owns the store
 */
export async function replaceSettings(rows: readonly Row[], from: number): Promise<Settings | null> {
  const next = settingsFrom(migrated(rows, from));
  const db = await writable();
  if (!db) return null;
  await db.transaction('rw', db.settings, async () => {
    await db.settings.clear();
    await db.settings.bulkPut(Object.entries(next).map(([key, value]) => ({ key, value })));
  });
  become(next);
  return next;
}

/** Remembers where the biller put the summary on a site. */
export function savePill(origin: string, place: PillPlace): Promise<Settings | null> {
  return saveSetting('pills', withPill(known.pills, origin, place));
}
