import type { Kept } from '../kept.ts';
import { catchUp } from './catch-up.ts';
import { guarded } from './guarded.ts';
import type { OpenLog } from './open-log.ts';
import { type BlockRow, type MetaRow, meta, type SealedRow, type SnapshotRow } from './store.ts';

/** What one transaction changes. */
export interface Change {
  readonly meta?: readonly MetaRow[];
  readonly tail?: readonly SealedRow<number>[];
  readonly blocks?: readonly BlockRow[];
  readonly tags?: readonly SealedRow<number>[];
  readonly texts?: readonly BlockRow[];
  readonly snapshots?: readonly SnapshotRow[];
  readonly drafts?: readonly SealedRow<string>[];
  readonly evidence?: readonly SealedRow<string>[];
  readonly dropTail?: readonly number[];
  readonly dropDrafts?: readonly string[];
}

/** One writer at a time, over all windows and workers: waits for the lock, takes in what others have written, works. */
export function exclusively<T>(open: OpenLog, work: () => Promise<Kept<T>>): Promise<Kept<T>> {
  const { store, deps } = open;
  return deps.locks.request(`claimside ${deps.name}`, () =>
    guarded(store, deps.steps.length, 'Not saved', async () => {
      const caught = await catchUp(open);
      return caught.ok ? work() : caught;
    }),
  ) as Promise<Kept<T>>;
}

/**
 * Makes a change in one transaction that is on disk when this resolves.
 *
 * @returns false, with nothing changed, when the log has moved on since `open` last looked
 * @throws what the store throws, with nothing changed
 */
export async function commit(open: OpenLog, change: Change): Promise<boolean> {
  const { store } = open;
  return store.transaction('rw', store.tables, async () => {
    const head = await meta(store, 'head');
    if (!open.head || head?.signed.signature !== open.head.signature) return false;
    if (change.evidence) await store.evidence.bulkPut([...change.evidence]);
    if (change.blocks) await store.blocks.bulkPut([...change.blocks]);
    if (change.tags) await store.tags.bulkPut([...change.tags]);
    if (change.texts) await store.texts.bulkPut([...change.texts]);
    if (change.snapshots) await store.snapshots.bulkPut([...change.snapshots]);
    if (change.tail) await store.tail.bulkPut([...change.tail]);
    if (change.dropTail) await store.tail.bulkDelete([...change.dropTail]);
    if (change.drafts) await store.drafts.bulkPut([...change.drafts]);
    if (change.dropDrafts) await store.drafts.bulkDelete([...change.dropDrafts]);
    if (change.meta) await store.meta.bulkPut([...change.meta]);
    return true;
  });
}
