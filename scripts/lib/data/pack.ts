import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as the package holds it where speed of reading matters less than size: JSON, deflate-raw. */
export function packed(value: unknown): Uint8Array {
  return packedText(JSON.stringify(value));
}

export function packedText(text: string): Uint8Array {
  return deflateRawSync(text, { level: 9, memLevel: 9 });
}

/**
 * The text in packed bytes. Two packings are compared by it: zlib's bytes differ between processors
 * for the same text, as its SIMD variants find other matches.
 */
export function unpackedText(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString('utf8');
}
