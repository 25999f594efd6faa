import { type Day, fromIso } from '../claim/day.ts';
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

/** An edit's first and last ISO day, '' where it has none, by its codes as the edit names them. */
export type DatedPair = readonly [column1: string, column2: string, from: string, to: string];

/** Whether an edit holds on a day, for a table whose edits mostly hold throughout. Null asks for the edit as it stands last. */
export function heldBy(dated: readonly DatedPair[]): (pair: CodePair, on: Day | null) => boolean {
  const spans = new Map(dated.map(([a, b, from, to]) => [`${a} ${b}`, [fromIso(from), fromIso(to)] as const]));
  return ({ column1, column2 }, on) => {
    const [from, to] = spans.get(`${column1} ${column2}`) ?? [null, null];
    if (on === null) return to === null;
    return (from === null || on >= from) && (to === null || on <= to);
  };
}

/** Every edit, by the row it stands in. */
export function* pairRows(rows: SparseRows, codes: CodeList): Generator<CodePair> {
  for (let row = 0; row < codes.size; row++) {
    const { cells = [], flags = [] } = rows.cells(row) ?? {};
    for (const [at, cell] of cells.entries()) yield pairOf(codes.codeOf(row), codes.codeOf(cell), flags[at] ?? 0);
  }
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
