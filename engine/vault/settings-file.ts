import * as z from 'zod/mini';
import type { Settings } from './defaults.ts';
import { migrated, type Row, VERSION } from './migrations/index.ts';
import { withSetting } from './settings-schema.ts';

/** What goes into a file. Leave to read a site belongs to one browser and is given there, so it stays out. */
const EXPORTED = [
  'theme',
  'singleKeys',
  'lockMinutes',
  'pills',
  'practice',
  'payers',
  'userRules',
  'taught',
] as const satisfies readonly (keyof Settings)[];
const KIND = 'claimside-settings';
/** Characters; fifty payers with a thousand fees each stay below. */
const LONGEST = 5_000_000;

const fileSchema = z.object({
  kind: z.literal(KIND),
  version: z.int().check(z.gte(1)),
  settings: z.record(z.string(), z.unknown()),
});

/** The settings as the text of a file, sorted and indented so that two of them can be compared. */
export function settingsFile(known: Settings, savedOn: string): string {
  const settings = Object.fromEntries(EXPORTED.map((key) => [key, known[key]]));
  return `${JSON.stringify({ kind: KIND, version: VERSION, savedOn, settings }, null, 2)}\n`;
}

export type FromFile =
  | { readonly ok: true; readonly settings: Settings }
  /** One sentence for the person who chose the file. */
  | { readonly ok: false; readonly reason: string };

/** The settings there would be after importing a file; what the file doesn't hold stays as it is. */
export function fromSettingsFile(text: string, known: Settings): FromFile {
  if (text.length > LONGEST) return refused('This file is too large to be a settings file.');
  const file = fileSchema.safeParse(parsed(text));
  if (!file.success) return refused('This is no settings file of Claimside, or it is damaged. Nothing was changed.');
  const { version, settings } = file.data;
  if (version > VERSION) {
    return refused('This file comes from a newer Claimside. Update Claimside, then import it. Nothing was changed.');
  }
  const rows = migrated(
    Object.entries(settings).map(([key, value]): Row => ({ key, value })),
    version,
  );
  let next = known;
  for (const { key, value } of rows) {
    const with_ = (EXPORTED as readonly string[]).includes(key) ? withSetting(next, key, value) : null;
    if (!with_) return refused(`The part "${shortened(key)}" of this file is damaged. Nothing was changed.`);
    next = with_;
  }
  return { ok: true, settings: next };
}

function refused(reason: string): FromFile {
  return { ok: false, reason };
}

function shortened(key: string): string {
  return key.replace(/[^\w.-]/g, '').slice(0, 24) || '?';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
