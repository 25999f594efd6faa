import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civil, dayOf } from './day.ts';

const MS_PER_DAY = 86_400_000;

it('counts days as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = new Date(day * MS_PER_DAY);
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civil(day)).toEqual(parts);
      expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  [2026, 2, 29],
  [2100, 2, 29],
  [2026, 4, 31],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 1, 0],
  [2026, 1.5, 1],
])('knows no day %d-%d-%d', (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNull();
});

it.each([
  [2000, 2, 29],
  [2024, 2, 29],
  [1900, 2, 28],
])('knows the day %d-%d-%d', (year, month, day) => {
  expect(civil(dayOf(year, month, day) ?? 0)).toEqual({ year, month, day });
});
