import fc from 'fast-check';
import { expect, it } from 'vitest';
import { names, plainNumber } from './authorization.ts';

it.each([
  ['A-2217', 'A2217'],
  ['a2217', 'A2217'],
  ['AUTH# 2217', '2217'],
  ['Prior authorization number: 2217', '2217'],
  ['# 22 17', '2217'],
  ['AUTH2217', '2217'],
  ['AUTHORIZATION', 'AUTHORIZATION'],
  ['PA2217', 'PA2217'],
])('compares "%s" as %s', (text, plain) => {
  expect(plainNumber(text)).toBe(plain);
});

it('compares a number like itself however it is spaced', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{4,20}$/), (number) => {
      fc.pre(!number.includes('AUTH'));
      expect(plainNumber([...number.toLowerCase()].join('-'))).toBe(number);
    }),
  );
});

it.each([
  [['90834', '90837'], '90837', true],
  [['97151-97158'], '97153', true],
  [['97151 - 97158'], '97159', false],
  [['97151-97158'], '9715', false],
  [[], '90837', false],
])('%j names %s: %s', (codes, code, expected) => {
  expect(names(codes, code)).toBe(expected);
});
