import type { TableCell } from '../../../engine/reading/descriptor.ts';
import { right } from './bands.ts';
import type { Control, Item, Run, Walked } from './walk.ts';

/** A value printed in a row of a grid that is no table. */
export interface Drawn {
  readonly run: Run;
  readonly header: string;
  readonly cell: TableCell;
}

export interface DrawnGrids {
  readonly printed: readonly Drawn[];
  /** Where the controls of such rows stand: the line that is being edited among the printed ones. */
  readonly cells: ReadonlyMap<Control, TableCell>;
}

const LINE_HEADER =
  /^((svc|serv|service|billing|proc|procedure) ?)?codes?\b.{0,12}$|^(cpt|hcpcs|proc|procedure)\b.{0,16}$/i;
const CLAIMISH =
  /\b(date|dos|from|to|thru|pos|place|mod\w*|m1|dx|diag\w*|ptr|pointer|units?|qty|days|charge|amount|fee|billed|cpt|hcpcs|code)\b/i;
const CODE = /^[A-Z]?\d{2,5}[A-Z]?\b/i;
const FEWEST_HEADERS = 4;
const FEWEST_CELLS = 3;
/** Edges of one column differ by so much at most, and rows of one grid stand no farther apart, in px. */
const SLACK = 6;
const ROW_GAP = 40;
const MOST_HEADERS = 40;
const MOST_ROWS = 60;

/**
 * Lines of a claim in rows drawn with plain boxes: headers side by side, and below them rows whose texts stand in the
 * columns of the headers. Without one printed row it is no such grid: boxes under captions are read as they stand.
 */
export function drawnGrids({ items }: Walked): DrawnGrids {
  const printed: Drawn[] = [];
  const cells = new Map<Control, TableCell>();
  const free = items.filter((item) => !item.cell && item.rect[2] > 0 && (item.kind === 'run' || item.visible));
  const seen = new Set<Item>();
  let grids = 0;
  for (const item of free) {
    if (item.kind !== 'run' || seen.has(item) || !LINE_HEADER.test(item.text)) continue;
    const line = free.filter((other) => beside(other, item)).sort((a, b) => a.rect[0] - b.rect[0]);
    for (const one of line) seen.add(one);
    const heads = line.filter((one): one is Run => one.kind === 'run');
    if (heads.length < line.length || heads.length < FEWEST_HEADERS || heads.length > MOST_HEADERS) continue;
    if (heads.filter(({ text }) => CLAIMISH.test(text)).length < FEWEST_HEADERS) continue;
    const rows = rowsBelow(free, heads);
    if (!rows.some((row) => isPrinted(row, heads.indexOf(item)))) continue;
    const table = `d${grids++}`;
    rows.forEach((row, at) => {
      for (const [column, one] of row) {
        const header = (heads[column] as Run).text;
        const cell = { table, row: at + 1, column, headers: [header], rowHeader: '' };
        if (one.kind === 'control') cells.set(one, cell);
        else printed.push({ run: one, header, cell });
      }
    });
  }
  return { printed, cells };
}

/** Nothing to type in, and a code below the header of the code. */
const isPrinted = (row: ReadonlyMap<number, Item>, code: number): boolean => {
  const value = row.get(code);
  return value?.kind === 'run' && CODE.test(value.text) && [...row.values()].every(({ kind }) => kind === 'run');
};

const middle = ({ rect }: Item): number => rect[1] + rect[3] / 2;
const beside = (a: Item, b: Item): boolean => Math.abs(middle(a) - middle(b)) < SLACK * 1.5;

/** Row by row what stands in the columns of the headers, as long as rows follow each other. */
function rowsBelow(free: readonly Item[], heads: readonly Run[]): Map<number, Item>[] {
  const first = heads[0] as Run;
  const last = heads.at(-1) as Run;
  const end = right(last.rect) + 60;
  let from = middle(first);
  const below = free
    .filter((item) => middle(item) > from + SLACK && item.rect[0] > first.rect[0] - SLACK && item.rect[0] < end)
    .sort((a, b) => middle(a) - middle(b));
  const rows: Map<number, Item>[] = [];
  for (let at = 0; at < below.length && rows.length < MOST_ROWS; ) {
    const start = below[at] as Item;
    if (middle(start) - from > ROW_GAP) break;
    const row = new Map<number, Item>();
    let strays = 0;
    for (; at < below.length && beside(below[at] as Item, start); at++) {
      const item = below[at] as Item;
      const column = heads.findLastIndex(({ rect }) => rect[0] - SLACK <= item.rect[0] + item.rect[2] / 2);
      if (column < 0 || row.has(column)) strays++;
      else row.set(column, item);
    }
    if (row.size < FEWEST_CELLS || strays > 1) break;
    from = middle(start);
    rows.push(row);
  }
  return rows;
}
