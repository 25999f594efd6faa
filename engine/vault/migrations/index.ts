import { first } from './001-first.ts';
import { practice } from './002-practice.ts';
import { userRules } from './003-user-rules.ts';
import { taught } from './004-taught.ts';
import { lockMinutes } from './005-lock-minutes.ts';

/** One setting as it lies in the store and in an exported file. */
export interface Row {
  readonly key: string;
  readonly value: unknown;
}

/** One step of the settings: how the rows of the version before become its rows. */
export interface Migration {
  readonly version: number;
  /** Left out where the rows of the version before are good as they are. */
  readonly rows?: (rows: readonly Row[]) => Row[];
  /** Rows of the version before, and what this step makes of them. */
  readonly example: { readonly before: readonly Row[]; readonly after: readonly Row[] };
}

/** In order, one file each; a step is never changed after it has shipped. */
export const MIGRATIONS: readonly Migration[] = [first, practice, userRules, taught, lockMinutes];

/** The version this build writes. */
export const VERSION = MIGRATIONS.length;

/** Rows of an earlier version, brought up to this build's. */
export function migrated(rows: readonly Row[], from: number): readonly Row[] {
  return MIGRATIONS.slice(from).reduce((known, step) => step.rows?.(known) ?? known, rows);
}
