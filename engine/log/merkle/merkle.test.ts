import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Hash, sha256Of, toHex, utf8 } from '../hash.ts';
import { append, EMPTY, isFrontier, rootOf } from './frontier.ts';
import { leafHash } from './hashes.ts';
import { createTree } from './tree.ts';
import { isConsistent, isIncluded } from './verify.ts';

/** The RFC's definitions as it writes them, over lists, with nothing kept: 2.1.1, 2.1.3.1, 2.1.4.1. */
const naive = {
  k: (n: number) => {
    let k = 1;
    while (k * 2 < n) k *= 2;
    return k;
  },
  join: (...parts: readonly (readonly number[] | Hash)[]) =>
    sha256Of(Uint8Array.from(parts.flatMap((part) => [...part]))),
  mth(d: readonly Hash[]): Hash {
    if (d.length === 0) return sha256Of(new Uint8Array());
    if (d.length === 1) return naive.join([0], d[0] as Hash);
    const k = naive.k(d.length);
    return naive.join([1], naive.mth(d.slice(0, k)), naive.mth(d.slice(k)));
  },
  path(m: number, d: readonly Hash[]): Hash[] {
    if (d.length === 1) return [];
    const k = naive.k(d.length);
    return m < k
      ? [...naive.path(m, d.slice(0, k)), naive.mth(d.slice(k))]
      : [...naive.path(m - k, d.slice(k)), naive.mth(d.slice(0, k))];
  },
  subproof(m: number, d: readonly Hash[], b: boolean): Hash[] {
    if (m === d.length) return b ? [] : [naive.mth(d)];
    const k = naive.k(d.length);
    return m <= k
      ? [...naive.subproof(m, d.slice(0, k), b), naive.mth(d.slice(k))]
      : [...naive.subproof(m - k, d.slice(k), false), naive.mth(d.slice(0, k))];
  },
};

const hex = (hashes: readonly Hash[]) => hashes.map(toHex);
const dataOf = (count: number) => Array.from({ length: count }, (_, at) => utf8(`entry ${at}`));
const entries = fc.integer({ min: 0, max: 80 }).map(dataOf);
const some = entries.filter((data) => data.length > 0);
const picked = some.chain((data) => fc.tuple(fc.constant(data), fc.integer({ min: 0, max: data.length - 1 })));

function flipped(hash: Hash, bit: number): Hash {
  const copy = hash.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

test('trees of the certificate transparency test vectors have the published roots', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const data = inputs.map((text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  const tree = createTree(data.map(leafHash));
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((size) => toHex(tree.root(size)))).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]);
});

describe('as the RFC defines it', () => {
  it('root, of the tree and of the frontier', () => {
    fc.assert(
      fc.property(entries, (data) => {
        const leaves = data.map(leafHash);
        const frontier = leaves.reduce(append, EMPTY);
        expect(isFrontier(frontier)).toBe(true);
        expect(toHex(rootOf(frontier))).toBe(toHex(naive.mth(data)));
        expect(toHex(createTree(leaves).root())).toBe(toHex(naive.mth(data)));
      }),
    );
  });

  it('inclusion proofs, which hold and hold for nothing else', () => {
    fc.assert(
      fc.property(picked, fc.nat(), fc.nat(255), ([data, index], which, bit) => {
        const tree = createTree(data.map(leafHash));
        const proof = tree.inclusionProof(index);
        expect(hex(proof)).toEqual(hex(naive.path(index, data)));
        const claim = { index, size: data.length, leaf: leafHash(data[index] as Hash), proof, root: tree.root() };
        expect(isIncluded(claim)).toBe(true);
        expect(isIncluded({ ...claim, index: index + 1 })).toBe(false);
        expect(isIncluded({ ...claim, leaf: flipped(claim.leaf, bit) })).toBe(false);
        expect(isIncluded({ ...claim, root: flipped(claim.root, bit) })).toBe(false);
        expect(isIncluded({ ...claim, proof: [...proof, claim.root] })).toBe(false);
        if (proof.length === 0) return;
        const at = which % proof.length;
        expect(isIncluded({ ...claim, proof: proof.with(at, flipped(proof[at] as Hash, bit)) })).toBe(false);
        expect(isIncluded({ ...claim, proof: proof.toSpliced(at, 1) })).toBe(false);
      }),
    );
  });

  it('consistency proofs, which hold and hold for nothing else', () => {
    fc.assert(
      fc.property(picked, fc.nat(), fc.nat(255), ([data, before], which, bit) => {
        const from = before + 1;
        const tree = createTree(data.map(leafHash));
        const proof = tree.consistencyProof(from);
        expect(hex(proof)).toEqual(hex(naive.subproof(from, data, true)));
        const claim = { from, to: data.length, fromRoot: tree.root(from), toRoot: tree.root(), proof };
        expect(isConsistent(claim)).toBe(true);
        expect(isConsistent({ ...claim, fromRoot: flipped(claim.fromRoot, bit) })).toBe(false);
        expect(isConsistent({ ...claim, toRoot: flipped(claim.toRoot, bit) })).toBe(false);
        expect(isConsistent({ ...claim, from: data.length + 1 })).toBe(false);
        expect(isConsistent({ ...claim, proof: [...proof, claim.toRoot] })).toBe(false);
        if (proof.length === 0) return;
        const at = which % proof.length;
        expect(isConsistent({ ...claim, proof: proof.with(at, flipped(proof[at] as Hash, bit)) })).toBe(false);
        expect(isConsistent({ ...claim, proof: proof.toSpliced(at, 1) })).toBe(false);
      }),
    );
  });

  it('proofs of an earlier, smaller tree', () => {
    fc.assert(
      fc.property(picked, ([data, before]) => {
        const size = before + 1;
        const tree = createTree(data.map(leafHash));
        const early = data.slice(0, size);
        expect(hex(tree.inclusionProof(before, size))).toEqual(hex(naive.path(before, early)));
        expect(toHex(tree.root(size))).toBe(toHex(naive.mth(early)));
      }),
    );
  });
});

test('the empty tree is the beginning of every other', () => {
  const tree = createTree(dataOf(5).map(leafHash));
  const claim = { from: 0, to: 5, fromRoot: tree.root(0), toRoot: tree.root(), proof: tree.consistencyProof(0) };
  expect(isConsistent(claim)).toBe(true);
  expect(isConsistent({ ...claim, fromRoot: tree.root(1) })).toBe(false);
});

test('what is not in the tree has no proof', () => {
  const tree = createTree(dataOf(5).map(leafHash));
  expect(() => tree.inclusionProof(5)).toThrow(RangeError);
  expect(() => tree.inclusionProof(0, 6)).toThrow(RangeError);
  expect(() => tree.consistencyProof(3, 6)).toThrow(RangeError);
  expect(() => tree.root(6)).toThrow(RangeError);
});
