import { comesNext, follow, type LogState, NOTHING_YET } from '../../log/chain.ts';
import { eventHash, type LogEvent } from '../../log/event.ts';
import { toHex } from '../../log/hash.ts';
import { isHeadOf } from '../../log/head.ts';
import { type Kept, kept, refused } from '../kept.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { keyRing, type Secret, unwrapped } from '../keys/wrap.ts';
import { stateOf } from '../record/head-row.ts';
import type { Range } from '../record/open-log.ts';
import { BLOCK_EVENTS, blockPlace, tailPlace } from '../record/places.ts';
import { joined } from '../record/ranges.ts';
import { unsealLines, unsealText } from '../record/sealed-text.ts';
import { type Manifest, type Part, readManifest } from './format.ts';

/** A backup whose keys have been opened. */
export interface OpenedBackup {
  readonly manifest: Manifest;
  readonly keys: KeyRing;
  readonly state: LogState;
  /** Sealed bytes of a part; short when the file is cut off. */
  bytesOf(part: Part): Promise<Uint8Array<ArrayBuffer>>;
}

const NONE = refused('damaged', 'This is no backup of Claimside, or its beginning is damaged.');

/** Opens a backup with the passphrase or the recovery key it was made under, or with keys at hand. */
export async function openedBackup(file: Blob, secret: Secret): Promise<Kept<OpenedBackup>> {
  const read = await readManifest(file);
  if (!read) return NONE;
  const { manifest, start } = read;
  const dataKey = await unwrapped(manifest.header, secret);
  if (!dataKey)
    return refused(
      'wrong-secret',
      'This does not open the backup. It needs the passphrase or recovery key of the time it was made.',
    );
  const keys = await keyRing(manifest.header, dataKey);
  const state = keys && (await stateOf(keys, manifest.head));
  if (!keys || !state) return NONE;
  const offsets = new Map<Part, number>();
  let at = start;
  for (const part of manifest.parts) {
    offsets.set(part, at);
    at += part.length;
  }
  return kept({
    manifest,
    keys,
    state,
    async bytesOf(part) {
      const from = offsets.get(part) ?? file.size;
      return new Uint8Array(await file.slice(from, from + part.length).arrayBuffer());
    },
  });
}

/** The events of a part, by number; none when it is damaged or cut off. */
export async function textsOf(backup: OpenedBackup, part: Part): Promise<Map<number, string>> {
  const { keys } = backup;
  const bytes = await backup.bytesOf(part);
  if (typeof part.at !== 'number') return new Map();
  if (part.table === 'tail') {
    const text = await unsealText(keys.records, bytes, tailPlace(keys.vault, part.at));
    return new Map(text === null ? [] : [[part.at, text]]);
  }
  const lines = (await unsealLines(keys.records, bytes, blockPlace(keys.vault, part.at, part.count ?? 0))) ?? [];
  const start = part.at * BLOCK_EVENTS;
  return new Map(lines.map((line, index) => [start + index, line]));
}

/**
 * Walks every event of a backup. Nothing is missing when each follows the one before and they come to the very
 * head that was signed; behind a gap, only what follows on itself counts as there.
 *
 * @returns the numbers that are missing, changed or don't follow
 */
export async function provenMissing(backup: OpenedBackup): Promise<readonly Range[]> {
  const { size } = backup.state.frontier;
  const missing: Range[] = [];
  let next = 0;
  let last: string | null = NOTHING_YET.last;
  let state: LogState | null = NOTHING_YET;
  for (const part of backup.manifest.parts) {
    if (part.table !== 'blocks' && part.table !== 'tail') continue;
    for (const [seq, text] of await textsOf(backup, part)) {
      if (seq < next || seq >= size) continue;
      const event = JSON.parse(text) as LogEvent;
      const follows: boolean = comesNext(event, next, last ?? event.prev, backup.keys.device);
      if (!follows) missing.push({ from: next, to: event.prev === last ? seq + 1 : seq });
      state = follows && state ? follow(state, text) : null;
      last = state ? state.last : toHex(eventHash(text));
      next = seq + 1;
    }
  }
  if (next < size) missing.push({ from: next, to: size });
  const isProven = state !== null && isHeadOf(backup.manifest.head.signed.head, state);
  return missing.length > 0 || isProven ? joined(missing) : [{ from: 0, to: size }];
}
