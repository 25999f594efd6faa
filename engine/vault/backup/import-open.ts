import { eventText } from '../../log/event.ts';
import { instantOf } from '../../log/instant.ts';
import { newKeys, THERE_IS_ONE } from '../create.ts';
import { type Kept, kept } from '../kept.ts';
import { keyRing } from '../keys/wrap.ts';
import type { VaultDeps } from '../record/deps.ts';
import { evidenceRow } from '../record/evidence.ts';
import { guarded } from '../record/guarded.ts';
import { headRow } from '../record/head-row.ts';
import { BLOCK_EVENTS } from '../record/places.ts';
import { sealedLines } from '../record/seal.ts';
import { meta, TABLES, type VaultStore } from '../record/store.ts';
import { type OpenExport, readOpenExport } from './open-json.ts';

const BLOCKS_AT_ONCE = 32;

/** What came in, and the recovery key to print. */
export interface Imported {
  readonly recoveryKey: string;
  readonly entries: number;
  readonly root: string;
  readonly signedBy: string;
}

/**
 * Makes a vault of an open export, where there is none: the very same events under new keys. The header is
 * written last, so an import that is broken off leaves no vault.
 */
export async function importedOpen(
  store: VaultStore,
  deps: VaultDeps,
  file: Blob,
  passphrase: string,
): Promise<Kept<Imported>> {
  const read = await readOpenExport(file);
  if (!read.ok) return read;
  const made = await newKeys(deps, passphrase, read.value.head.head);
  if (!made.ok) return made;
  const { header, dataKey, recoveryKey } = made.value;
  const { head, key } = read.value.head;
  const done = await guarded<void>(store, 'Not imported', async () => {
    const keys = await keyRing(header, dataKey);
    if (!keys) throw new Error('A header just made does not open.');
    if (await meta(store, 'header')) return THERE_IS_ONE;
    for (const name of TABLES) await store[name].clear();
    await writeBlocks(store, { keys }, read.value);
    const last = await headRow(keys, read.value.state, instantOf(deps.clock()));
    await store.meta.put([last, { id: 'header', header }]);
    return kept(undefined);
  });
  return done.ok ? kept({ recoveryKey, entries: head.size, root: head.root, signedBy: key }) : done;
}

async function writeBlocks(
  store: VaultStore,
  open: Parameters<typeof sealedLines>[0],
  { events, evidence }: OpenExport,
): Promise<void> {
  for (let from = 0; from < events.length; from += BLOCKS_AT_ONCE * BLOCK_EVENTS) {
    const starts = Array.from({ length: BLOCKS_AT_ONCE }, (_, index) => from + index * BLOCK_EVENTS);
    const sealed = await Promise.all(
      starts
        .filter((start) => start < events.length)
        .map((start) =>
          sealedLines(open, start / BLOCK_EVENTS, events.slice(start, start + BLOCK_EVENTS).map(eventText)),
        ),
    );
    await store.blocks.put(sealed.map(({ block }) => block));
    await store.tags.put(sealed.map(({ tags }) => tags));
    await store.texts.put(sealed.map(({ texts }) => texts));
  }
  for (const bytes of evidence) await store.evidence.put([await evidenceRow(open, bytes)]);
}
