import { type Kept, nameOf, type Refusal, refused, refusedByStore } from '../kept.ts';
import { catchUp } from './catch-up.ts';
import type { OpenLog } from './open-log.ts';
import { type BlockRow, type MetaRow, meta, type SealedRow, type SnapshotRow, usable } from './store.ts';

/** What one transaction changes. */
export interface Change {
  readonly meta?: readonly MetaRow[];
  readonly tail?: readonly SealedRow<number>[];
  readonly blocks?: readonly BlockRow[];
  readonly tags?: readonly SealedRow<number>[];
  readonly snapshots?: readonly SnapshotRow[];
  readonly drafts?: readonly SealedRow<string>[];
  readonly evidence?: readonly SealedRow<string>[];
  readonly dropTail?: readonly number[];
  readonly dropDrafts?: readonly string[];
}

/** Errors of a connection that was lost, for example while the machine slept: worth one more try. */
const LOST: ReadonlySet<string> = new Set(['DatabaseClosedError', 'InvalidStateError']);

/**
 * One writer at a time, over all windows and workers: waits for the lock, takes in what others have written,
 * and does `work`. A connection that was lost is opened again, once.
 */
export async function exclusively<T>(open: OpenLog, work: () => Promise<Kept<T>>): Promise<Kept<T>> {
  return open.deps.locks.request(`claimside ${open.deps.name}`, async () => {
    const first = await attempt(open, work);
    return first === 'lost' ? lastWord(await attempt(open, work)) : first;
  }) as Promise<Kept<T>>;
}

async function attempt<T>(open: OpenLog, work: () => Promise<Kept<T>>): Promise<Kept<T> | 'lost'> {
  const store = await usable(open.store, open.deps.steps.length);
  if (!store.ok) return store;
  try {
    const caught = await catchUp(open);
    return caught.ok ? await work() : caught;
  } catch (error) {
    return LOST.has(nameOf(error)) ? 'lost' : refusedByStore('Not saved', error);
  }
}

function lastWord<T>(answer: Kept<T> | 'lost'): Kept<T> | Refusal {
  return answer === 'lost' ? refused('store', 'Not saved: the browser closed its store. Try again.') : answer;
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
    if (head?.signed.signature !== open.signature) return false;
    if (change.evidence) await store.evidence.bulkPut([...change.evidence]);
    if (change.blocks) await store.blocks.bulkPut([...change.blocks]);
    if (change.tags) await store.tags.bulkPut([...change.tags]);
    if (change.snapshots) await store.snapshots.bulkPut([...change.snapshots]);
    if (change.tail) await store.tail.bulkPut([...change.tail]);
    if (change.dropTail) await store.tail.bulkDelete([...change.dropTail]);
    if (change.drafts) await store.drafts.bulkPut([...change.drafts]);
    if (change.dropDrafts) await store.drafts.bulkDelete([...change.dropDrafts]);
    if (change.meta) await store.meta.bulkPut([...change.meta]);
    return true;
  });
}
