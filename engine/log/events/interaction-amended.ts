import * as z from 'zod/mini';
import { interactionSchema } from './interaction-recorded.ts';
import { id, short } from './parts.ts';

/** A later word on an interaction: what is given replaces what was written, which stays to be seen. */
export const amendmentSchema = z.strictObject({
  /** Id of the interaction. */
  of: id,
  why: short,
  changes: z.partial(z.omit(interactionSchema, { id: true })),
});
