import { type Kept, refused } from '../kept.ts';
import { catchUp } from './catch-up.ts';
import { guarded } from './guarded.ts';
import type { Table } from './idb.ts';
import type { OpenLog } from './open-log.ts';
import { type BlockRow, type MetaRow, meta, type SealedRow, type SnapshotRow, type VaultTables } from './store.ts';

/** What one transaction changes: rows to put into tables, and rows to take away. */
export interface Change {
  readonly put: {
    readonly meta?: readonly MetaRow[];
    readonly tail?: readonly SealedRow<number>[];
    readonly blocks?: readonly BlockRow[];
    readonly tags?: readonly SealedRow<number>[];
    readonly texts?: readonly BlockRow[];
    readonly snapshots?: readonly SnapshotRow[];
    readonly evidence?: readonly SealedRow<string>[];
  };
  readonly drop?: {
    readonly tail?: readonly number[];
    readonly drafts?: readonly string[];
  };
}

/** What a piece of work answers; `moved`: somebody else has written since, so it has to be done again. */
export type Worked<T> = Kept<T> | 'moved';

/**
 * One writer at a time, over all windows and workers. When the log has moved on, what others have written is
 * taken in and the work done again; the lock is held, so once more is enough.
 */
export function exclusively<T>(open: OpenLog, work: () => Promise<Worked<T>>): Promise<Kept<T>> {
  const { store, deps } = open;
  return deps.locks.request(`claimside ${deps.name}`, () =>
    guarded(store, 'Not saved', async () => {
      // A log that can only be read has no head to go on from.
      const first = open.head ? await work() : 'moved';
      if (first !== 'moved') return first;
      const caught = await catchUp(open);
      if (!caught.ok) return caught;
      const second = await work();
      return second === 'moved' ? MOVED : second;
    }),
  ) as Promise<Kept<T>>;
}

const MOVED = refused('elsewhere', 'Not saved: the record was changed elsewhere. Try again.');

/**
 * Makes a change in one transaction that is on disk when this resolves.
 *
 * @returns false, with nothing changed, when the log has moved on since `open` last looked
 * @throws what the store throws, with nothing changed
 */
export async function commit(open: OpenLog, { put, drop = {} }: Change): Promise<boolean> {
  const { store } = open;
  const puts = entriesOf<unknown>(put);
  const drops = entriesOf<string | number>(drop);
  const names = new Set(['meta', ...puts.map(([name]) => name), ...drops.map(([name]) => name)]);
  return store.transaction('readwrite', [...names] as (keyof VaultTables)[], async (tables) => {
    const head = await meta(tables, 'head');
    if (!open.head || head?.signed.signature !== open.head.signature) return false;
    const byName = tables as unknown as Readonly<Record<string, Table<unknown, string | number>>>;
    await Promise.all([
      ...puts.map(([name, rows]) => byName[name]?.put(rows)),
      ...drops.map(([name, keys]) => byName[name]?.drop(keys)),
    ]);
    return true;
  });
}

/** The tables of a change that have something to change. */
function entriesOf<T>(tables: Readonly<Record<string, readonly T[] | undefined>>): (readonly [string, readonly T[]])[] {
  return Object.entries(tables).flatMap(([name, rows]) => (rows && rows.length > 0 ? [[name, rows] as const] : []));
}
