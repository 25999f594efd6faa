import type { CodeList } from './code-list.ts';
import { encodeSparseRows, type SparseRows } from './sparse-rows.ts';
import type { CodePair } from './tables.ts';

const INDICATOR = { 0: 0, 1: 1, 9: 2 } as const;
const INDICATORS = [0, 1, 9] as const;
/** The row's code is column 1, is column 2, or the order isn't known. */
const ORDER = { first: 0, second: 4, unknown: 8 } as const;

/** The edit between two codes, whichever is given first. */
export function findPair(rows: SparseRows, codes: CodeList, a: string, b: string): CodePair | undefined {
  const idA = codes.idOf(a);
  const idB = idA < 0 ? -1 : codes.idOf(b);
  if (idB < 0) return undefined;
  const flag = rows.flag(idA, idB);
  if (flag >= 0) return pairOf(a, b, flag);
  const reverse = rows.flag(idB, idA);
  return reverse < 0 ? undefined : pairOf(b, a, reverse);
}

function pairOf(row: string, cell: string, flag: number): CodePair {
  const second = (flag & 12) === ORDER.second;
  return {
    column1: second ? cell : row,
    column2: second ? row : cell,
    indicator: INDICATORS[flag & 3] ?? 9,
    ordered: (flag & 12) !== ORDER.unknown,
  };
}

/**
 * Packs edits: each stands in the row of the busier of its codes, so that rows are few.
 *
 * @throws when two edits name the same codes
 */
export function encodePairs(pairs: readonly CodePair[], codes: CodeList): Uint8Array {
  const uses = new Map<string, number>();
  for (const { column1, column2 } of pairs) {
    for (const code of [column1, column2]) uses.set(code, (uses.get(code) ?? 0) + 1);
  }
  const table = new Map<number, Map<number, number>>();
  for (const { column1, column2, indicator, ordered } of pairs) {
    const first = (uses.get(column1) ?? 0) >= (uses.get(column2) ?? 0);
    const row = codes.idOf(first ? column1 : column2);
    const cell = codes.idOf(first ? column2 : column1);
    const cells = table.get(row) ?? new Map<number, number>();
    if (cells.has(cell)) throw new Error(`the same pair twice: ${column1} ${column2}`);
    const order = ordered ? (first ? ORDER.first : ORDER.second) : ORDER.unknown;
    table.set(row, cells.set(cell, INDICATOR[indicator] | order));
  }
  return encodeSparseRows(table);
}
