import { plainControl } from './control.fixture.ts';
import type { Caption, ControlDescriptor, FramePage } from './descriptor.ts';

type Tie = readonly [by: Caption['by'], text: string, distance?: number, doubtful?: boolean];

interface Sketch extends Partial<Omit<ControlDescriptor, 'captions' | 'rect'>> {
  readonly captions?: readonly Tie[];
  readonly at?: readonly [x: number, y: number, width?: number];
}

/** A page sketched by hand: each control says only what matters. Boxes stand below each other unless placed. */
export function pageOf(...sketches: readonly Sketch[]): FramePage {
  const controls = sketches.map((sketch, index): ControlDescriptor => {
    const { captions = [], at = [10, 40 * index], ...more } = sketch;
    return plainControl({
      key: `c${index}`,
      index,
      ...more,
      rect: [at[0], at[1], at[2] ?? 120, 20],
      captions: captions.map(([by, text, distance = 2, doubtful = false]) => ({ by, text, distance, doubtful })),
    });
  });
  return { origin: 'https://portal.example', controls, frames: [], tooLarge: false };
}

/** A box with its caption before it. */
export const box = (caption: string, more: Sketch = {}): Sketch => ({ captions: [['before', caption]], ...more });

/** Rows of a table under one header row. */
export function grid(
  headers: readonly string[],
  rows: number,
  more: (row: number, column: number) => Sketch = () => ({}),
): Sketch[] {
  return Array.from({ length: rows }, (_, row) =>
    headers.map(
      (header, column): Sketch => ({
        cell: { table: 't0', row: row + 1, column, headers: [header], rowHeader: '' },
        at: [column * 100, 300 + row * 30, 90],
        ...more(row, column),
      }),
    ),
  ).flat();
}
