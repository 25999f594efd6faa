import * as z from 'zod/mini';
import { isoDay, nameSchema, payerKeySchema } from '../payers/terms.ts';
import { npiFault } from '../rules/npi.ts';

/** The practice itself: names of clinicians and numbers that stand on every claim, nothing of a patient. */
const npi = z.string().check(z.refine((text) => npiFault(text) === null));

const enrollmentSchema = z.strictObject({
  payerKey: payerKeySchema,
  from: z.optional(isoDay),
  to: z.optional(isoDay),
});

const providerSchema = z.strictObject({
  npi,
  name: z.optional(nameSchema),
  /** As the practice writes it: LCSW, PhD, MD. */
  credential: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9 ,.-]{0,19}$/))),
  taxonomy: z.optional(z.string().check(z.regex(/^[0-9]{3}[0-9A-Z]{6}X$/))),
  /** NPI of the supervising clinician. */
  supervisedBy: z.optional(npi),
  enrolled: z.array(enrollmentSchema).check(z.maxLength(100)),
});

export const practiceSchema = z.strictObject({
  name: z.optional(nameSchema),
  npi: z.optional(npi),
  /** Nine digits. */
  taxId: z.optional(z.string().check(z.regex(/^\d{9}$/))),
  /** A 42 CFR Part 2 program; missing: nobody has said. */
  part2Program: z.optional(z.boolean()),
  providers: z.array(providerSchema).check(z.maxLength(200)),
});

export type PracticeSettings = z.output<typeof practiceSchema>;
export type ProviderSettings = z.output<typeof providerSchema>;
export type Enrollment = z.output<typeof enrollmentSchema>;
