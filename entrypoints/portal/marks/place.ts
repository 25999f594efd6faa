import { type Box, clamp, inRow, overlap } from './box.ts';

/** Side of a mark. */
export const MARK = 14;
const GAP = 3;
/** Room the typed text must leave at the end of a control before a mark goes inside. */
export const ROOM_INSIDE = 18;
/** Boxes narrower than this are cells of a grid: their marks stand at the row's end. */
const TINY = 80;
/** How far past the last control of a row a free place is looked for, and in which steps. */
const REACH = 160;
const STEP = 8;
/** Controls further apart are no longer one row. */
const ROW_GAP = 180;

/** A control as far as placing a mark beside it needs to know. */
export interface Place {
  readonly box: Box;
  /** The line of writing ends on the left: marks go there. */
  readonly rightToLeft: boolean;
  /** Px between the end of the text and the inner edge of the control; null where no mark may go inside. */
  readonly leftInside: number | null;
}

/** Outside the end of the control, at the height of its first line. */
export function outside({ box, rightToLeft }: Place, shift = 0): Box {
  const x = rightToLeft ? box.x - GAP - MARK - shift : box.x + box.width + GAP + shift;
  return { x, y: lineTop(box), width: MARK, height: MARK };
}

/** Inside the end of the control, or null where text stands, would soon stand, or the box is tiny. */
export function inside({ box, rightToLeft, leftInside }: Place): Box | null {
  if (leftInside === null || leftInside < ROOM_INSIDE || box.width < TINY || box.height < MARK + 2) return null;
  const x = rightToLeft ? box.x + GAP : box.x + box.width - MARK - GAP;
  return { x, y: lineTop(box), width: MARK, height: MARK };
}

/** Over or under the end of the control: the last places tried. */
export function corners({ box, rightToLeft }: Place): Box[] {
  const x = rightToLeft ? box.x : box.x + box.width - MARK;
  return [box.y - MARK - 1, box.y + box.height + 1].map((y) => ({ x, y, width: MARK, height: MARK }));
}

/** The controls that follow in the same row of the page, nearest first. */
export function rowAfter<T extends { readonly box: Box }>(from: Place, others: readonly T[]): T[] {
  const forward = (box: Box) => (from.rightToLeft ? -(box.x + box.width) : box.x);
  const backward = (box: Box) => (from.rightToLeft ? -box.x : box.x + box.width);
  const after = others
    .filter(({ box }) => box.width > 0 && inRow(box, from.box) && forward(box) >= backward(from.box) - 1)
    .sort((a, b) => forward(a.box) - forward(b.box));
  let end = backward(from.box);
  const row: T[] = [];
  for (const one of after) {
    if (forward(one.box) - end > ROW_GAP) break;
    row.push(one);
    end = Math.max(end, backward(one.box));
  }
  return row;
}

/** Places past the last control of a row, nearest first. */
export function rowEnds(last: Place): Box[] {
  return Array.from({ length: REACH / STEP + 1 }, (_, step) => outside(last, step * STEP));
}

/**
 * Where a bubble of this size goes: beside `anchor`, inside the viewport, covering none of `avoid`.
 * Where that can't be, it keeps off the first of them, the control that is typed in; the last
 * resort is under the anchor.
 */
export function beside(anchor: Box, size: { width: number; height: number }, view: Box, avoid: readonly Box[]): Box {
  const near = avoid.filter((box) => overlap(grow(box, 200), anchor));
  const under = (y: number) => ({ ...size, x: anchor.x - 24, y: y + GAP * 2 });
  const over = (y: number) => ({ ...size, x: anchor.x - 24, y: y - GAP * 2 - size.height });
  const level = { ...size, y: anchor.y - 8 };
  const tries = [
    under(anchor.y + anchor.height),
    under(Math.max(...near.map(({ y, height }) => y + height), anchor.y + anchor.height)),
    over(anchor.y),
    over(Math.min(...near.map(({ y }) => y), anchor.y)),
    { ...level, x: anchor.x + anchor.width + GAP * 2 },
    { ...level, x: anchor.x - GAP * 2 - size.width },
  ].map((box) => clamp(box, grow(view, -GAP * 2)));
  const off = (boxes: readonly Box[]) => tries.find((box) => !boxes.some((one) => overlap(box, one)));
  return off([...avoid, anchor]) ?? off(avoid.slice(0, 1)) ?? under(anchor.y + anchor.height);
}

function lineTop({ y, height }: Box): number {
  return height < 44 ? y + (height - MARK) / 2 : y + 6;
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 };
}
