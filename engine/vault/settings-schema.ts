import * as z from 'zod/mini';
import { payersSchema } from '../payers/terms.ts';
import { taughtPages } from '../taught/taught-schema.ts';
import { userRulesSchema } from '../user-rules/user-rule-schema.ts';
import type { PillPlace } from '../wire.ts';
import { DEFAULTS, type Settings } from './defaults.ts';
import { practiceSchema } from './practice-schema.ts';

/**
 * Everything the settings store may hold. No patient data: keys are fixed, values have a shape and a size,
 * origins are sites, and the few names people type take no long numbers and no dates.
 */
const place = z.strictObject({
  x: z.number().check(z.gte(-1e5), z.lte(1e5)),
  y: z.number().check(z.gte(-1e5), z.lte(1e5)),
  collapsed: z.boolean(),
});
const origin = z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[a-z0-9.:[\]-]+$/));
const pattern = z.string().check(z.maxLength(300), z.regex(/^https:\/\/[a-z0-9.-]+\/\*$/));

const isShort = (map: object) => Object.keys(map).length <= 300;

const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  singleKeys: z.boolean(),
  lockMinutes: z.int().check(z.gte(1), z.lte(240)),
  pills: z.record(origin, place).check(z.refine(isShort)),
  sites: z.record(pattern, z.array(pattern).check(z.maxLength(50))).check(z.refine(isShort)),
  welcomed: z.boolean(),
  practice: practiceSchema,
  payers: payersSchema,
  userRules: userRulesSchema,
  taught: z.record(origin, taughtPages).check(z.refine(isShort)),
});

/** One setting to write. */
export const settingSchema = z.object({ key: z.keyof(settingsSchema), value: z.unknown() });

/** All settings at once. */
export const replaceSchema = settingsSchema;

/** The settings with one changed, or null when there is no such setting or the value doesn't fit. */
export function withSetting(known: Settings, key: string, value: unknown): Settings | null {
  const next = settingsSchema.safeParse({ ...known, [key]: value });
  // The others stay the very objects they were, so that who follows one of them sees that it hasn't changed.
  return next.success ? { ...known, [key]: next.data[key as keyof Settings] } : null;
}

/** The settings with what was stored laid over the defaults; a row that doesn't fit is left out. */
export function settingsFrom(rows: readonly { readonly key: string; readonly value: unknown }[]): Settings {
  let known = DEFAULTS;
  for (const { key, value } of rows) known = withSetting(known, key, value) ?? known;
  return known;
}

/** Sites whose pill was moved; beyond this the one moved longest ago is forgotten. */
const MOST_SITES = 200;

/** The places with this site's as the newest. */
export function withPill(pills: Settings['pills'], site: string, place: PillPlace): Settings['pills'] {
  const { [site]: _, ...others } = pills;
  return Object.fromEntries([...Object.entries(others).slice(1 - MOST_SITES), [site, place]]);
}
