import type { LogEvent } from '../../log/event.ts';
import { holdsAll, searchWords } from '../../log/search-text.ts';
import type { Entry, OpenLog } from './open-log.ts';
import { BLOCK_EVENTS, blockOf } from './places.ts';
import { readEvents } from './read.ts';
import { readEntries } from './texts.ts';

/** Events whose text is held in memory; what is older is read from its blocks for each search. */
const MOST_IN_MEMORY = 200_000;
const BLOCKS_AT_ONCE = 32;

export interface SearchOptions {
  readonly limit?: number;
  /** Told while older events are read: how many of all are done. */
  readonly progress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads the newest 200,000 events' text into memory. */
export async function loadIndex(open: OpenLog): Promise<void> {
  const { size } = open.state.frontier;
  const first = Math.max(blockOf(size - MOST_IN_MEMORY), 0);
  const entries: Entry[] = [];
  for (let block = first; block * BLOCK_EVENTS < size; block += BLOCKS_AT_ONCE) {
    const end = Math.min(block + BLOCKS_AT_ONCE, blockOf(size - 1) + 1);
    entries.push(...(await readEntries(open, block, end)));
  }
  // What was appended meanwhile has been put into the index already.
  const seen = open.index.filter(({ seq }) => seq >= size);
  open.index = [...entries, ...seen];
  open.indexedFrom = first * BLOCK_EVENTS;
}

/**
 * Numbers of the events that hold every word of the query, the newest first: a scan over lower-cased text,
 * and, beyond what memory holds, over blocks.
 */
export async function search(open: OpenLog, query: string, options: SearchOptions = {}): Promise<number[]> {
  const { limit = 100, progress, signal } = options;
  const words = searchWords(query);
  const found: number[] = [];
  for (let at = open.index.length - 1; at >= 0 && found.length < limit; at--) {
    const entry = open.index[at] as Entry;
    if (holdsAll(entry.text, words)) found.push(entry.seq);
  }
  const { size } = open.state.frontier;
  let end = Math.ceil(open.indexedFrom / BLOCK_EVENTS);
  while (end > 0 && found.length < limit && !signal?.aborted) {
    const start = Math.max(end - BLOCKS_AT_ONCE, 0);
    for (const entry of (await readEntries(open, start, end)).reverse()) {
      if (entry.seq < open.indexedFrom && holdsAll(entry.text, words)) found.push(entry.seq);
    }
    progress?.(size - start * BLOCK_EVENTS, size);
    end = start;
  }
  return found.slice(0, limit);
}

/** The events with these numbers, in the same order; what can't be read is left out. */
export async function eventsAt(open: OpenLog, numbers: readonly number[]): Promise<LogEvent[]> {
  const known = new Map<number, LogEvent>();
  for (const seq of numbers) {
    if (known.has(seq)) continue;
    const start = blockOf(seq) * BLOCK_EVENTS;
    const { events } = await readEvents(open, start, Math.min(start + BLOCK_EVENTS, open.state.frontier.size));
    for (const event of events) known.set(event.seq, event);
  }
  return numbers.flatMap((seq) => known.get(seq) ?? []);
}
