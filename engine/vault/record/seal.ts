import type { LogEvent } from '../../log/event.ts';
import { type Kept, kept } from '../kept.ts';
import { snapshotRows } from './folds.ts';
import type { OpenLog } from './open-log.ts';
import { BLOCK_EVENTS, blockOf, blockPlace } from './places.ts';
import { linesOf } from './read.ts';
import { sealLines } from './sealed-text.ts';
import type { BlockRow, SealedRow } from './store.ts';
import { tagRow } from './tags.ts';
import { textsRow } from './texts.ts';
import { commit, exclusively } from './write.ts';

/**
 * Moves the tail into blocks: rows are deleted in the transaction that writes the blocks. The last block is
 * written anew until it holds a hundred events. A block that is damaged is left as it is, and so is the tail
 * that would go into it.
 *
 * @param every also folds that have moved on by only a few events get a snapshot, as when the vault is locked
 */
export function sealTail(open: OpenLog, every: boolean): Promise<Kept<void>> {
  return exclusively(open, async () => {
    const parts = (await Promise.all([...touched(open.tail)].map((at) => sealedBlock(open, at)))).filter(
      (one) => one !== null,
    );
    const snapshots = await snapshotRows(open, every);
    const dropTail = parts.flatMap(({ numbers }) => numbers);
    const put = {
      blocks: parts.map(({ block }) => block),
      tags: parts.map(({ tags }) => tags),
      texts: parts.map(({ texts }) => texts),
      snapshots: snapshots.rows,
    };
    if (!(await commit(open, { put, drop: { tail: dropTail } }))) return 'moved';
    // A map of its own: who is reading meanwhile goes on with the one it has.
    const dropped = new Set(dropTail);
    open.tail = new Map([...open.tail].filter(([seq]) => !dropped.has(seq)));
    snapshots.saved();
    return kept(undefined);
  });
}

function touched(tail: ReadonlyMap<number, string>): Set<number> {
  return new Set([...tail.keys()].map(blockOf));
}

interface SealedBlock {
  readonly block: BlockRow;
  readonly tags: SealedRow<number>;
  readonly texts: BlockRow;
  readonly numbers: readonly number[];
}

async function sealedBlock(open: OpenLog, at: number): Promise<SealedBlock | null> {
  const row = await open.store.blocks.get(at);
  const known = await linesOf(open, at, row);
  if (row && known.length === 0) return null;
  const lines = [...known];
  const start = at * BLOCK_EVENTS;
  for (let seq = start + lines.length; seq < start + BLOCK_EVENTS; seq++) {
    const text = open.tail.get(seq);
    if (text === undefined) break;
    lines.push(text);
  }
  const numbers = [...open.tail.keys()].filter((seq) => blockOf(seq) === at && seq < start + lines.length);
  if (numbers.length === 0) return null;
  return { ...(await sealedLines(open, at, lines)), numbers };
}

/** A block of these events, with what finds them: its tags, and its texts for searching. */
export async function sealedLines({ keys }: Pick<OpenLog, 'keys'>, at: number, lines: readonly string[]) {
  const events = lines.map((line) => JSON.parse(line) as LogEvent);
  const count = lines.length;
  const bytes = await sealLines(keys.records, lines, blockPlace(keys.vault, at, count));
  return { block: { at, count, bytes }, tags: await tagRow(keys, at, events), texts: await textsRow(keys, at, events) };
}
