import * as z from 'zod/mini';
import { day, few, id, long, origin, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

/** Something was sent to the payer about a claim: the claim itself, a corrected one, a void, an appeal. */
export const submissionSchema = z.strictObject({
  about: subjectSchema,
  kind: z.enum(['original', 'corrected', 'void', 'reconsideration', 'appeal', 'records']),
  route: z.enum(['portal', 'clearinghouse', 'fax', 'mail', 'other']),
  sentOn: day,
  /** Number the payer or clearinghouse gave. */
  confirmation: z.optional(short),
  /** The confirmation in the page's own words. */
  confirmationText: z.optional(long),
  /** How far proof goes: sent, or taken in by the payer (277CA). */
  state: z.enum(['sent', 'accepted', 'rejected']),
  /** The boxes as sent: path -> text. */
  fields: z.optional(
    z.record(
      short,
      z.string().check(
        z.maxLength(2000),
        z.refine((text) => text.isWellFormed()),
      ),
    ),
  ),
  origin: z.optional(origin),
  evidence: z.optional(few(id, 50)),
});

export type Submission = z.output<typeof submissionSchema>;
