import type { LogEvent } from '../../log/event.ts';
import type { OpenLog, Range } from './open-log.ts';
import { BLOCK_EVENTS, blockOf, blockPlace } from './places.ts';
import { joined } from './ranges.ts';
import { unsealLines } from './sealed-text.ts';
import type { BlockRow } from './store.ts';

/** Blocks taken from the store at a time: enough to keep the processor busy, little enough to stop. */
const AT_ONCE = 32;

/** Events in their order, and the numbers of those that could not be read. */
export interface Read {
  readonly events: LogEvent[];
  readonly missing: readonly Range[];
}

/** Reads the events from one number up to another, from blocks and tail. What can't be read is noted as missing. */
export async function readEvents(open: OpenLog, from: number, to: number): Promise<Read> {
  const events: LogEvent[] = [];
  const missing: Range[] = [];
  for (let block = blockOf(from); from < to && block <= blockOf(to - 1); block += AT_ONCE) {
    const part = await readBlocks(open, block, Math.min(block + AT_ONCE, blockOf(to - 1) + 1));
    for (const event of part.events) if (event.seq >= from && event.seq < to) events.push(event);
    missing.push(...part.missing);
  }
  const within = joined(missing).map((range) => ({ from: Math.max(range.from, from), to: Math.min(range.to, to) }));
  return { events, missing: joined(within) };
}

/** Reads whole blocks, with what of them is still in the tail. */
export async function readBlocks(open: OpenLog, first: number, end: number): Promise<Read> {
  // Taken before the blocks: what is sealed meanwhile is then in one of them at least.
  const { tail } = open;
  const rows = await open.store.blocks.between(first, end);
  const byAt = new Map(rows.map((row) => [row.at, row]));
  const numbers = Array.from({ length: end - first }, (_, at) => first + at);
  const parts = await Promise.all(numbers.map((at) => linesOf(open, at, byAt.get(at))));
  const events: LogEvent[] = [];
  const missing: Range[] = [];
  for (const [at, lines] of parts.entries())
    collect({ tail, size: open.state.frontier.size }, first + at, lines, { events, missing });
  open.missing = joined([...open.missing, ...missing]);
  return { events, missing: joined(missing) };
}

/** The lines of a block, or none when it is missing or damaged. */
export async function linesOf({ keys }: OpenLog, at: number, row: BlockRow | undefined): Promise<readonly string[]> {
  if (!row) return [];
  const lines = await unsealLines(keys.records, row.bytes, blockPlace(keys.vault, at, row.count));
  return lines?.length === row.count ? lines : [];
}

function collect(
  log: { readonly tail: ReadonlyMap<number, string>; readonly size: number },
  at: number,
  lines: readonly string[],
  { events, missing }: { readonly events: LogEvent[]; readonly missing: Range[] },
): void {
  const start = at * BLOCK_EVENTS;
  const end = Math.min(start + BLOCK_EVENTS, log.size);
  for (let seq = start; seq < end; seq++) {
    const text = lines[seq - start] ?? log.tail.get(seq);
    if (text === undefined) missing.push({ from: seq, to: seq + 1 });
    else events.push(JSON.parse(text) as LogEvent);
  }
}
