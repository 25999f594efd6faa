import { followAll, type LogState, NOTHING_YET } from '../../log/chain.ts';
import { instantOf } from '../../log/instant.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { loadTail } from './catch-up.ts';
import type { VaultDeps } from './deps.ts';
import { headRow, stateOf } from './head-row.ts';
import type { OpenLog, Range } from './open-log.ts';
import { BLOCK_EVENTS } from './places.ts';
import { joined } from './ranges.ts';
import { readEvents } from './read.ts';
import { meta, type VaultStore } from './store.ts';

/** How the log was found. `rebuilt`: its head was gone and was made again. `read-only`: so much is gone that it can't go on. */
export type Found = 'whole' | 'rebuilt' | 'read-only';

/**
 * The log in memory: where it stands and its tail. Blocks are only counted; they are read when somebody asks.
 *
 * @throws what the store throws
 */
export async function begin(store: VaultStore, keys: KeyRing, deps: VaultDeps): Promise<[OpenLog, Found]> {
  const row = await meta(store, 'head');
  const state = await stateOf(keys, row);
  const open = inMemory(store, keys, deps, state ?? NOTHING_YET);
  open.tail = await loadTail(open);
  if (!state || !row) return [open, await rebuild(open)];
  open.head = row.signed;
  open.lastAt = row.signed.head.size === 0 ? null : row.signed.head.at;
  open.missing = await uncovered(open);
  return [open, 'whole'];
}

function inMemory(store: VaultStore, keys: KeyRing, deps: VaultDeps, state: LogState): OpenLog {
  const index = { index: [], indexedFrom: state.frontier.size, folds: new Map() };
  return { store, keys, deps, state, head: null, lastAt: null, tail: new Map(), missing: [], ...index };
}

/** Events for which there is neither a block nor a row in the tail. Every block but the last one is full. */
async function uncovered({ store, state, tail }: OpenLog): Promise<Range[]> {
  const { size } = state.frontier;
  const numbers = await store.blocks.keys();
  const there = new Set(numbers);
  const last = await store.blocks.last();
  const gaps: Range[] = [];
  for (let block = 0; block * BLOCK_EVENTS < size; block++) {
    const count = block === last?.at ? last.count : there.has(block) ? BLOCK_EVENTS : 0;
    const end = Math.min((block + 1) * BLOCK_EVENTS, size);
    for (let seq = block * BLOCK_EVENTS + count; seq < end; seq++)
      if (!tail.has(seq)) gaps.push({ from: seq, to: seq + 1 });
  }
  return joined(gaps);
}

/** Makes the head again when every event from the first on is there; else the log can only be read. */
async function rebuild(open: OpenLog): Promise<Found> {
  const { store, keys, deps } = open;
  const size = await knownSize(open);
  open.state = { frontier: { size, peaks: [] }, last: '' };
  open.indexedFrom = size;
  const { events, missing } = await readEvents(open, 0, size);
  const followed = followAll(events, NOTHING_YET, keys.device);
  if (missing.length > 0 || !followed.ok || events.length === 0) return 'read-only';
  open.state = followed.state;
  const row = await headRow(keys, followed.state, instantOf(deps.clock()));
  await store.meta.put([row]);
  open.head = row.signed;
  open.lastAt = events.at(-1)?.at ?? null;
  return 'rebuilt';
}

async function knownSize({ store, tail }: OpenLog): Promise<number> {
  const last = await store.blocks.last();
  const sealed = last ? last.at * BLOCK_EVENTS + last.count : 0;
  return Math.max(sealed, ...[...tail.keys()].map((seq) => seq + 1));
}
