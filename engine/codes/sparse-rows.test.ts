import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeSparseRows, sparseRowsFrom } from './sparse-rows.ts';

const small = fc.integer({ min: 0, max: 40 });
const table = fc.array(fc.tuple(small, small, fc.integer({ min: 0, max: 255 })), { maxLength: 80 }).map((cells) => {
  const rows = new Map<number, Map<number, number>>();
  for (const [row, cell, flag] of cells) rows.set(row, (rows.get(row) ?? new Map()).set(cell, flag));
  return rows;
});

it('gives each flag back, and -1 everywhere else', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const found = sparseRowsFrom(encodeSparseRows(rows).buffer as ArrayBuffer);
      for (let row = -1; row < 42; row++) {
        for (let cell = -1; cell < 42; cell++) expect(found.flag(row, cell)).toBe(rows.get(row)?.get(cell) ?? -1);
        const cells = [...(rows.get(row)?.keys() ?? [])].sort((a, b) => a - b);
        expect([...(found.cells(row)?.cells ?? [])]).toEqual(cells);
      }
    }),
    { numRuns: 40 },
  );
});

it('has no cells in a row that is not there', () => {
  expect(sparseRowsFrom(encodeSparseRows(new Map()).buffer as ArrayBuffer).cells(0)).toBeUndefined();
});
