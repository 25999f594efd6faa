import type { LogEvent } from '../../log/event.ts';
import { searchText } from '../../log/search-text.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Entry, OpenLog } from './open-log.ts';
import { BLOCK_EVENTS, textsPlace } from './places.ts';
import { readBlocks } from './read.ts';
import { sealLines, unsealLines } from './sealed-text.ts';
import type { BlockRow } from './store.ts';

/** What a search looks through, of one block: a third of the block, and nothing in it has to be parsed. */
export async function textsRow(keys: KeyRing, at: number, events: readonly LogEvent[]): Promise<BlockRow> {
  const count = events.length;
  return { at, count, bytes: await sealLines(keys.records, events.map(searchText), textsPlace(keys.vault, at, count)) };
}

export function entryOf(event: LogEvent): Entry {
  return { seq: event.seq, text: searchText(event) };
}

/**
 * The entries of blocks, oldest first. Where their texts are missing, as after a restore, or damaged, they are
 * made again from the events and written, if the store takes them: they are no record.
 */
export async function readEntries(open: OpenLog, first: number, end: number): Promise<Entry[]> {
  const { store, tail } = open;
  const rows = new Map((await store.texts.between(first, end)).map((row) => [row.at, row]));
  const numbers = Array.from({ length: end - first }, (_, index) => first + index);
  const known = await Promise.all(numbers.map((at) => readable(open, tail, at, rows.get(at))));
  const entries: Entry[] = [];
  const made: BlockRow[] = [];
  for (const [index, some] of known.entries()) {
    if (some) {
      entries.push(...some);
      continue;
    }
    const { events } = await readBlocks(open, first + index, first + index + 1);
    entries.push(...events.map(entryOf));
    if (events.length === BLOCK_EVENTS) made.push(await textsRow(open.keys, first + index, events));
  }
  if (made.length > 0) await store.texts.put(made);
  return entries;
}

async function readable(
  { keys, state }: OpenLog,
  tail: ReadonlyMap<number, string>,
  at: number,
  row: BlockRow | undefined,
): Promise<Entry[] | null> {
  const lines = row ? await unsealLines(keys.records, row.bytes, textsPlace(keys.vault, at, row.count)) : [];
  const start = at * BLOCK_EVENTS;
  const entries = (lines ?? []).map((text, index) => ({ seq: start + index, text }));
  const end = Math.min(start + BLOCK_EVENTS, state.frontier.size);
  for (let seq = start + entries.length; seq < end; seq++) {
    const text = tail.get(seq);
    if (text === undefined) return null;
    entries.push(entryOf(JSON.parse(text) as LogEvent));
  }
  return entries;
}
