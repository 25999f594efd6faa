// Written by `npm run build:data`; do not edit.
import { rule as rule0 } from './code/missing.ts';
import { rule as rule1 } from './psychotherapy/time-range.ts';
import type { Rule } from './rule.ts';

/** Every rule of the engine, in the order of its id. */
export const RULES: readonly Rule[] = [
  rule0,
  rule1,
];
