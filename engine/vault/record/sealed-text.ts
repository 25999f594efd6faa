import { inflatedText } from '../../codes/inflate.ts';
import { utf8 } from '../../log/hash.ts';
import { type Place, seal, unseal } from '../keys/cipher.ts';
import { padded, unpadded } from './padding.ts';

/** Multiples that rows and blocks are padded to. */
const ROW_STEP = 256;
const BLOCK_STEP = 1024;

const decoder = new TextDecoder();

/** A text as it lies in a row: padded and sealed. */
export function sealText(key: CryptoKey, text: string, place: Place): Promise<Uint8Array<ArrayBuffer>> {
  return seal(key, padded(utf8(text), ROW_STEP), place);
}

/** The text of a row, or null when it is damaged or not from this place. */
export async function unsealText(key: CryptoKey, bytes: unknown, place: Place): Promise<string | null> {
  const plain = await unsealPadded(key, bytes, place);
  return plain && decoder.decode(plain);
}

/** Events' texts as they lie in a block: one a line, deflated, padded and sealed. */
export async function sealLines(
  key: CryptoKey,
  lines: readonly string[],
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Blob([lines.join('\n')]).stream();
  const packed = await new Response(plain.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return seal(key, padded(new Uint8Array(packed), BLOCK_STEP), place);
}

/** The lines of a block, or null when it is damaged or not from this place. */
export async function unsealLines(key: CryptoKey, bytes: unknown, place: Place): Promise<string[] | null> {
  const packed = await unsealPadded(key, bytes, place);
  if (!packed) return null;
  try {
    return (await inflatedText(packed.buffer)).split('\n');
  } catch {
    return null;
  }
}

/** Bytes as they lie in a row. */
export function sealBytes(key: CryptoKey, bytes: Uint8Array, place: Place): Promise<Uint8Array<ArrayBuffer>> {
  return seal(key, padded(bytes, ROW_STEP), place);
}

/** What comes from a disk is anything until it has opened. */
export async function unsealPadded(
  key: CryptoKey,
  bytes: unknown,
  place: Place,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!(bytes instanceof Uint8Array)) return null;
  const plain = await unseal(key, bytes as Uint8Array<ArrayBuffer>, place);
  return plain && unpadded(plain);
}
