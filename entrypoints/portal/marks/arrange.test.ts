import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { type Box, overlap } from './box.ts';
import type { Eye } from './measure.ts';

/** A page of controls that are boxes, where a mark fits wherever no control stands. */
function pageOf(boxes: Record<string, Box>, hidden: readonly string[] = [], leftInside: number | null = null) {
  const all = Object.entries(boxes).map(([key, box]) => ({ key, box, control: document.createElement('input') }));
  const boxOf = (control: Element) => all.find((one) => one.control === control);
  const eye: Eye = {
    inView: (controls) =>
      controls.flatMap((one) => {
        const known = boxOf(one.control);
        return known ? [{ ...one, box: known.box }] : [];
      }),
    place(control) {
      const known = boxOf(control);
      return known && !hidden.includes(known.key) ? { box: known.box, rightToLeft: false, leftInside } : null;
    },
    uncovered: () => true,
    free: (box, control) => !all.some((one) => one.control !== control && overlap(one.box, box)),
  };
  return { all, stands: arrange(eye, all, () => all) };
}
const row = (count: number, width: number, gap: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`c${index}`, { x: index * (width + gap), y: 0, width, height: 20 }]),
  );

test('controls with room beside them get a mark each', () => {
  expect(pageOf(row(3, 100, 30)).stands.map(({ keys }) => keys)).toEqual([['c0'], ['c1'], ['c2']]);
});

test('a grid of tiny boxes gets one mark at the end of the row that stands for all of them', () => {
  const { stands, all } = pageOf(row(6, 30, 2), [], 20);
  expect(stands).toHaveLength(1);
  expect(stands[0]?.keys.toSorted()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
  for (const { box } of all) expect(stands[0] && overlap(stands[0].box, box)).toBe(false);
});

test('a control with room inside keeps its own mark in a crowded row', () => {
  expect(pageOf(row(3, 100, 2), [], 40).stands).toHaveLength(3);
});

test('a control out of sight gets no mark', () => {
  expect(pageOf(row(2, 100, 30), ['c0']).stands.map(({ id }) => id)).toEqual(['c1']);
});

test('no two marks stand on each other', () => {
  const { stands } = pageOf({ a: { x: 0, y: 0, width: 90, height: 20 }, b: { x: 0, y: 4, width: 90, height: 20 } });
  const [first, second] = stands;
  expect(first && second && overlap(first.box, second.box)).not.toBe(true);
});
