import type { SignedHead } from '../../log/head.ts';
import { headBytes } from '../../log/head.ts';
import { isConsistent } from '../../log/merkle/verify.ts';
import type { Packet } from '../format.ts';
import { bytesOf } from './check-entries.ts';
import { isSignedBy } from './signature.ts';

/** Whether a head is signed by the key it names. */
export function isHeadSigned({ head, key, signature }: SignedHead): boolean {
  return isSignedBy(key, headBytes(head), signature);
}

/** Whether the log that an earlier head speaks of is the beginning of this packet's log, by the same key. */
export function isEarlier({ head, proof }: NonNullable<Packet['earlier']>, now: SignedHead): boolean {
  return (
    head.key === now.key && head.head.device === now.head.device && isHeadSigned(head) && isBeginning(head, now, proof)
  );
}

/** Whether one log is the beginning of the other. @param proof hashes in hexadecimal, RFC 9162 2.1.4 */
export function isBeginning(earlier: SignedHead, now: SignedHead, proof: readonly string[]): boolean {
  return isConsistent({
    from: earlier.head.size,
    to: now.head.size,
    fromRoot: bytesOf(earlier.head.root),
    toRoot: bytesOf(now.head.root),
    proof: proof.map(bytesOf),
  });
}
