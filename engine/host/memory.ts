import * as z from 'zod/mini';
import { keepableSchema } from '../capture/capture-schema.ts';
import { NO_CLAIM } from '../claim/tab-claim.ts';
import { sessionEntrySchema } from '../wire-schema.ts';
import { NOTHING, type Remembered } from './tab.ts';
import type { Waiting } from './waiting.ts';

/**
 * What a restarted host needs to go on with a claim: values of earlier pages, what was typed into the
 * session strip, and what was captured after Submit. Kept by the background in memory only, never on disk.
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
const fields = z.nullable(z.record(z.string(), z.string()));
const memorySchema = z.object({
  earlier: z.array(z.object({ origin: z.string(), field })),
  sessions: z.array(z.tuple([z.number(), sessionEntrySchema])),
  identity: z.record(z.string(), z.string()),
  submitted: z.boolean(),
  sent: fields,
  waiting: z.array(
    z.object({ id: z.number(), capture: keepableSchema, claim: fields, seenOn: z.string(), dismissed: z.boolean() }),
  ),
});

/** The tab as text, or null when a restarted host would lose nothing. */
export function remember({ claim, sent, waiting }: Remembered): string | null {
  const { earlier, sessions, identity, submitted } = claim;
  if (earlier.size === 0 && sessions.size === 0 && !sent && waiting.length === 0) return null;
  const parts = { earlier: [...earlier.values()], sessions: [...sessions], identity, submitted };
  return JSON.stringify({ ...parts, sent, waiting });
}

/** The tab from such text; anything else starts anew. */
export function recall(text: string): Remembered {
  const parsed = memorySchema.safeParse(parseJson(text));
  if (!parsed.success) return NOTHING;
  const { earlier, sessions, identity, submitted, sent, waiting } = parsed.data;
  const claim = {
    ...NO_CLAIM,
    earlier: new Map(earlier.map((kept) => [kept.field.path, kept])),
    sessions: new Map(sessions),
    identity,
    submitted,
  };
  return { claim, sent, waiting: waiting as Waiting[] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
