import * as z from 'zod/mini';
import { cents, code, count, day, few, id, short } from './parts.ts';

/** What an event is about, as far as it was known then. Everything may be missing: a call can come before any claim. */
export const payerSchema = z.strictObject({
  name: short,
  /** Key of the payer's profile in the product. */
  key: z.optional(short),
  /** The payer's number as claims carry it. */
  id: z.optional(short),
});

export const patientSchema = z.strictObject({
  lastName: z.optional(short),
  firstName: z.optional(short),
  dob: z.optional(day),
  memberId: z.optional(short),
  accountNumber: z.optional(short),
});

export const providerSchema = z.strictObject({ name: z.optional(short), npi: z.optional(short) });

const serviceSchema = z.strictObject({
  from: day,
  to: z.optional(day),
  code,
  modifiers: z.optional(few(code, 4)),
  units: z.optional(count),
  charge: z.optional(cents),
});

export const subjectSchema = z.strictObject({
  /** Our own name of the claim, the same over its corrections. */
  claim: z.optional(id),
  /** The payer's claim control number. */
  claimNumber: z.optional(short),
  /** Number of the authorization. */
  authorization: z.optional(short),
  payer: z.optional(payerSchema),
  patient: z.optional(patientSchema),
  provider: z.optional(providerSchema),
  services: z.optional(few(serviceSchema, 100)),
  charge: z.optional(cents),
});

export type Subject = z.output<typeof subjectSchema>;
export type PayerNamed = z.output<typeof payerSchema>;
export type PatientNamed = z.output<typeof patientSchema>;
export type ProviderNamed = z.output<typeof providerSchema>;
