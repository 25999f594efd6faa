import type { LogEvent } from '../../log/event.ts';
import { type LookUp, lookUpsOf } from '../../log/look-ups.ts';
import { type KeyRing, keyedHash } from '../keys/key-ring.ts';
import type { OpenLog } from './open-log.ts';
import { BLOCK_EVENTS, tagsPlace } from './places.ts';
import { sealBytes, unsealPadded } from './sealed-text.ts';
import type { SealedRow } from './store.ts';

/** Bytes of a keyed hash that are kept: enough that two look-ups hardly ever share them, and then it costs one block read in vain. */
const TAG_BYTES = 8;

/** The tags of a block's events, one after the other, sealed. */
export async function tagRow(keys: KeyRing, at: number, events: readonly LogEvent[]): Promise<SealedRow<number>> {
  const lookUps = [...new Set(events.flatMap(lookUpsOf))];
  const tags = new Uint8Array(lookUps.length * TAG_BYTES);
  for (const [index, lookUp] of lookUps.entries()) tags.set(tagOf(keys.tags, lookUp), index * TAG_BYTES);
  return { at, bytes: await sealBytes(keys.records, tags, tagsPlace(keys.vault, at)) };
}

/** Numbers of the blocks that can hold an event with this look-up; one whose tags are gone or damaged can. */
export async function blocksWith({ store, keys, state }: OpenLog, lookUp: LookUp): Promise<number[]> {
  const tag = new DataView(tagOf(keys.tags, lookUp).buffer).getBigUint64(0);
  const rows = new Map((await store.tags.all()).map(({ at, bytes }) => [at, bytes]));
  const numbers = Array.from({ length: Math.ceil(state.frontier.size / BLOCK_EVENTS) }, (_, at) => at);
  const opened = await Promise.all(
    numbers.map(async (at) => ({
      at,
      tags: await unsealPadded(keys.records, rows.get(at), tagsPlace(keys.vault, at)),
    })),
  );
  return opened.filter(({ tags }) => tags === null || holds(tags, tag)).map(({ at }) => at);
}

function holds(tags: Uint8Array<ArrayBuffer>, tag: bigint): boolean {
  const view = new DataView(tags.buffer, tags.byteOffset, tags.length);
  for (let at = 0; at + TAG_BYTES <= tags.length; at += TAG_BYTES) if (view.getBigUint64(at) === tag) return true;
  return false;
}

function tagOf(key: Uint8Array, lookUp: LookUp): Uint8Array<ArrayBuffer> {
  return keyedHash(key, lookUp).slice(0, TAG_BYTES);
}
