import { first } from './001-first.ts';

/** One row of the vault's store: clear places, sealed bytes. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * One step of the vault's store. It sees rows as they lie there, sealed: what is inside an event is never
 * rewritten, so a step can only move rows or say what goes with them in the clear.
 */
export interface StoreStep {
  readonly version: number;
  /** Tables that it makes, with the member of a row that is its key; null takes one away. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** By table: how its rows become the new version's. Tables left out stay as they are. */
  readonly rows?: Readonly<Record<string, (row: StoredRow) => StoredRow>>;
  /** By table: a row of the version before, and what the step makes of it. */
  readonly example: Readonly<Record<string, { readonly before: StoredRow; readonly after: StoredRow }>>;
}

/** In order, one file each; a step is never changed after it has shipped. */
export const STORE_STEPS: readonly StoreStep[] = [first];
