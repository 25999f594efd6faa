import { describe, expect, test } from 'vitest';
import { pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

/** Boxes of one row of the printed form: gap before, width, what it takes. */
const BOXES: readonly (readonly [gap: number, width: number, takes: number | null])[] = [
  [0, 26, 2],
  [4, 26, 2],
  [4, 26, 2],
  [14, 26, 2],
  [4, 26, 2],
  [4, 26, 2],
  [10, 32, 2],
  [22, 22, 1],
  [8, 62, 5],
  [10, 26, 2],
  [4, 26, 2],
  [4, 26, 2],
  [4, 26, 2],
  [12, 52, 4],
  [18, 52, null],
  [4, 26, 2],
  [18, 32, null],
  [38, 26, 2],
  [84, 112, 10],
];
const dates = (leaf: string) => ['month', 'day', 'year'].map((part) => `${leaf}#${part}`);
const LEAVES = [
  ...dates('dateFrom'),
  ...dates('dateTo'),
  'placeOfService',
  'emergency',
  'procedureCode',
  ...[0, 1, 2, 3].map((at) => `modifiers[${at}]`),
  'diagnosisPointers',
  'charge#dollars',
  'charge#cents',
  'units',
  'epsdt',
  'renderingNpi',
];

const rows = (count: number, boxes = BOXES) =>
  Array.from({ length: count }, (_, line) => {
    let x = 0;
    return boxes.map(([gap, width, maxLength]) => {
      const at = [x + gap, 600 + line * 44, width] as const;
      x += gap + width;
      return { at, maxLength };
    });
  }).flat();

describe('rows drawn as item 24 of the printed form, without a caption', () => {
  test('are read by their order', () => {
    const { fields } = read(pageOf(...rows(2)));
    expect(fields.map(({ path }) => path)).toEqual(
      [0, 1].flatMap((line) => LEAVES.map((leaf) => `lines[${line}].${leaf}`)),
    );
    expect(Math.max(...fields.map(({ confidence }) => confidence))).toBeLessThan(0.9);
    expect(fields[0]?.because[0]).toBe('by its place in the row of item 24');
  });

  test('are left alone where they take something else', () => {
    const other = BOXES.map(([gap, width]) => [gap, width, 3] as const);
    expect(read(pageOf(...rows(2, other))).fields).toEqual([]);
  });

  test('are left alone where there is only one', () => {
    expect(read(pageOf(...rows(1))).fields.map(({ path }) => path)).toEqual([]);
  });
});
