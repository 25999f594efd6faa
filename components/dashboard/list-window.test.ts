import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROW, WHOLE, windowAt } from './list-window.ts';

test('what is seen is drawn, few more, wherever it is scrolled to', () => {
  fc.assert(
    fc.property(
      fc.nat(4e6),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: WHOLE + 1, max: 100_000 }),
      (scrolled, height, rows) => {
        const { from, to } = windowAt(scrolled, height, rows);
        const shown = Math.ceil(height / ROW);
        const first = Math.min(Math.floor(scrolled / ROW), Math.max(0, rows - shown));
        expect(from).toBeLessThanOrEqual(first);
        expect(to).toBeGreaterThanOrEqual(Math.min(rows, first + shown));
        expect(to - from).toBeLessThanOrEqual(shown + 40);
      },
    ),
  );
});

test('a list of few rows is drawn whole', () => {
  expect(windowAt(9999, 300, WHOLE)).toEqual({ from: 0, to: WHOLE });
});
