import { isMiss, type Judged } from './score.ts';

/** Of the fields read in a band of confidence, how many are right. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly read: number;
  readonly right: number;
}

const EDGES = [0.8, 0.85, 0.9, 0.95, 0.98, 1];

const readOf = (all: readonly Judged[]): Judged[] => all.filter(({ got }) => got !== '');

export function bandsOf(all: readonly Judged[]): Band[] {
  return EDGES.slice(1).map((to, at) => {
    const from = EDGES[at] as number;
    const read = readOf(all).filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { from, to, read: read.length, right: read.filter((one) => !isMiss(one)).length };
  });
}

/** The pages in two halves, every other page in each. */
export function halvesOf(all: readonly Judged[]): readonly [Judged[], Judged[]] {
  const order = new Map([...new Set(all.map(({ page }) => page))].map((page, at) => [page, at % 2]));
  return [all.filter(({ page }) => order.get(page) === 0), all.filter(({ page }) => order.get(page) === 1)];
}

/**
 * Fits confidence to what was right on one half and says how far off it is on the other: the mean distance between
 * what is promised and what holds, each band weighed by its fields, with the map as it is shipped and as refitted.
 */
export function carriedOver(
  fitted: readonly Judged[],
  tried: readonly Judged[],
): { shipped: number; refitted: number } {
  const shares = bandsOf(fitted).map(({ read, right }) => (right + 1) / (read + 2));
  const bands = bandsOf(tried);
  const all = Math.max(1, readOf(tried).length);
  const off = (promised: (band: Band, at: number) => number): number =>
    bands.reduce((sum, band, at) => sum + Math.abs(promised(band, at) * band.read - band.right), 0) / all;
  return {
    shipped: off(({ from, to }) => (from + to) / 2),
    refitted: off((_, at) => shares[at] as number),
  };
}
