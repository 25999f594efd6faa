import { Dexie, type EntityTable } from 'dexie';
import type { PillPlace } from '../wire.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { DEFAULTS, type Settings, settingsFrom, settingsSchema } from './settings-schema.ts';

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

/** Writes one setting. Answers false, and writes nothing, for a value that doesn't fit. */
export async function saveSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
  const next = settingsSchema.safeParse({ ...known, [key]: value });
  if (!next.success) return false;
  known = next.data;
  await store().settings.put({ key, value: next.data[key] });
  return true;
}

/** Sites whose pill was moved; the longest unmoved are forgotten beyond this. */
const MOST_SITES = 200;

/** Remembers where the biller put the summary on a site. */
export function savePill(origin: string, place: PillPlace): Promise<boolean> {
  const { [origin]: _, ...others } = known.pills;
  const kept = Object.fromEntries([...Object.entries(others).slice(1 - MOST_SITES), [origin, { ...place }]]);
  return saveSetting('pills', kept);
}
