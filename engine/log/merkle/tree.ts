import { HASH_BYTES, type Hash } from '../hash.ts';
import { emptyRoot, nodeHash, splitOf } from './hashes.ts';

/** A whole tree, for proofs: what a frontier forgets is kept. */
export interface Tree {
  size(): number;
  append(leaf: Hash): void;
  /** Root of the tree as it was with `size` leaves. */
  root(size?: number): Hash;
  /** Hashes from leaf `index` up to the root of the first `size` leaves (RFC 9162, 2.1.3.1). */
  inclusionProof(index: number, size?: number): Hash[];
  /** Hashes that show the first `from` leaves to be the beginning of the first `to` (RFC 9162, 2.1.4.1). */
  consistencyProof(from: number, to?: number): Hash[];
}

/**
 * A tree that keeps the root of every full subtree, level by level: 64 bytes a leaf, one hash to append on
 * average, and a proof in log2(size) steps.
 *
 * @throws {RangeError} from its proofs, for a leaf or a size that the tree hasn't got
 */
export function createTree(leaves: Iterable<Hash> = []): Tree {
  const levels: Level[] = [];
  const level = (height: number) => {
    levels[height] ??= createLevel();
    return levels[height];
  };
  const size = () => level(0).count();

  function append(leaf: Hash): void {
    let node = leaf;
    for (let height = 0, at = size(); ; height++, at = (at - 1) / 2) {
      level(height).push(node);
      if (at % 2 === 0) return;
      node = nodeHash(level(height).at(at - 1), node);
    }
  }

  /** Root of the leaves from `start` on; subtrees begin at multiples of their size, so full ones are known. */
  function subtree(start: number, count: number): Hash {
    if (count === 0) return emptyRoot();
    const height = Math.log2(count);
    if (Number.isInteger(height)) return level(height).at(start / count);
    const split = splitOf(count);
    return nodeHash(subtree(start, split), subtree(start + split, count - split));
  }

  function path(index: number, start: number, count: number): Hash[] {
    if (count === 1) return [];
    const split = splitOf(count);
    return index < split
      ? [...path(index, start, split), subtree(start + split, count - split)]
      : [...path(index - split, start + split, count - split), subtree(start, split)];
  }

  /** SUBPROOF of the RFC; `whole`: the old tree's root is known to the reader and needn't be said. */
  function subproof(from: number, start: number, count: number, whole: boolean): Hash[] {
    if (from === count) return whole ? [] : [subtree(start, count)];
    const split = splitOf(count);
    return from <= split
      ? [...subproof(from, start, split, whole), subtree(start + split, count - split)]
      : [...subproof(from - split, start + split, count - split, false), subtree(start, split)];
  }

  function inRange(isRight: boolean): void {
    if (!isRight) throw new RangeError('The tree has no such leaf or size.');
  }

  for (const leaf of leaves) append(leaf);
  return {
    size,
    append,
    root(of = size()) {
      inRange(of >= 0 && of <= size());
      return subtree(0, of);
    },
    inclusionProof(index, of = size()) {
      inRange(index >= 0 && index < of && of <= size());
      return path(index, 0, of);
    },
    consistencyProof(from, to = size()) {
      inRange(from >= 0 && from <= to && to <= size());
      return from === 0 ? [] : subproof(from, 0, to, true);
    },
  };
}

interface Level {
  count(): number;
  push(hash: Hash): void;
  at(index: number): Hash;
}

/** Hashes one after the other in one growing buffer: a hundred thousand small arrays would weigh four times that. */
function createLevel(): Level {
  let bytes = new Uint8Array(HASH_BYTES * 16);
  let count = 0;
  return {
    count: () => count,
    push(hash) {
      if ((count + 1) * HASH_BYTES > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(hash, HASH_BYTES * count++);
    },
    at: (index) => bytes.slice(HASH_BYTES * index, HASH_BYTES * (index + 1)),
  };
}
