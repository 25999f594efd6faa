import { sha256Of, toHex } from '../../log/hash.ts';
import { keyedHash } from '../keys/key-ring.ts';
import type { OpenLog } from './open-log.ts';
import { evidencePlace } from './places.ts';
import { sealBytes, unsealPadded } from './sealed-text.ts';
import type { SealedRow } from './store.ts';

/** Bytes of evidence as they lie in the store, under the keyed hash of their hash: who has the file can't ask the disk for it. */
export async function evidenceRow({ keys }: Pick<OpenLog, 'keys'>, bytes: Uint8Array): Promise<SealedRow<string>> {
  const at = nameOf(keys.tags, toHex(sha256Of(bytes)));
  return { at, bytes: await sealBytes(keys.records, bytes, evidencePlace(keys.vault, at)) };
}

/** The bytes with this SHA-256, or null when they aren't there or are damaged. */
export async function readEvidence({ store, keys }: OpenLog, sha256: string): Promise<Uint8Array | null> {
  const at = nameOf(keys.tags, sha256);
  const row = await store.evidence.get(at);
  return row ? unsealPadded(keys.records, row.bytes, evidencePlace(keys.vault, at)) : null;
}

function nameOf(key: Uint8Array, sha256: string): string {
  return toHex(keyedHash(key, `evidence ${sha256}`));
}
