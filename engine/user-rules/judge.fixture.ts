import { assemble } from '../claim/assemble.ts';
import type { Tables } from '../codes/tables.ts';
import { scrub } from '../scrub.ts';
import type { Judge } from './trial.ts';

/** The engine with some tables, as trials are judged by it. */
export function judgeWith(tables: Tables): Judge {
  return (rules, fields, facts, asOf) => scrub({ rules, tables }, assemble(fields), facts, asOf);
}
