import * as z from 'zod/mini';
import { NO_CLAIM } from '../claim/tab-claim.ts';
import { sessionEntrySchema } from '../wire-schema.ts';
import { NOTHING, type Remembered } from './tab.ts';

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
const memorySchema = z.object({
  earlier: z.array(z.object({ origin: z.string(), field })),
  sessions: z.array(z.tuple([z.number(), sessionEntrySchema])),
  identity: z.record(z.string(), z.string()),
  submitted: z.boolean(),
  /** Parsed when it was taken, and ours since. */
  answers: z.object({ sent: z.unknown(), waiting: z.array(z.unknown()), refusal: z.string() }),
});

/** The tab as text, or null when a restarted host would lose nothing. */
export function remember({ claim, answers }: Remembered): string | null {
  const { earlier, sessions, identity, submitted } = claim;
  if (earlier.size === 0 && sessions.size === 0 && !answers.sent && answers.waiting.length === 0) return null;
  return JSON.stringify({ earlier: [...earlier.values()], sessions: [...sessions], identity, submitted, answers });
}

/** The tab from such text; anything else starts anew. */
export function recall(text: string): Remembered {
  const parsed = memorySchema.safeParse(parseJson(text));
  if (!parsed.success) return NOTHING;
  const { earlier, sessions, identity, submitted, answers } = parsed.data;
  const claim = {
    ...NO_CLAIM,
    earlier: new Map(earlier.map((kept) => [kept.field.path, kept])),
    sessions: new Map(sessions),
    identity,
    submitted,
  };
  return { claim, answers: answers as Remembered['answers'] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
