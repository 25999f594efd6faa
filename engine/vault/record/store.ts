import { Dexie, type Table } from 'dexie';
import type { SignedHead } from '../../log/head.ts';
import { type Kept, kept, nameOf, refused } from '../kept.ts';
import type { Header } from '../keys/header.ts';
import type { Tries } from '../keys/tries.ts';
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

export type VaultStore = Dexie & {
  meta: Table<MetaRow, string>;
  tail: Table<SealedRow<number>, number>;
  blocks: Table<BlockRow, number>;
  tags: Table<SealedRow<number>, number>;
  texts: Table<BlockRow, number>;
  snapshots: Table<SnapshotRow, string>;
  drafts: Table<SealedRow<string>, string>;
  evidence: Table<SealedRow<string>, string>;
};

/** Native versions count in tens. */
const TENS = 10;

/**
 * The store of a vault, every transaction of it on disk before it counts (`strict`). Opened by its first use.
 */
export function vaultStore(name: string, steps: readonly StoreStep[]): VaultStore {
  const store = new Dexie(name, { chromeTransactionDurability: 'strict' }) as VaultStore;
  for (const { version, stores, rows } of steps) {
    const step = store.version(version).stores(stores);
    if (rows) {
      step.upgrade(async (transaction) => {
        for (const [table, become] of Object.entries(rows)) {
          const every = await transaction.table(table).toArray();
          await transaction.table(table).bulkPut(every.map(become));
        }
      });
    }
  }
  // A newer version wants the store: let go of it instead of standing in its way.
  store.on('versionchange', () => store.close());
  return store;
}

/**
 * Opens the store if it isn't; refuses one that a newer build has taken over, which Dexie would open without a word.
 *
 * @param version the last step this build knows
 * @returns a refusal whose sentence is the end of one: what did not happen comes before it
 */
export async function usable(store: VaultStore, version: number): Promise<Kept<VaultStore>> {
  try {
    if (!store.isOpen()) await store.open();
  } catch (error) {
    if (nameOf(error) === 'VersionError') return NEWER;
    return refused('store', 'the browser’s store did not open. Try again.');
  }
  return store.backendDB().version >= (version + 1) * TENS ? NEWER : kept(store);
}

const NEWER = refused('newer', 'a newer Claimside has written the record. Update Claimside.');

/** A row of `meta`, if there is one. */
export async function meta<Id extends MetaRow['id']>(
  store: VaultStore,
  id: Id,
): Promise<Extract<MetaRow, { id: Id }> | undefined> {
  return (await store.meta.get(id)) as Extract<MetaRow, { id: Id }> | undefined;
}
