import * as z from 'zod/mini';
import { short } from './parts.ts';
import { patientSchema } from './subject.ts';

/**
 * Somebody said that two patients of the record are one person. Each is named as entries name them, so that the
 * entry says by itself what was done.
 */
export const mergeSchema = z.strictObject({ patient: patientSchema, into: patientSchema, why: short });

export type Merge = z.output<typeof mergeSchema>;
