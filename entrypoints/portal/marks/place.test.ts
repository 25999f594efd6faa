import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlap, within } from './box.ts';
import { beside, inside, outside, rowAfter, rowEnds } from './place.ts';

const at = (x: number, y: number, width: number, height = 24): Box => ({ x, y, width, height });
const place = (box: Box, leftInside: number | null = 100, rightToLeft = false) => ({ box, leftInside, rightToLeft });

test('outside stands at the end of the line of writing', () => {
  expect(outside(place(at(100, 10, 200)))).toEqual(at(303, 15, 14, 14));
  expect(outside(place(at(100, 10, 200), 100, true))).toEqual(at(83, 15, 14, 14));
});

test('inside needs 18 px of free room, and never goes into a tiny box', () => {
  expect(inside(place(at(100, 10, 200), 18))).toEqual(at(283, 15, 14, 14));
  expect(inside(place(at(100, 10, 200), 17))).toBeNull();
  expect(inside(place(at(100, 10, 200), null))).toBeNull();
  expect(inside(place(at(100, 10, 40), 30))).toBeNull();
});

test('a row goes on to the right until a wide gap, whatever stands above or below', () => {
  const row = [at(60, 10, 40), at(110, 12, 40), at(600, 10, 40), at(60, 60, 40), at(0, 10, 40)].map((box) => ({ box }));
  expect(rowAfter(place(at(10, 10, 40)), row).map(({ box }) => box.x)).toEqual([60, 110]);
});

test('in writing from right to left a row goes on to the left', () => {
  const row = [at(10, 10, 40), at(60, 10, 40), at(200, 10, 40)].map((box) => ({ box }));
  expect(rowAfter(place(at(110, 10, 40), null, true), row).map(({ box }) => box.x)).toEqual([60, 10]);
});

test('row ends are looked for past the last control only', () => {
  for (const box of rowEnds(place(at(100, 10, 40)))) expect(box.x).toBeGreaterThan(140);
});

test('a bubble never covers the control that is typed in where the window has room for both', () => {
  const view = at(0, 0, 1000, 700);
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 780 }),
    y: fc.integer({ min: 0, max: 676 }),
    width: fc.integer({ min: 20, max: 200 }),
  });
  const size = fc.record({
    width: fc.integer({ min: 120, max: 340 }),
    height: fc.integer({ min: 40, max: 280 }),
  });
  fc.assert(
    fc.property(spot, size, ({ x, y, width }, bubble) => {
      const field = at(x, y, width);
      const found = beside(outside(place(field)), bubble, view, [field]);
      expect(overlap(found, field)).toBe(false);
      expect(within(found, view)).toBe(true);
    }),
  );
});
