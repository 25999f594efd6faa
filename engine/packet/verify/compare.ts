import { isBeginning } from './check-earlier.ts';
import { hashOfEntry } from './check-entries.ts';
import type { Failure } from './failure.ts';
import type { Verified } from './verify.ts';

type Packet = Extract<Verified, { kind: 'packet' }>;

/** What an earlier packet says of a later one. */
export interface Comparison {
  readonly failures: readonly Failure[];
  /** The later one proves that its log goes on from the earlier one's; without, only what both show was compared. */
  readonly goesOn: boolean;
}

/** Holds a packet against an earlier one of the same log: signed by the same key, and nothing said otherwise since. */
export function compared(earlier: Verified, later: Packet): Comparison {
  if (earlier.kind === 'no-packet' || earlier.failures.length > 0 || !earlier.manifest)
    return { failures: [{ code: 'other-packet' }], goesOn: false };
  if (!later.manifest) return { failures: [], goesOn: false };
  const [before, now] = [earlier.manifest.packet.head, later.manifest.packet.head];
  if (before.key !== now.key) return { failures: [{ code: 'other-key' }], goesOn: false };
  if (before.head.device !== now.head.device) return { failures: [{ code: 'other-log' }], goesOn: false };
  const carried = later.manifest.packet.earlier;
  const isCarried = carried?.head.signature === before.signature;
  const isProven = isCarried || before.head.size === now.head.size;
  const goesOn = isProven && isBeginning(before, now, isCarried ? carried.proof : []);
  const failures: Failure[] = isProven && !goesOn ? [{ code: 'other-log' }] : [];
  const known = new Map(earlier.entries.map((entry) => [entry.event.seq, hashOfEntry(entry)]));
  for (const entry of later.entries) {
    const { seq } = entry.event;
    if (known.has(seq) && known.get(seq) !== hashOfEntry(entry)) failures.push({ code: 'other-entry', entry: seq });
  }
  return { failures, goesOn };
}
