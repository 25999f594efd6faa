import { expect, test } from 'vitest';
import type { Mark, MarkFinding } from '../../../engine/wire.ts';
import { drawable, shownBy } from './delay.ts';

const finding = (rule: string, message = ''): MarkFinding => ({
  rule,
  severity: 'error',
  message,
  why: '',
  fix: '',
  small: '',
  apply: null,
});
const mark = (key: string, ...rules: string[]): Mark => ({ key, findings: rules.map((rule) => finding(rule)) });

test('new findings of the field being typed in wait, those of other fields do not', () => {
  const { marks, held } = drawable([mark('c1', 'a', 'b'), mark('c2', 'd')], shownBy([mark('c1', 'a')]), 'c1');
  expect(marks).toEqual([mark('c1', 'a'), mark('c2', 'd')]);
  expect(held).toBe(1);
});

test('a field with nothing but new findings gets no mark yet', () => {
  expect(drawable([mark('c1', 'a')], new Map(), 'c1').marks).toEqual([]);
});

test('after typing everything shows', () => {
  expect(drawable([mark('c1', 'a')], new Map(), null)).toEqual({ marks: [mark('c1', 'a')], held: 0 });
});

test('a solved finding is gone at once, also while typing', () => {
  expect(drawable([], shownBy([mark('c1', 'a')]), 'c1').marks).toEqual([]);
});

test('a finding that is shown may change its words while typing', () => {
  const now = [{ key: 'c1', findings: [finding('a', 'F41. has no such code.')] }];
  expect(drawable(now, shownBy([mark('c1', 'a')]), 'c1').marks).toEqual(now);
});
