import { times } from './gf32.ts';

/** Bits that the recovery key holds: too many to guess, so it needs no stretching. */
export const RECOVERY_BYTES = 20;

/** Crockford's letters: no I, L, O or U, which people misread. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SIGNS = 4;
const GROUPS = (RECOVERY_BYTES * 8) / (5 * DATA_SIGNS);

/**
 * The recovery key as it is printed: eight groups of four signs and a fifth that checks them and their place,
 * so that one wrong sign, two swapped ones or two swapped groups are noticed, and where.
 *
 * @param bytes 20 random bytes
 */
export function printedRecoveryKey(bytes: Uint8Array): string {
  const signs = signsOf(bytes);
  return Array.from({ length: GROUPS }, (_, group) => {
    const data = signs.slice(group * DATA_SIGNS, (group + 1) * DATA_SIGNS);
    return [...data, checkSign(data, group)].map((sign) => LETTERS[sign]).join('');
  }).join('-');
}

export type ReadKey =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The first group, from 1, that can't be right; null when there are too few or too many signs. */
  | { readonly ok: false; readonly group: number | null };

/** Reads a typed recovery key, with or without hyphens, in any case, O for 0 and I or L for 1. */
export function readRecoveryKey(text: string): ReadKey {
  const typed = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (typed.length !== GROUPS * (DATA_SIGNS + 1)) return { ok: false, group: null };
  const signs: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const start = group * (DATA_SIGNS + 1);
    const all = [...typed.slice(start, start + DATA_SIGNS + 1)].map((letter) => LETTERS.indexOf(letter));
    const data = all.slice(0, DATA_SIGNS);
    if (all.includes(-1) || checkSign(data, group) !== all[DATA_SIGNS]) return { ok: false, group: group + 1 };
    signs.push(...data);
  }
  return { ok: true, bytes: bytesOf(signs) };
}

/** 2^1 s0 + 2^2 s1 + 2^3 s2 + 2^4 s3 + 2^5 place, in the field with 32 elements. */
function checkSign(data: readonly number[], place: number): number {
  let weight = 1;
  let sum = 0;
  for (const sign of [...data, place]) {
    weight = times(weight, 2);
    sum ^= times(weight, sign);
  }
  return sum;
}

function signsOf(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

function bytesOf(signs: readonly number[]): Uint8Array<ArrayBuffer> {
  const bits = signs.map((sign) => sign.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
