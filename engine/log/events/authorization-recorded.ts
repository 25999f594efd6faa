import * as z from 'zod/mini';
import { code, count, day, few, id, long, short } from './parts.ts';
import { patientSchema, payerSchema, providerSchema } from './subject.ts';

/** What a payer has authorized, as it stands now: a later event with the same id says it anew. */
export const authorizationSchema = z.strictObject({
  id,
  number: short,
  payer: payerSchema,
  patient: patientSchema,
  program: z.optional(short),
  codes: few(code, 100),
  from: z.optional(day),
  to: z.optional(day),
  approved: z.optional(count),
  unit: z.enum(['visit', 'unit']),
  /** Used before this product knew of it. */
  usedBefore: z.optional(count),
  limits: z.optional(few(z.strictObject({ per: z.enum(['day', 'week', 'month']), most: count }), 10)),
  provider: z.optional(providerSchema),
  placeOfService: z.optional(z.string().check(z.regex(/^\d\d$/))),
  state: z.enum(['requested', 'approved', 'partly-approved', 'denied', 'withdrawn', 'expired']),
  /** Ids of the authorizations it extends or was split from. */
  follows: z.optional(few(id, 10)),
  retroactive: z.optional(z.boolean()),
  /** Interaction in which it was given. */
  interaction: z.optional(id),
  note: z.optional(long),
});

export type AuthorizationRecord = z.output<typeof authorizationSchema>;
