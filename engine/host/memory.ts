import * as z from 'zod/mini';
import type { LeftPage } from '../claim/left-pages.ts';
import { NO_CLAIM, type TabClaim } from '../claim/tab-claim.ts';
import { sessionEntrySchema } from '../wire-schema.ts';

/**
 * What a restarted host needs to go on with a claim: values of earlier pages and what was typed into the
 * session strip. Kept by the background in memory only, never on disk.
 */
const field = z.object({
  key: z.string(),
  index: z.number(),
  path: z.string(),
  value: z.string(),
  confidence: z.number(),
  because: z.array(z.string()),
  committed: z.boolean(),
  typed: z.boolean(),
});
const memorySchema = z.object({
  left: z.array(
    z.object({
      frame: z.number(),
      origin: z.string(),
      lineOffset: z.number(),
      shown: z.array(field),
      told: z.array(z.number()),
    }),
  ),
  sessions: z.array(z.tuple([z.number(), sessionEntrySchema])),
  identity: z.record(z.string(), z.string()),
  submitted: z.boolean(),
});

type Kept = z.infer<typeof memorySchema>['left'][number];

/** The claim as text, or null when a restarted host would lose nothing. */
export function remember({ left, sessions, identity, submitted }: TabClaim): string | null {
  if (left.every(({ fields }) => fields.length === 0) && sessions.size === 0) return null;
  return JSON.stringify({ left: left.map(keepPage), sessions: [...sessions], identity, submitted });
}

/** The claim from such text; anything else starts a new one. */
export function recall(text: string): TabClaim {
  const parsed = memorySchema.safeParse(parseJson(text));
  if (!parsed.success) return NO_CLAIM;
  const { left, sessions, identity, submitted } = parsed.data;
  return { ...NO_CLAIM, left: left.map(bringPage), sessions: new Map(sessions), identity, submitted };
}

/** A page once, with the places of the fields that still count. */
function keepPage({ frame, page, fields }: LeftPage) {
  const shown = [...page.fields, ...page.folded];
  const told = fields.map(({ path }) => shown.findIndex((one) => one.path === path));
  return { frame, origin: page.origin, lineOffset: page.lineOffset, shown, told };
}

/** Loads are counted anew after a restart, so that this page is of none of them. */
const EARLIER_HOST = -1;

function bringPage({ frame, origin, lineOffset, shown, told }: Kept): LeftPage {
  const page = { origin, visit: EARLIER_HOST, fields: shown, folded: [], lineOffset, editedLine: null };
  return { frame, page, fields: told.flatMap((at) => shown[at] ?? []) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
