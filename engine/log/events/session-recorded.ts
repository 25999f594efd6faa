import * as z from 'zod/mini';
import { code, day, id, short } from './parts.ts';
import { patientSchema, payerSchema, providerSchema } from './subject.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A session with a patient as the practice knows it, from the strip beside a claim or from its calendar. */
export const sessionSchema = z.strictObject({
  id,
  patient: patientSchema,
  payer: z.optional(payerSchema),
  provider: z.optional(providerSchema),
  on: day,
  start: z.optional(time),
  stop: z.optional(time),
  minutes: z.optional(z.int().check(z.gte(0), z.lte(1440))),
  modality: z.optional(z.enum(['in-person', 'video', 'audio'])),
  patientLocation: z.optional(z.enum(['home', 'office', 'other'])),
  code: z.optional(code),
  /** Our own name of the claim it was billed on. */
  claim: z.optional(id),
  source: z.enum(['strip', 'csv', 'calendar', 'typed']),
  state: z.enum(['planned', 'held', 'cancelled']),
  note: z.optional(short),
});

export type SessionRecord = z.output<typeof sessionSchema>;
