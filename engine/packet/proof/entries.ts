import type { LogEvent } from '../../log/event.ts';
import { eventHash, eventText } from '../../log/event.ts';
import { toHex } from '../../log/hash.ts';
import type { Tree } from '../../log/merkle/tree.ts';
import type { Entry } from '../format.ts';
import type { Disclosed } from './redact.ts';

/** An event as a packet shows it, with the proof that it stands at its number in the first `size` of the log. */
export function provenEntry({ event, shown, hidden }: Disclosed, tree: Tree, size: number): Entry {
  const proof = tree.inclusionProof(event.seq, size).map(toHex);
  if (hidden.length === 0) return { shown: 'whole', event, proof };
  return { shown: 'shortened', event: shown, hash: hashOf(event), hidden: ['/salt', ...hidden], proof };
}

function hashOf(event: LogEvent): string {
  return toHex(eventHash(eventText(event)));
}
