import * as z from 'zod/mini';
import { count, day, few, id, long, origin, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

const findingSchema = z.strictObject({
  rule: short,
  severity: z.enum(['error', 'warning', 'info']),
  path: short,
  message: long,
});

/** A claim was checked: at Submit or when somebody asked for it to be kept, not at every key. */
export const checkSchema = z.strictObject({
  about: subjectSchema,
  verdict: z.enum(['errors', 'incomplete', 'warnings', 'clean']),
  findings: few(findingSchema, 500),
  /** Rules that could not be checked, with the reason. */
  skipped: few(z.strictObject({ rule: short, reason: short }), 500),
  passed: count,
  /** Ids of the ignores that held findings back. */
  ignored: z.optional(few(id, 500)),
  /** Table name -> edition used. */
  editions: z.record(short, short),
  asOf: day,
  /** Where the form was. */
  origin: z.optional(origin),
  why: z.enum(['submit', 'asked']),
});

export type Check = z.output<typeof checkSchema>;
