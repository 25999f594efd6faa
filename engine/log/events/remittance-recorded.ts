import * as z from 'zod/mini';
import { cents, code, count, day, few, id, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

const adjustmentSchema = z.strictObject({
  group: z.enum(['CO', 'PR', 'OA', 'PI', 'CR']),
  carc: code,
  rarc: z.optional(few(code, 5)),
  amount: cents,
});

/** The payer's answer to a claim, typed in from a remittance advice. */
export const remittanceSchema = z.strictObject({
  about: subjectSchema,
  outcome: z.enum(['paid', 'partly-paid', 'denied', 'reversed']),
  decidedOn: day,
  paid: z.optional(cents),
  allowed: z.optional(cents),
  patientResponsibility: z.optional(cents),
  paymentNumber: z.optional(short),
  lines: few(
    z.strictObject({
      line: count,
      paid: z.optional(cents),
      allowed: z.optional(cents),
      adjustments: few(adjustmentSchema, 20),
    }),
    100,
  ),
  evidence: z.optional(few(id, 50)),
});

export type Remittance = z.output<typeof remittanceSchema>;
