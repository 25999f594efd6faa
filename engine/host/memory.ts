import * as z from 'zod/mini';
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
  earlier: z.array(z.object({ origin: z.string(), field })),
  sessions: z.array(z.tuple([z.number(), sessionEntrySchema])),
  identity: z.record(z.string(), z.string()),
  submitted: z.boolean(),
});

/** The claim as text, or null when a restarted host would lose nothing. */
export function remember({ earlier, sessions, identity, submitted }: TabClaim): string | null {
  if (earlier.size === 0 && sessions.size === 0) return null;
  return JSON.stringify({ earlier: [...earlier.values()], sessions: [...sessions], identity, submitted });
}

/** The claim from such text; anything else starts a new one. */
export function recall(text: string): TabClaim {
  const parsed = memorySchema.safeParse(parseJson(text));
  if (!parsed.success) return NO_CLAIM;
  const { earlier, sessions, identity, submitted } = parsed.data;
  return {
    ...NO_CLAIM,
    earlier: new Map(earlier.map((kept) => [kept.field.path, kept])),
    sessions: new Map(sessions),
    identity,
    submitted,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
