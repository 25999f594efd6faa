import type { Rect } from './dom.ts';

const HEIGHT = 48;

/** Boxes by horizontal bands, so that a look around one control touches few of them. */
export interface Bands<T> {
  readonly at: (from: number, to: number) => Iterable<T>;
}

export function bandsOf<T extends { readonly rect: Rect }>(boxes: readonly T[]): Bands<T> {
  const bands = new Map<number, T[]>();
  for (const box of boxes) {
    const first = Math.floor(box.rect[1] / HEIGHT);
    const last = Math.min(first + 6, Math.floor((box.rect[1] + box.rect[3]) / HEIGHT));
    for (let band = first; band <= last; band++) {
      const inBand = bands.get(band);
      if (inBand) inBand.push(box);
      else bands.set(band, [box]);
    }
  }
  return {
    *at(from, to) {
      const first = Math.floor(from / HEIGHT);
      const last = Math.floor(to / HEIGHT);
      for (let band = last; band >= first && last - band < 40; band--) {
        for (const box of bands.get(band) ?? []) {
          const top = Math.floor(box.rect[1] / HEIGHT);
          if (top === band || (band === first && top < first)) yield box;
        }
      }
    },
  };
}

export const right = ([x, , width]: Rect): number => x + width;
export const bottom = ([, y, , height]: Rect): number => y + height;

/** Horizontal overlap in px, negative when apart. */
export const overlapX = (a: Rect, b: Rect): number => Math.min(right(a), right(b)) - Math.max(a[0], b[0]);
export const overlapY = (a: Rect, b: Rect): number => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);

/** Distance between two boxes' edges, 0 when they touch. */
export function gap(a: Rect, b: Rect): number {
  const dx = Math.max(0, -overlapX(a, b));
  const dy = Math.max(0, -overlapY(a, b));
  return Math.round(Math.hypot(dx, dy));
}
