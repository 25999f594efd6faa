import * as z from 'zod/mini';
import { headerSchema } from '../keys/header.ts';
import { headRowSchema } from '../record/head-row.ts';

/** Tables that a backup holds, in this order. Snapshots are made again; a draft is no record. */
export const BACKED_UP = ['blocks', 'tail', 'tags', 'evidence'] as const;

const partSchema = z.strictObject({
  table: z.enum(BACKED_UP),
  at: z.union([z.int().check(z.gte(0)), z.string().check(z.regex(/^[0-9a-f]{64}$/))]),
  /** Events in a block. */
  count: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** Bytes. */
  length: z.int().check(z.gte(0)),
});

/** The first line of a backup: whose it is, how far it goes, and what bytes follow. */
const manifestSchema = z.strictObject({
  kind: z.literal('claimside-backup'),
  v: z.literal(1),
  header: headerSchema,
  head: headRowSchema,
  parts: z.array(partSchema),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Part = z.output<typeof partSchema>;

/** A line of this length would be a log of a hundred million entries. */
const LONGEST_LINE = 100_000_000;
const PIECE = 1_000_000;

/** A backup's first line, and where its bytes begin; null when the file is none. */
export async function readManifest(file: Blob): Promise<{ manifest: Manifest; start: number } | null> {
  const end = await endOfLine(file);
  if (end === null) return null;
  const manifest = manifestSchema.safeParse(parsed(await file.slice(0, end).text()));
  return manifest.success ? { manifest: manifest.data, start: end + 1 } : null;
}

async function endOfLine(file: Blob): Promise<number | null> {
  for (let at = 0; at < Math.min(file.size, LONGEST_LINE); at += PIECE) {
    const found = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()).indexOf(10);
    if (found >= 0) return at + found;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
