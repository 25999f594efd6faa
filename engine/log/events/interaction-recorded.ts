import * as z from 'zod/mini';
import { cents, code, day, few, id, instant, long, seconds, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

/** Who was spoken to, and how to reach them again. */
const contactSchema = z.strictObject({
  /** Number dialled, or the fax's. */
  number: z.optional(short),
  /** Keys pressed on the way: "1, 3, provider". */
  menuPath: z.optional(short),
  department: z.optional(short),
  representative: z.optional(short),
  reference: z.optional(short),
  /** Why there is no reference number or no name: some payers give none. */
  noReference: z.optional(short),
});

/** A denial as the payer's answer codes it. */
const denialSchema = z.strictObject({
  group: z.optional(z.enum(['CO', 'PR', 'OA', 'PI', 'CR'])),
  carc: code,
  rarc: z.optional(few(code, 5)),
  amount: z.optional(cents),
});

const amountsSchema = z.strictObject({
  billed: z.optional(cents),
  allowed: z.optional(cents),
  paid: z.optional(cents),
  patientResponsibility: z.optional(cents),
  /** Check or electronic payment. */
  paymentNumber: z.optional(short),
  paidOn: z.optional(day),
});

/**
 * A contact with an insurer: call, portal look-up, fax, letter, chat, meeting. Written once, when it closes;
 * what turns out to be wrong or missing later is an `interaction.amended`.
 */
export const interactionSchema = z.strictObject({
  id,
  about: subjectSchema,
  channel: z.enum(['call', 'portal', 'fax', 'mail', 'chat', 'meeting']),
  direction: z.optional(z.enum(['out', 'in'])),
  startedAt: instant,
  endedAt: z.optional(instant),
  /** By the timer: in conversation, and waiting. */
  talk: z.optional(seconds),
  hold: z.optional(seconds),
  contact: z.optional(contactSchema),
  situation: z.optional(
    z.enum(['not-on-file', 'in-process', 'paid', 'denied', 'coordination', 'authorization', 'eligibility', 'other']),
  ),
  topic: z.optional(short),
  /** What was asked and what was said, in order. */
  answers: z.optional(few(z.strictObject({ question: short, answer: long }), 100)),
  note: z.optional(long),
  /** The claim's or request's state in the payer's words. */
  status: z.optional(short),
  amounts: z.optional(amountsSchema),
  denials: z.optional(few(denialSchema, 50)),
  promise: z.optional(z.strictObject({ what: short, by: z.optional(day) })),
  nextAction: z.optional(short),
  followUpOn: z.optional(day),
  /** Ids of evidence captured with it. */
  evidence: z.optional(few(id, 50)),
});

export type Interaction = z.output<typeof interactionSchema>;
