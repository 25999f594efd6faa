import type { Hash } from '../hash.ts';
import { emptyRoot, nodeHash } from './hashes.ts';

/**
 * What must be known of a tree to append to it and to name its root: the roots of its full subtrees, the
 * largest first, one for each bit that is set in `size`.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Hash[];
}

export const EMPTY: Frontier = { size: 0, peaks: [] };

/** The frontier with one leaf more: amortised one hash, at most log2(size). */
export function append({ size, peaks }: Frontier, leaf: Hash): Frontier {
  const rest = [...peaks];
  let top = leaf;
  // Each full subtree at the end joins with what has just become as large as itself.
  for (let bits = size; bits % 2 === 1; bits = (bits - 1) / 2) top = nodeHash(rest.pop() as Hash, top);
  return { size: size + 1, peaks: [...rest, top] };
}

/** Root of the tree (RFC 9162, 2.1.1). */
export function rootOf({ peaks }: Frontier): Hash {
  const [last, ...others] = [...peaks].reverse();
  if (!last) return emptyRoot();
  return others.reduce((right, left) => nodeHash(left, right), last);
}

/** Whether there are as many peaks as a tree of this size has. */
export function isFrontier({ size, peaks }: Frontier): boolean {
  const ones = size.toString(2).replaceAll('0', '').length;
  return peaks.length === ones;
}
