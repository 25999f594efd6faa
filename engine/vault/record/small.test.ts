import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padded, unpadded } from './padding.ts';
import { joined, total, without } from './ranges.ts';

const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => ({ from, to: from + length })));
const numbers = (some: readonly { from: number; to: number }[]) =>
  new Set(some.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));

test('ranges are sets of numbers', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const apart = joined(a);
      expect(numbers(apart)).toEqual(numbers(a));
      expect(total(apart)).toBe(numbers(a).size);
      expect(apart.every(({ from }, at) => at === 0 || from > (apart[at - 1]?.to ?? 0))).toBe(true);
      const taken = numbers(b);
      expect([...numbers(without(a, b))]).toEqual([...numbers(apart)].filter((one) => !taken.has(one)));
    }),
  );
});

test('padding hides a length and gives it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const whole = padded(bytes, 256);
      expect(whole.length % 256).toBe(0);
      expect(unpadded(whole)).toEqual(new Uint8Array(bytes));
    }),
  );
});

test('bytes that were never padded are none', () => {
  expect(unpadded(new Uint8Array(3))).toBeNull();
  expect(unpadded(new Uint8Array([0, 0, 1, 0, 7]))).toBeNull();
});
