import { expect, it } from 'vitest';
import { sourceRows } from '../../scripts/lib/data/sources.ts';
import { excludes1From } from './excludes1.ts';
import { loadTables } from './load-node.ts';

const { excludes1 } = loadTables();

it.each([
  ['a code below each side', 'F17210', 'Z87891', 'F17'],
  ['the other way around', 'Z87891', 'F17210', 'F17'],
  ['one of several excluded codes', 'F200', 'F315', 'F20'],
  ['a range of categories', 'F530', 'F29', 'F53'],
  ['a line on a section', 'F72', 'R4183', 'F70-F79'],
  ['codes with a certain end', 'F8081', 'I69323', 'F8081'],
  ['a current concussion', 'F0781', 'S060X1A', 'F0781'],
  ['outside chapter F', 'R413', 'G3184', 'R41'],
  ['ideation with an attempt', 'R45851', 'T1491XA', 'R4585'],
] as const)('finds %s', (_, a, b, code) => {
  expect(excludes1(a, b)?.code).toBe(code);
});

it.each([
  ['a mood disorder due to a condition beside a depression (Excludes2)', 'F0631', 'F331'],
  ['a sequela of concussion', 'F0781', 'S060X1S'],
  ['another sequela of stroke', 'F8081', 'I69320'],
  ['unrelated disorders', 'F411', 'F331'],
  ['a code and itself', 'F17210', 'F17210'],
  ['no codes', '', ''],
] as const)('has nothing against %s', (_, a, b) => {
  expect(excludes1(a, b)).toBeUndefined();
});

it('finds every line of the source', () => {
  const sample = (pattern: string) => pattern.split('-')[0]?.replace('*', '1') ?? '';
  const missed = sourceRows('icd10cm/excludes1.tsv').filter(
    ([code = '', excludes = '']) => excludes1(sample(code), sample(excludes)) === undefined,
  );
  expect(missed).toEqual([]);
});

it('takes the last category of a range, and none after it', () => {
  const find = excludes1From([{ code: 'F70-F79', excludes: 'R4183' }]);
  expect(find('F79', 'R4183')).toBeDefined();
  expect(find('F80', 'R4183')).toBeUndefined();
});
