import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as the package holds it where speed of reading matters less than size: JSON, deflate-raw. */
export function packed(value: unknown): Uint8Array {
  return packedText(JSON.stringify(value));
}

export function packedText(text: string): Uint8Array {
  return packedBytes(new TextEncoder().encode(text));
}

export function packedBytes(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9, memLevel: 9 });
}

/**
 * What was packed. Two packings are compared by it: zlib's bytes differ between processors for the same
 * content, as its SIMD variants find other matches.
 */
export function unpacked(bytes: Uint8Array): Buffer {
  return inflateRawSync(bytes);
}

export function unpackedText(bytes: Uint8Array): string {
  return unpacked(bytes).toString('utf8');
}
