import { THERE_IS_ONE } from '../create.ts';
import { type Kept, kept, refused } from '../kept.ts';
import type { Secret } from '../keys/wrap.ts';
import { guarded } from '../record/guarded.ts';
import type { Table } from '../record/idb.ts';
import type { Range } from '../record/open-log.ts';
import { meta, TABLES, type VaultStore } from '../record/store.ts';
import { BACKED_UP, type Part } from './format.ts';
import { type OpenedBackup, openedBackup, provenMissing } from './opened.ts';

/** What came back. */
export interface Restored {
  readonly entries: number;
  readonly root: string;
  /** Entries that the file did not hold, when that was accepted. */
  readonly missing: readonly Range[];
}

export interface RestoreOptions {
  /** Take what there is, though entries are missing. */
  readonly acceptLoss?: boolean;
}

const PARTS_AT_ONCE = 64;

/**
 * Puts a record back from its backup, where there is none. First everything is read and proven against the
 * signed head; what then goes into the store counts only with its header, which is written last.
 */
export async function restored(
  store: VaultStore,
  file: Blob,
  secret: Secret,
  { acceptLoss = false }: RestoreOptions = {},
): Promise<Kept<Restored>> {
  const backup = await openedBackup(file, secret);
  if (!backup.ok) return backup;
  const missing = await provenMissing(backup.value);
  if (missing.length > 0 && !acceptLoss) return incomplete(missing);
  const done = await guarded(store, 'Not restored', () => written(store, backup.value));
  const { size, root } = backup.value.manifest.head.signed.head;
  return done.ok ? kept({ entries: size, root, missing }) : done;
}

function incomplete(missing: readonly Range[]) {
  const [first] = missing;
  const entries = first && `${first.from + 1} to ${first.to}`;
  const more = missing.length > 1 ? `, and ${missing.length - 1} more gaps` : '';
  return refused(
    'incomplete',
    `Not restored: this file does not hold everything (entries ${entries}${more} can’t be read).`,
  );
}

async function written(store: VaultStore, backup: OpenedBackup): Promise<Kept<void>> {
  const { manifest } = backup;
  if (await meta(store, 'header')) return THERE_IS_ONE;
  for (const name of TABLES) await store[name].clear();
  for (const table of BACKED_UP) {
    const parts = manifest.parts.filter((part) => part.table === table);
    for (let at = 0; at < parts.length; at += PARTS_AT_ONCE) {
      const rows = await Promise.all(parts.slice(at, at + PARTS_AT_ONCE).map((part) => rowOf(backup, part)));
      await (store[table] as Table<unknown, string | number>).put(rows);
    }
  }
  return store.transaction('readwrite', ['meta'], async (tables) => {
    if (await meta(tables, 'header')) return THERE_IS_ONE;
    await tables.meta.put([manifest.head, { id: 'header', header: manifest.header }]);
    return kept(undefined);
  });
}

async function rowOf(backup: OpenedBackup, part: Part) {
  const { at, count } = part;
  return { at, ...(count !== undefined && { count }), bytes: await backup.bytesOf(part) };
}
