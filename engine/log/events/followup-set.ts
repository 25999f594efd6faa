import * as z from 'zod/mini';
import { cents, day, id, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

/** Something to do by a day. */
export const followupSchema = z.strictObject({
  id,
  about: subjectSchema,
  what: short,
  on: day,
  kind: z.enum(['call-back', 'promise', 'filing', 'corrected-claim', 'appeal', 'authorization', 'proof', 'other']),
  /** Interaction or submission it comes from. */
  from: z.optional(id),
  atStake: z.optional(cents),
});

export type Followup = z.output<typeof followupSchema>;
