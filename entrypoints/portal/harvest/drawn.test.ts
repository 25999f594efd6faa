import { describe, expect, test } from 'vitest';
import { drawnGrids } from './drawn.ts';
import type { Item, Walked } from './walk.ts';

const HEADERS = ['Date', 'POS', 'Svc code', 'Mod', 'Units', 'Charge'];

const item = (kind: Item['kind'], text: string, column: number, row: number): Item =>
  ({ kind, text, rect: [20 + column * 90, 100 + row * 22, 60, 16], cell: null, visible: true }) as unknown as Item;
const printed = (row: number, texts: readonly string[]) =>
  texts.flatMap((text, at) => (text ? [item('run', text, at, row)] : []));
const typed = (row: number) => HEADERS.map((_, at) => item('control', '', at, row));
const grids = (...items: readonly Item[]) => drawnGrids({ items } as unknown as Walked);

const LINE = ['10/12/2026', '11', '90837', '', '1', '185.00'];

describe('lines drawn with plain boxes', () => {
  test('say what they print and where the line being edited stands', () => {
    const { printed: found, cells } = grids(
      ...printed(0, HEADERS),
      ...printed(1, LINE),
      ...typed(2),
      ...printed(3, LINE),
    );
    expect(found.map(({ header, run, cell }) => [header, run.text, cell.row]).slice(0, 5)).toEqual([
      ['Date', '10/12/2026', 1],
      ['POS', '11', 1],
      ['Svc code', '90837', 1],
      ['Units', '1', 1],
      ['Charge', '185.00', 1],
    ]);
    expect(found.at(-1)?.cell.row).toBe(3);
    expect([...cells.values()].map(({ row, headers }) => [row, ...headers])).toEqual(HEADERS.map((text) => [2, text]));
  });

  test('are no grid where nothing is printed, or only words are', () => {
    const words = ['mm/dd/yyyy', 'two digits', 'five', 'optional', 'how many', 'dollars'];
    for (const page of [
      [...printed(0, HEADERS), ...typed(1)],
      [...printed(0, HEADERS), ...printed(1, words), ...typed(2)],
    ]) {
      const { printed: found, cells } = grids(...page);
      expect([found.length, cells.size]).toEqual([0, 0]);
    }
  });

  test('end where the rows do', () => {
    const { printed: found } = grids(...printed(0, HEADERS), ...printed(1, LINE), ...printed(6, LINE));
    expect(new Set(found.map(({ cell }) => cell.row))).toEqual(new Set([1]));
  });
});
