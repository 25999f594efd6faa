import * as z from 'zod/mini';
import { count, few, id, sha256, short } from './parts.ts';
import { subjectSchema } from './subject.ts';

/** Something left the vault for somebody else: what, to whom, why. */
export const packetSchema = z.strictObject({
  id,
  about: subjectSchema,
  kind: z.enum(['dispute', 'chronology', 'table', 'calendar']),
  to: short,
  why: short,
  /** How much of a patient is shown. */
  redaction: z.enum(['none', 'minimum', 'no-patient']),
  entries: count,
  files: few(z.strictObject({ name: short, sha256 }), 200),
});
