import type { ControlDescriptor } from './descriptor.ts';
import { FEWEST, isInOpenRow, SLACK } from './open-boxes.ts';
import { ITEM_24, type Token } from './patterns/item24.ts';

type Row = readonly ControlDescriptor[];

/** Of the boxes, so many must look like their place, and so much better than like any other order. */
const SHARE = 0.4;
const AHEAD = 1;

/**
 * Rows that repeat the boxes of item 24 without a caption a program could tie to them, as overlays of the printed
 * form have them: laid against the order of the form, each way of drawing a place tried, and given the headers that
 * would stand over them. Answers the controls that were placed as well.
 */
export function rowsOfItem24(controls: readonly ControlDescriptor[]): {
  readonly controls: readonly ControlDescriptor[];
  readonly placed: ReadonlySet<string>;
} {
  const rows = alike(controls);
  const order = rows[0] ? orderOf(rows) : null;
  if (!order) return { controls, placed: new Set() };
  const cells = new Map(
    rows.flatMap((row, at) =>
      row.map(({ key }, column) => {
        const headers = (order[column] as Token).headers;
        return [key, { table: 'item 24', row: at + 2, column, headers, rowHeader: '' }] as const;
      }),
    ),
  );
  return {
    controls: controls.map((control) => {
      const cell = cells.get(control.key);
      return cell ? { ...control, cell, captions: [] } : control;
    }),
    placed: new Set(cells.keys()),
  };
}

/** The longest run of rows whose boxes stand right below each other. */
function alike(controls: readonly ControlDescriptor[]): Row[] {
  const byTop = new Map<number, ControlDescriptor[]>();
  for (const control of controls) {
    if (!isInOpenRow(control)) continue;
    const top = Math.round(control.rect[1] / SLACK);
    byTop.set(top, [...(byTop.get(top) ?? []), control]);
  }
  const groups: Row[][] = [];
  for (const [, unsorted] of [...byTop].sort(([a], [b]) => a - b)) {
    if (unsorted.length < FEWEST) continue;
    const row = unsorted.sort((a, b) => a.rect[0] - b.rect[0]);
    const group = groups.find(([first]) => first && below(first, row));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups.reduce<Row[]>((most, group) => (group.length > Math.max(1, most.length) ? group : most), []);
}

const below = (a: Row, b: Row): boolean =>
  a.length === b.length &&
  a.every(({ rect }, at) =>
    [0, 2].every((side) => Math.abs((rect[side] as number) - (b[at]?.rect[side] as number)) < SLACK),
  );

/** The one way of drawing item 24 that the boxes look like; null where none or two do. */
function orderOf(rows: readonly Row[]): readonly Token[] | null {
  const width = (rows[0] as Row).length;
  let ways: (readonly Token[])[] = [[]];
  for (const place of ITEM_24) {
    ways = ways.flatMap((way) => place.map((drawn) => [...way, ...drawn])).filter((way) => way.length <= width);
  }
  const scored = ways
    .filter((way) => way.length === width)
    .map((way) => ({ way, score: way.reduce((sum, token, at) => sum + looks(rows, at, token, way), 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < width * SHARE || (next && next.score + AHEAD > best.score)) return null;
  return best.way;
}

function looks(rows: readonly Row[], at: number, { holds, takes }: Token, way: readonly Token[]): number {
  let score = 0;
  for (const row of rows) {
    const { value, maxLength } = row[at] as ControlDescriptor;
    if (value.trim() !== '') score += holds.test(value.trim()) ? 1 : -3;
    else if (maxLength !== null) score += takes.includes(maxLength) ? 1 : -2;
  }
  // Boxes of one place are drawn alike, and the next place begins with a gap or another width.
  const first = rows[0] as Row;
  const [own, before] = [first[at]?.rect, first[at - 1]?.rect];
  const same = way[at]?.headers[0] === way[at - 1]?.headers[0];
  if (own && before) score += same === own[0] - before[0] - before[2] < 8 ? rows.length / 2 : 0;
  return score / rows.length;
}
