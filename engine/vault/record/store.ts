import type { SignedHead } from '../../log/head.ts';
import { type Kept, kept, nameOf, refused } from '../kept.ts';
import type { Header } from '../keys/header.ts';
import type { Tries } from '../keys/tries.ts';
import { type Database, database, type Table } from './idb.ts';
import { migrate } from './migrate.ts';
import type { StoreStep } from './migrations/index.ts';

/** What lies open in the store: who may open it, how far the log has come, and the wrong tries. */
export type MetaRow =
  | { readonly id: 'header'; readonly header: Header }
  | { readonly id: 'head'; readonly signed: SignedHead; readonly peaks: readonly string[] }
  | { readonly id: 'tries'; readonly tries: Tries };

/** Sealed bytes at their place. */
export interface SealedRow<At extends string | number> {
  readonly at: At;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A block also says how many events it holds, and so do its texts for searching; a snapshot, how many its state comes from. */
export interface BlockRow extends SealedRow<number> {
  readonly count: number;
}
export interface SnapshotRow extends SealedRow<string> {
  readonly version: number;
  readonly size: number;
}

/** The tables of a vault (`migrations/`). */
export interface VaultTables {
  readonly meta: Table<MetaRow, string>;
  readonly tail: Table<SealedRow<number>, number>;
  readonly blocks: Table<BlockRow, number>;
  readonly tags: Table<SealedRow<number>, number>;
  readonly texts: Table<BlockRow, number>;
  readonly snapshots: Table<SnapshotRow, string>;
  readonly drafts: Table<SealedRow<string>, string>;
  readonly evidence: Table<SealedRow<string>, string>;
}

export const TABLES = ['meta', 'tail', 'blocks', 'tags', 'texts', 'snapshots', 'drafts', 'evidence'] as const;

export type VaultStore = Database<VaultTables> & VaultTables;

/** The store of a vault. */
export function vaultStore(name: string, steps: readonly StoreStep[]): VaultStore {
  const db = database<VaultTables>(name, steps.length, TABLES, (from, transaction) =>
    migrate(steps.slice(from), transaction),
  );
  return { ...db, ...db.tables };
}

/** Opens the store. @returns a refusal whose sentence is the end of one: what did not happen comes before it */
export async function usable(store: VaultStore): Promise<Kept<VaultStore>> {
  try {
    await store.open();
    return kept(store);
  } catch (error) {
    return nameOf(error) === 'VersionError'
      ? refused('newer', 'a newer Claimside has written the record. Update Claimside.')
      : refused('store', 'the browser’s store did not open. Try again.');
  }
}

/** A row of `meta`, if there is one. */
export async function meta<Id extends MetaRow['id']>(
  { meta: table }: Pick<VaultTables, 'meta'>,
  id: Id,
): Promise<Extract<MetaRow, { id: Id }> | undefined> {
  return (await table.get(id)) as Extract<MetaRow, { id: Id }> | undefined;
}
