import { utf8 } from '../../log/hash.ts';
import { type Kept, kept } from '../kept.ts';
import { meta, type VaultStore } from '../record/store.ts';
import { NO_VAULT } from '../unlock.ts';
import { BACKED_UP, type Manifest, type Part } from './format.ts';

const ROWS_AT_ONCE = 64;

/** A row as it is copied: sealed bytes and what lies open beside them. */
interface Row {
  readonly at: number | string;
  readonly count?: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Everything needed to restore the record, as one file. No key is needed to make it: bytes are copied sealed.
 * What changes (head, tail, last block) is taken in one transaction; full blocks and evidence never change.
 *
 * @throws what the store throws
 */
export async function madeBackup(store: VaultStore): Promise<Kept<Blob>> {
  const taken = await store.transaction('readonly', ['meta', 'tail', 'blocks', 'tags'], async (tables) => {
    const last = await tables.blocks.last();
    return {
      header: (await meta(tables, 'header'))?.header,
      head: await meta(tables, 'head'),
      tail: await tables.tail.all(),
      last,
      lastTags: last && (await tables.tags.get(last.at)),
    };
  });
  const { header, head, tail, last, lastTags } = taken;
  if (!header || !head) return NO_VAULT;
  const rows: Readonly<Record<(typeof BACKED_UP)[number], readonly Row[]>> = {
    blocks: [...(last ? await rowsBelow(store, 'blocks', last.at) : []), ...(last ? [last] : [])],
    tail,
    tags: [...(last ? await rowsBelow(store, 'tags', last.at) : []), ...(lastTags ? [lastTags] : [])],
    evidence: await evidenceRows(store),
  };
  const parts = BACKED_UP.flatMap((table) => rows[table].map((row): Part => partOf(table, row)));
  const manifest: Manifest = {
    kind: 'claimside-backup',
    v: 1,
    header,
    head: { ...head, peaks: [...head.peaks] },
    parts,
  };
  const bytes = BACKED_UP.flatMap((table) => rows[table].map((row) => row.bytes));
  return kept(new Blob([utf8(`${JSON.stringify(manifest)}\n`), ...bytes]));
}

function partOf(table: Part['table'], { at, count, bytes }: Row): Part {
  return { table, at, ...(count !== undefined && { count }), length: bytes.length };
}

async function rowsBelow(store: VaultStore, table: 'blocks' | 'tags', end: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < end; at += ROWS_AT_ONCE) {
    rows.push(...(await store[table].between(at, Math.min(at + ROWS_AT_ONCE, end))));
  }
  return rows;
}

async function evidenceRows(store: VaultStore): Promise<Row[]> {
  const names = await store.evidence.keys();
  const rows: Row[] = [];
  for (let at = 0; at < names.length; at += ROWS_AT_ONCE) {
    const some = await Promise.all(names.slice(at, at + ROWS_AT_ONCE).map((name) => store.evidence.get(name)));
    rows.push(...some.filter((row) => row !== undefined));
  }
  return rows;
}
