import { expect, it } from 'vitest';
import { type Column, csvOf, filtered, sorted } from './rows.ts';

interface Row {
  readonly name: string;
  readonly weight: number;
}
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', head: 'Name', sort: ({ name }) => name, cell: ({ name }) => name },
  { key: 'weight', head: 'Weight', sort: ({ weight }) => weight, text: ({ weight }) => `w${weight}`, cell: () => '' },
];
const ROWS = [
  { name: 'line 10', weight: 2 },
  { name: 'line 9', weight: 10 },
];

it('numbers are sorted as numbers, in texts too', () => {
  expect(sorted(ROWS, COLUMNS, { column: 'name', down: false })[0]?.name).toBe('line 9');
  expect(sorted(ROWS, COLUMNS, { column: 'weight', down: true })[0]?.weight).toBe(10);
  expect(sorted(ROWS, COLUMNS, null)).toBe(ROWS);
});

it('every typed word must be there, in any column', () => {
  expect(filtered(ROWS, COLUMNS, undefined, 'w2 LINE')).toEqual([ROWS[0]]);
  expect(filtered(ROWS, COLUMNS, ({ name }) => (name === 'line 9' ? 'tail' : ''), 'tail')).toEqual([ROWS[1]]);
  expect(filtered(ROWS, COLUMNS, undefined, 'w2 w10')).toEqual([]);
});

it('a file for a spreadsheet holds no formula', () => {
  const rows = [{ name: '=1+1 "x"', weight: 1 }];
  expect(csvOf(rows, COLUMNS)).toBe(['"Name","Weight"', `"'=1+1 ""x""","w1"`, ''].join('\r\n'));
});
