import { indexOf } from './code-list.ts';

/**
 * Rows of cells, most of a full table being empty (compressed sparse rows). Rows and cells are
 * numbers below 65,536 in rising order; each cell carries a small flag.
 * Bytes, little-endian: Uint32 row count, Uint32 start of each row and the end, Uint16 rows,
 * Uint16 cells, Uint8 flags.
 */
export interface SparseRows {
  /** The flag at a row and cell, or -1. */
  flag(row: number, cell: number): number;
  /** The cells of a row, or undefined when there is no such row. */
  cells(row: number): { readonly cells: Uint16Array; readonly flags: Uint8Array } | undefined;
}

export function sparseRowsFrom(buffer: ArrayBuffer): SparseRows {
  const count = new Uint32Array(buffer, 0, 1)[0] ?? 0;
  const starts = new Uint32Array(buffer, 4, count + 1);
  const total = starts[count] ?? 0;
  const rowsAt = 4 + 4 * (count + 1);
  const rows = new Uint16Array(buffer, rowsAt, count);
  const cells = new Uint16Array(buffer, rowsAt + 2 * count, total);
  const flags = new Uint8Array(buffer, rowsAt + 2 * (count + total), total);

  return {
    flag(row, cell) {
      const rowAt = indexOf(rows, row, 0, count);
      if (rowAt < 0) return -1;
      const at = indexOf(cells, cell, starts[rowAt] as number, starts[rowAt + 1] as number);
      return at < 0 ? -1 : (flags[at] as number);
    },
    cells(row) {
      const at = row < 0 ? -1 : indexOf(rows, row, 0, count);
      if (at < 0) return undefined;
      const [from, to] = [starts[at] as number, starts[at + 1] as number];
      return { cells: cells.subarray(from, to), flags: flags.subarray(from, to) };
    },
  };
}

/** @param table row -> cell -> flag, in any order */
export function encodeSparseRows(table: ReadonlyMap<number, ReadonlyMap<number, number>>): Uint8Array {
  const rows = [...table]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells].sort(([a], [b]) => a - b) }));
  const total = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const buffer = new ArrayBuffer(4 + 4 * (rows.length + 1) + 2 * (rows.length + total) + total);
  const view = new DataView(buffer);
  let at = 0;
  const put = (size: 1 | 2 | 4, value: number) => {
    if (size === 4) view.setUint32(at, value, true);
    else if (size === 2) view.setUint16(at, value, true);
    else view.setUint8(at, value);
    at += size;
  };
  put(4, rows.length);
  let start = 0;
  for (const { cells } of rows) {
    put(4, start);
    start += cells.length;
  }
  put(4, start);
  for (const { row } of rows) put(2, row);
  for (const { cells } of rows) for (const [cell] of cells) put(2, cell);
  for (const { cells } of rows) for (const [, flag] of cells) put(1, flag);
  return new Uint8Array(buffer);
}
