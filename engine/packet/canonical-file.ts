import { canonicalJson, type Json } from '../log/canonical-json.ts';
import { sameBytes, utf8 } from '../log/hash.ts';

/** A file that holds one value in canonical JSON. */
export function canonicalFile(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(value as Json));
}

/** The value in such a file; undefined when it is not canonical to the byte, so that no bit of it is without meaning. */
export function fromCanonicalFile(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return sameBytes(canonicalFile(value), bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}
