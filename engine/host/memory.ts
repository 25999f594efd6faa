import * as z from 'zod/mini';
import type { LeftPage } from '../claim/left-pages.ts';
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
  /** Parsed when it was taken, and ours since. */
  answers: z.object({ sent: z.unknown(), waiting: z.array(z.unknown()), refusal: z.string() }),
});

type Kept = z.infer<typeof memorySchema>['left'][number];

/** The tab as text, or null when a restarted host would lose nothing. */
export function remember({ claim, answers }: Remembered): string | null {
  const { left, sessions, identity, submitted } = claim;
  const isBare = left.every(({ fields }) => fields.length === 0) && sessions.size === 0;
  if (isBare && !answers.sent && answers.waiting.length === 0) return null;
  return JSON.stringify({ left: left.map(keepPage), sessions: [...sessions], identity, submitted, answers });
}

/** The tab from such text; anything else starts anew. */
export function recall(text: string): Remembered {
  const parsed = memorySchema.safeParse(parseJson(text));
  if (!parsed.success) return NOTHING;
  const { left, sessions, identity, submitted, answers } = parsed.data;
  const claim = { ...NO_CLAIM, left: left.map(bringPage), sessions: new Map(sessions), identity, submitted };
  return { claim, answers: answers as Remembered['answers'] };
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
