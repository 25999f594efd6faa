import type { PillPlace } from '../wire.ts';
import { DEFAULTS, type Settings } from './defaults.ts';
import { nameOf } from './kept.ts';
import { migrated, type Row, VERSION } from './migrations/index.ts';
import { type Database, database, type Table } from './record/idb.ts';
import { settingsFrom, withPill, withSetting } from './settings-schema.ts';

interface Tables {
  readonly settings: Table<Row, string>;
}
type Store = Database<Tables>;

/** What the browser counts for one version: the first builds wrote tens. */
const STEP = 10;
const NAME = 'claimside-settings';

const store: Store = database<Tables>(NAME, VERSION * STEP, ['settings'], bringUp);
/** The same as a newer build has left it: may be read, but not written. */
const newer: Store = database<Tables>(NAME, undefined, ['settings'], async () => undefined);

/**
 * The settings store: plain, in the extension's own origin, read and written by the engine host. What it
 * says is kept in memory, so that looking up costs nothing; a store that won't open means defaults.
 */
let known: Settings = DEFAULTS;
let reading: Promise<Settings> | null = null;
const listeners = new Set<(now: Settings, before: Settings) => void>();

/** Brings the table from a version to this one; awaits nothing but its requests. */
async function bringUp(from: number, transaction: IDBTransaction): Promise<void> {
  if (from === 0) transaction.db.createObjectStore('settings', { keyPath: 'key' });
  const table = transaction.objectStore('settings');
  const rows = await new Promise<Row[]>((resolve, reject) => {
    const request = table.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  table.clear();
  for (const row of migrated(rows, from / STEP)) table.put(row);
}

/** The store, if it may be written to; a newer build can take it over in the middle of a session. */
async function writable(): Promise<Store | null> {
  await loadSettings();
  return (await openOrNewer()) === store ? store : null;
}

async function openOrNewer(): Promise<Store> {
  try {
    await store.open();
    return store;
  } catch (error) {
    if (nameOf(error) !== 'VersionError') throw error;
    await newer.open();
    return newer;
  }
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
  const { tables } = await openOrNewer();
  become(settingsFrom(await tables.settings.all()));
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
  await db.tables.settings.put([{ key, value: next[key as keyof Settings] }]);
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
  await db.transaction('readwrite', ['settings'], async ({ settings: table }) => {
    await table.clear();
    await table.put(Object.entries(next).map(([key, value]) => ({ key, value })));
  });
  become(next);
  return next;
}

/** Remembers where the biller put the summary on a site. */
export function savePill(origin: string, place: PillPlace): Promise<Settings | null> {
  return saveSetting('pills', withPill(known.pills, origin, place));
}
