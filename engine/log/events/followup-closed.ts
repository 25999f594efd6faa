import * as z from 'zod/mini';
import { id, short } from './parts.ts';

/** A follow-up is over: done, or no longer needed. A promise is kept or broken. */
export const closingSchema = z.strictObject({
  id,
  outcome: z.enum(['done', 'kept', 'broken', 'dropped']),
  note: z.optional(short),
  interaction: z.optional(id),
});

export type Closing = z.output<typeof closingSchema>;
