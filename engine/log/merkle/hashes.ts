import { HASH_BYTES, type Hash, sha256Of } from '../hash.ts';

/** RFC 9162, 2.1.1: leaves and nodes begin with different bytes, so that neither can pass for the other. */
const LEAF = 0;
const NODE = 1;

/** Hash of a leaf: SHA-256(0x00 || data). */
export function leafHash(data: Uint8Array): Hash {
  const input = new Uint8Array(1 + data.length);
  input[0] = LEAF;
  input.set(data, 1);
  return sha256Of(input);
}

/** Hash of an inner node: SHA-256(0x01 || left || right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  const input = new Uint8Array(1 + 2 * HASH_BYTES);
  input[0] = NODE;
  input.set(left, 1);
  input.set(right, 1 + HASH_BYTES);
  return sha256Of(input);
}

/** Root of the tree with no leaf: the hash of nothing. */
export function emptyRoot(): Hash {
  return sha256Of(new Uint8Array());
}

/** The largest power of two below `size` (2 or more): where a tree parts in two. */
export function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}
