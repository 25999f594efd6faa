import * as z from 'zod/mini';
import { id, instant, origin, sha256, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

/** A picture, file or pasted text that shows something. The bytes lie beside the log, found by their hash. */
export const evidenceSchema = z.strictObject({
  id,
  about: subjectSchema,
  kind: z.enum(['picture', 'file', 'text']),
  name: short,
  mediaType: z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]{1,80}$/)),
  bytes: z.int().check(z.gte(0)),
  sha256,
  capturedAt: instant,
  /** Page a picture was taken of. */
  origin: z.optional(origin),
});
