import { Dexie, type EntityTable } from 'dexie';
import type { PillPlace } from '../wire.ts';
import { DEFAULTS, type Settings } from './defaults.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { settingsFrom, withPill, withSetting } from './settings-schema.ts';

interface Row {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The settings store: plain, in the extension's own origin, read and written by the engine host. What it
 * says is kept in memory, so that looking up costs nothing; a store that won't open means defaults.
 */
let known: Settings = DEFAULTS;
let opened: (Dexie & { settings: EntityTable<Row, 'key'> }) | null = null;

function store() {
  if (opened) return opened;
  const db = new Dexie('claimside-settings') as Dexie & { settings: EntityTable<Row, 'key'> };
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  // A newer version wants the store: let go of it instead of standing in its way.
  db.on('versionchange', () => db.close());
  opened = db;
  return db;
}

/** Reads the store; before that and when it won't open, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  known = settingsFrom(await store().settings.toArray());
  return known;
}

/** The settings as last read or written. */
export function settings(): Settings {
  return known;
}

/** Writes one setting and answers all of them. What doesn't fit changes nothing. */
export async function saveSetting(key: string, value: unknown): Promise<Settings> {
  const next = withSetting(known, key, value);
  if (!next) return known;
  known = next;
  await store().settings.put({ key, value });
  return known;
}

/** Remembers where the biller put the summary on a site. */
export function savePill(origin: string, place: PillPlace): Promise<Settings> {
  return saveSetting('pills', withPill(known.pills, origin, place));
}
