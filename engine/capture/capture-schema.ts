import * as z from 'zod/mini';
import type { Capture } from './captured.ts';

/** What a frame hands out, parsed before it is kept: a page may have had a hand in it. */
const text = z.string().check(z.maxLength(600));
const texts = z.array(text).check(z.maxLength(60));
const sureness = z.number().check(z.gte(0), z.lte(1));
const captured = { value: text, confidence: sureness, because: texts };

const confirmation = z.object({
  kind: z.literal('confirmation'),
  proves: z.enum(['sent', 'accepted']),
  because: text,
  numbers: z
    .array(z.object({ ...captured, number: z.enum(['control', 'claim', 'confirmation', 'batch', 'trace']) }))
    .check(z.maxLength(5)),
  date: z.nullable(z.object(captured)),
  payer: z.nullable(z.object(captured)),
  about: z.object({
    memberId: z.optional(text),
    account: z.optional(text),
    patient: z.optional(text),
    total: z.optional(text),
  }),
  notRead: texts,
});

const status = z.object({
  kind: z.literal('status'),
  lines: z
    .array(
      z.object({
        claimNumber: text,
        dateFrom: text,
        dateTo: text,
        billed: text,
        paid: text,
        status: text,
        category: z.nullable(
          z.enum([
            'received',
            'accepted',
            'in process',
            'pended',
            'paid',
            'denied',
            'rejected',
            'returned',
            'not on file',
          ]),
        ),
        finalized: text,
        payment: text,
        codes: texts,
        confidence: sureness,
      }),
    )
    .check(z.maxLength(60)),
  notRead: texts,
});

/** What can wait to be kept. */
export const keepableSchema = z.discriminatedUnion('kind', [confirmation, status]);
const captureSchema = z.discriminatedUnion('kind', [
  confirmation,
  status,
  z.object({ kind: z.literal('refusal'), because: text }),
]);

/** A capture as a frame answered it, or null for anything else. Never throws, never says what was in it. */
export function parseCapture(data: unknown): Capture | null {
  const parsed = captureSchema.safeParse(data);
  return parsed.success ? (parsed.data as Capture) : null;
}
