import * as z from 'zod/mini';
import type { Read } from '../claim/case-file.ts';
import type { TaughtPage } from './taught.ts';
import { taughtPages } from './taught-schema.ts';

const FORMAT = 'claimside-taught';
/** Characters; what can be taught of one portal stays below. */
const LONGEST = 2_000_000;

/** The file in which what was taught of one portal goes to a colleague. */
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  portal: z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[a-z0-9.:[\]-]+$/)),
  pages: taughtPages,
});

/** What was taught of one portal as a file's text, to be read by `readTaughtFile`. */
export function taughtFile(origin: string, pages: readonly TaughtPage[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, portal: origin, pages }, null, 2)}\n`;
}

/** A file's name: `claimside-taught-portal.example.json`, a port set off by a dash. */
export function taughtFileName(origin: string): string {
  return `${FORMAT}-${origin.replace(/^https?:\/\//, '').replace(/[^a-z0-9.-]/g, '-')}.json`;
}

/** Reads such a file. What is wrong is one sentence; nothing of the file's text is in it. */
export function readTaughtFile(text: string): Read<{ origin: string; pages: readonly TaughtPage[] }> {
  let json: unknown;
  try {
    json = text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return { ok: false, reason: 'The file is damaged or no file of Claimside. Nothing was changed.' };
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(json);
  if (!head.success) {
    return {
      ok: false,
      reason: 'The file holds no taught fields; choose one that was exported here. Nothing was changed.',
    };
  }
  if (head.data.version !== 1) {
    return { ok: false, reason: 'The file comes from a newer Claimside. Update it, then import the file again.' };
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) return { ok: false, reason: 'A part of the file is damaged. Nothing was changed.' };
  return { ok: true, value: { origin: read.data.portal, pages: read.data.pages } };
}
