import type { Rect } from './dom.ts';

const HEIGHT = 48;

/** Boxes by horizontal bands, so that a look around one control touches few of them. */
export interface Bands<T> {
  /** Visits the boxes between two heights, the lowest band first; `see` answers true to go no higher. */
  readonly visit: (from: number, to: number, see: (box: T) => void, enough?: () => boolean) => void;
}

/** Each box stands in the band of its upper edge. */
export function bandsOf<T extends { readonly rect: Rect }>(boxes: readonly T[]): Bands<T> {
  const bands: (T[] | undefined)[] = [];
  for (const box of boxes) {
    const band = Math.max(0, Math.floor(box.rect[1] / HEIGHT));
    const inBand = bands[band];
    if (inBand) inBand.push(box);
    else bands[band] = [box];
  }
  return {
    visit(from, to, see, enough) {
      const first = Math.max(0, Math.floor(from / HEIGHT));
      for (let band = Math.min(bands.length - 1, Math.floor(to / HEIGHT)); band >= first; band--) {
        const inBand = bands[band];
        if (inBand) for (const box of inBand) see(box);
        if (enough?.()) return;
      }
    },
  };
}

export const right = (box: Rect): number => box[0] + box[2];
export const bottom = (box: Rect): number => box[1] + box[3];

/** Horizontal overlap in px, negative when apart. */
export const overlapX = (a: Rect, b: Rect): number => Math.min(right(a), right(b)) - Math.max(a[0], b[0]);
export const overlapY = (a: Rect, b: Rect): number => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);

/** Distance between two boxes' edges, 0 when they touch. */
export function gap(a: Rect, b: Rect): number {
  const dx = Math.max(0, -overlapX(a, b));
  const dy = Math.max(0, -overlapY(a, b));
  return Math.round(Math.hypot(dx, dy));
}
