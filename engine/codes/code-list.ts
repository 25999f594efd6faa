/**
 * Five-character procedure codes in code order, as numbers in base 36. A code's id is its place in
 * the list; other tables speak of codes by id. Stored as differences, seven bits a byte, low bits first.
 */
export interface CodeList {
  readonly size: number;
  /** The id of a code, or -1. */
  idOf(code: string): number;
  /** The code of an id below `size`. */
  codeOf(id: number): string;
}

const LENGTH = 5;

export function codeListFrom(bytes: Uint8Array): CodeList {
  const numbers = decode(bytes);
  // A practice bills the same few codes again and again.
  const met = new Map<string, number>();
  return {
    size: numbers.length,
    idOf(code) {
      const known = met.get(code);
      if (known !== undefined) return known;
      const id = indexOf(numbers, numberOf(code), 0, numbers.length);
      if (id >= 0) met.set(code, id);
      return id;
    },
    codeOf: (id) => (numbers[id] ?? 0).toString(36).toUpperCase().padStart(LENGTH, '0'),
  };
}

/**
 * @param codes sorted, no two alike
 * @throws when a code isn't five of 0-9, A-Z or out of order
 */
export function encodeCodeList(codes: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  let before = -1;
  for (const code of codes) {
    const number = numberOf(code);
    if (number < 0) throw new Error(`not a procedure code: ${code}`);
    if (number <= before) throw new Error(`out of order: ${code}`);
    let rest = number - before;
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
    before = number;
  }
  return Uint8Array.from(bytes);
}

/** Where a value stands between `from` and `to` (not included) of a sorted array, or -1. */
export function indexOf(sorted: ArrayLike<number>, value: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function numberOf(code: string): number {
  if (code.length !== LENGTH) return -1;
  let number = 0;
  for (let at = 0; at < LENGTH; at++) {
    const character = code.charCodeAt(at);
    if (character >= 48 && character <= 57) number = number * 36 + character - 48;
    else if (character >= 65 && character <= 90) number = number * 36 + character - 55;
    else return -1;
  }
  return number;
}

function decode(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let before = -1;
  let step = 0;
  let shift = 0;
  for (const byte of bytes) {
    step |= (byte & 0x7f) << shift;
    if (byte & 0x80) {
      shift += 7;
    } else {
      before += step;
      numbers[count++] = before;
      step = 0;
      shift = 0;
    }
  }
  return numbers.slice(0, count);
}
