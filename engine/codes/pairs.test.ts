import { expect, it } from 'vitest';
import { sourcePairs } from '../../scripts/lib/data/build-tables.ts';
import { codeListFrom, encodeCodeList } from './code-list.ts';
import { loadTables } from './load-node.ts';
import { encodePairs, findPair } from './pairs.ts';
import { sparseRowsFrom } from './sparse-rows.ts';
import type { CodePair } from './tables.ts';

const tables = loadTables();
const pairs = sourcePairs();

it('finds every edit of the source, whichever code comes first', () => {
  expect(pairs.length).toBe(14_436);
  expect(pairs.filter(({ ordered }) => !ordered).length).toBe(952);
  for (const pair of pairs) {
    const forward = tables.pair(pair.column1, pair.column2);
    const backward = tables.pair(pair.column2, pair.column1);
    expect(backward).toEqual(forward);
    const { column1, column2, ...rest } = forward as CodePair;
    expect(rest).toEqual({ indicator: pair.indicator, ordered: pair.ordered });
    if (pair.ordered) expect([column1, column2]).toEqual([pair.column1, pair.column2]);
  }
});

it('finds no edit between codes the source does not pair', () => {
  const known = new Set(pairs.flatMap(({ column1, column2 }) => [`${column1} ${column2}`, `${column2} ${column1}`]));
  const codes = [...new Set(pairs.flatMap(({ column1, column2 }) => [column1, column2]))].sort();
  const wrong: string[] = [];
  for (let at = 0; at < codes.length; at += 2) {
    for (let other = at; other < codes.length; other += 3) {
      const [a = '', b = ''] = [codes[at], codes[other]];
      if (!known.has(`${a} ${b}`) && tables.pair(a, b)) wrong.push(`${a} ${b}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(tables.pair('90837', '90837')).toBeUndefined();
  expect(tables.pair('', '90837')).toBeUndefined();
  expect(tables.pair('90837', 'nothing')).toBeUndefined();
});

it('tells therapy codes on one day apart', () => {
  expect(tables.pair('90834', '90837')).toEqual({ column1: '90837', column2: '90834', indicator: 0, ordered: true });
  expect(tables.pair('90791', '90837')?.indicator).toBe(0);
});

it('keeps every indicator and refuses an edit given twice', () => {
  const codes = codeListFrom(encodeCodeList(['90834', '90837', '90847']));
  const edit = (column1: string, column2: string, indicator: CodePair['indicator'], ordered: boolean) => ({
    column1,
    column2,
    indicator,
    ordered,
  });
  const edits = [edit('90837', '90834', 9, true), edit('90834', '90847', 1, true), edit('90837', '90847', 0, false)];
  const rows = sparseRowsFrom(encodePairs(edits, codes).buffer as ArrayBuffer);
  expect(findPair(rows, codes, '90834', '90837')).toEqual(edits[0]);
  expect(findPair(rows, codes, '90847', '90834')).toEqual(edits[1]);
  expect(findPair(rows, codes, '90837', '90847')).toMatchObject({ indicator: 0, ordered: false });
  expect(() => encodePairs([...edits, edit('90837', '90834', 1, true)], codes)).toThrow('the same pair twice');
});
