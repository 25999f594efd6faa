import type { Transaction } from 'dexie';
import { first } from './001-first.ts';

/** One step of the settings store: the tables after it, and how rows of the version before become its rows. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** In order, one file each; a step is never changed after it has shipped. */
export const MIGRATIONS: readonly Migration[] = [first];
