import fc from 'fast-check';
import { expect, it } from 'vitest';
import { npiFault } from './npi.ts';

it.each([
  ['1234567893', null],
  ['1993999998', null],
  ['1234567890', 'check-digit'],
  ['3234567893', 'start'],
  ['123456789', 'length'],
  ['12345678931', 'length'],
  ['I234567893', 'length'],
])('%s: %s', (npi, fault) => {
  expect(npiFault(npi)).toBe(fault);
});

it('finds every single wrong digit behind the first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...'1234567893'];
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(npiFault(digits.join(''))).toBe('check-digit');
    }),
  );
});
