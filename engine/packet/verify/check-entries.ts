import { BEFORE_FIRST, eventHash, eventText } from '../../log/event.ts';
import { fromHex, type Hash, toHex } from '../../log/hash.ts';
import type { Head } from '../../log/head.ts';
import { isIncluded } from '../../log/merkle/verify.ts';
import type { Entry } from '../format.ts';
import type { Failure } from './failure.ts';

/** An entry's hash: of what is shown, or, where not all is shown, the one that is given. */
export function hashOfEntry(entry: Entry): string {
  return entry.shown === 'whole' ? toHex(eventHash(eventText(entry.event))) : entry.hash;
}

/** Each entry against the signed head and its neighbours. */
export function checkEntries(entries: readonly Entry[], head: Head): Failure[] {
  const failures: Failure[] = [];
  let before: { readonly seq: number; readonly hash: string } = { seq: -1, hash: BEFORE_FIRST };
  for (const entry of entries) {
    const { seq, device, prev } = entry.event;
    const hash = hashOfEntry(entry);
    if (device !== head.device || !stands(entry, hash, head)) failures.push({ code: 'entry', entry: seq });
    // In rising order; where one follows right after another, it must say so.
    if (seq <= before.seq || (seq === before.seq + 1 && prev !== before.hash))
      failures.push({ code: 'chain', entry: seq });
    if (seq === head.size - 1 && hash !== head.last) failures.push({ code: 'chain', entry: seq });
    before = { seq, hash };
  }
  return failures;
}

function stands({ event, proof }: Entry, hash: string, { size, root }: Head): boolean {
  return isIncluded({ index: event.seq, size, leaf: bytesOf(hash), proof: proof.map(bytesOf), root: bytesOf(root) });
}

/** Bytes of a hash whose shape has been looked at. */
export function bytesOf(hex: string): Hash {
  return fromHex(hex) as Hash;
}
