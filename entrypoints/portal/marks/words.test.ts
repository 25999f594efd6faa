import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Summary } from '../../../engine/wire.ts';
import { blanks, pillText } from './words.ts';

const summary = (
  verdict: Summary['verdict'],
  errors: number,
  warnings: number,
  notChecked: number,
  toFill = 0,
): Summary => ({
  verdict,
  errors,
  warnings,
  notChecked,
  toFill,
});

test.each([
  [summary('errors', 2, 1, 3), '2 errors, 1 warning, 3 not checked'],
  [summary('errors', 1, 0, 0), '1 error'],
  [summary('warnings', 0, 2, 0), '2 warnings'],
  [summary('incomplete', 0, 0, 3), '3 not checked'],
  [summary('errors', 0, 0, 2, 3), '3 to fill in, 2 not checked'],
  [summary('clean', 0, 0, 0), 'Ready'],
  [summary('clean', 0, 0, 2), 'Ready, 2 not checked'],
  [summary('too-large', 0, 0, 0), 'This page is too large to read'],
])('the pill says it in numbers', (given, text) => {
  expect(pillText(given)).toBe(text);
});

test('blanks that are easily overlooked are set apart, others stay in their text', () => {
  expect(blanks(' F41.1 ')).toEqual([
    { text: ' ', blank: true },
    { text: 'F41.1', blank: false },
    { text: ' ', blank: true },
  ]);
  expect(blanks('Dana Okafor')).toEqual([{ text: 'Dana Okafor', blank: false }]);
});

test('no sign of a value is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\t', 'a', '1', '.') }), (text) => {
      expect(
        blanks(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
