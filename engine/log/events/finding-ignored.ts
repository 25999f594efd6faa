import * as z from 'zod/mini';
import { day, id, sha256, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

/** A finding is passed over, with a reason; it comes back when the boxes it rests on change or the day has come. */
export const ignoreSchema = z.strictObject({
  id,
  about: subjectSchema,
  rule: short,
  severity: z.enum(['error', 'warning', 'info']),
  reason: short,
  scope: z.enum(['claim', 'patient', 'payer', 'everywhere']),
  until: z.optional(day),
  /** Keyed hash of the boxes that made the finding, never of its words. */
  fingerprint: sha256,
});

export type Ignore = z.output<typeof ignoreSchema>;
