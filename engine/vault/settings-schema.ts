import * as z from 'zod/mini';

/** Everything the settings store may hold. No patient data: keys are fixed, values small, origins are sites. */
const place = z.strictObject({
  x: z.number().check(z.gte(-1e5), z.lte(1e5)),
  y: z.number().check(z.gte(-1e5), z.lte(1e5)),
  collapsed: z.boolean(),
});
const origin = z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[a-z0-9.:[\]-]+$/));

export const settingsSchema = z.strictObject({
  theme: z.enum(['auto', 'light', 'dark']),
  /** Where the summary stands on a site, in px from the frame's right and bottom edges. */
  pills: z.record(origin, place),
  /** The page of the first run was read to its end. */
  welcomed: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULTS: Settings = { theme: 'auto', pills: {}, welcomed: false };

/** The settings with what was stored laid over the defaults; a stored key that doesn't fit is left out. */
export function settingsFrom(rows: readonly { readonly key: string; readonly value: unknown }[]): Settings {
  let known = DEFAULTS;
  for (const { key, value } of rows) {
    const next = settingsSchema.safeParse({ ...known, [key]: value });
    if (next.success) known = next.data;
  }
  return known;
}
