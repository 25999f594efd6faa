import * as z from 'zod/mini';
import { short } from './parts.ts';
import { patientSchema } from './subject.ts';

/** Somebody said that a patient is not the one it was put together with, by hand or by what was read. */
export const unmergeSchema = z.strictObject({ patient: patientSchema, from: patientSchema, why: short });

export type Unmerge = z.output<typeof unmergeSchema>;
