import * as z from 'zod/mini';
import { cents, code, count, day, few, id, long, short } from './parts.ts';
import { patientSchema, payerSchema } from './subject.ts';

const benefitSchema = z.strictObject({
  codes: few(code, 100),
  covered: z.optional(z.boolean()),
  visitsPerYear: z.optional(count),
  used: z.optional(count),
  authorization: z.optional(z.boolean()),
  copay: z.optional(cents),
  /** Whole percent that the plan pays. */
  planPays: z.optional(z.int().check(z.gte(0), z.lte(100))),
  telehealth: z.optional(z.boolean()),
});

/** What an insurer said of a patient's coverage, on the day it was asked. */
export const coverageSchema = z.strictObject({
  patient: patientSchema,
  payer: payerSchema,
  verifiedOn: day,
  active: z.optional(z.boolean()),
  effective: z.optional(day),
  termination: z.optional(day),
  network: z.optional(z.enum(['in', 'out'])),
  deductible: z.optional(cents),
  deductibleLeft: z.optional(cents),
  benefits: few(benefitSchema, 50),
  /** Who handles these claims, where it is another company. */
  handledBy: z.optional(payerSchema),
  /** Who said so, and how it can be found again. */
  representative: z.optional(short),
  reference: z.optional(short),
  interaction: z.optional(id),
  note: z.optional(long),
});

export type CoverageRecord = z.output<typeof coverageSchema>;
