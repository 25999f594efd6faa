import { type Kept, kept, refused } from '../kept.ts';
import { stateOf } from './head-row.ts';
import { type OpenLog, take } from './open-log.ts';
import { tailPlace } from './places.ts';
import { readEvents } from './read.ts';
import { unsealText } from './sealed-text.ts';
import { meta } from './store.ts';
import { entryOf } from './texts.ts';

/** Takes in what another window or worker has written since. @throws what the store throws */
export async function catchUp(open: OpenLog): Promise<Kept<void>> {
  const row = await meta(open.store, 'head');
  if (open.head && row?.signed.signature === open.head.signature) return kept(undefined);
  const state = await stateOf(open.keys, row);
  if (!row || !state) return refused('damaged', 'Not saved: the record is damaged. Restore it from a backup.');
  const { size } = open.state.frontier;
  if (state.frontier.size < size)
    return refused('elsewhere', 'Not saved: the record was changed elsewhere. Lock it and unlock it again.');
  open.state = state;
  open.head = row.signed;
  open.lastAt = row.signed.head.at;
  open.tail = await loadTail(open);
  const { events } = await readEvents(open, size, state.frontier.size);
  take(open, events, entryOf);
  return kept(undefined);
}

/** The events that are in no block yet; those that are damaged are left out. */
export async function loadTail({ store, keys }: Pick<OpenLog, 'store' | 'keys'>): Promise<Map<number, string>> {
  const rows = await store.tail.all();
  const texts = await Promise.all(
    rows.map(async ({ at, bytes }) => [at, await unsealText(keys.records, bytes, tailPlace(keys.vault, at))] as const),
  );
  return new Map(texts.filter((pair): pair is [number, string] => pair[1] !== null));
}
