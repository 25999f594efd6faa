import type { TableCell } from '../../../engine/reading/descriptor.ts';
import { right } from './bands.ts';
import type { Boxes } from './boxes.ts';
import { all, attr, clean, isElement, once, parentElement, type Rect, roleOf, tagOf } from './dom.ts';
import type { Item } from './walk.ts';

export interface CellText {
  readonly text: string;
  readonly rect: Rect;
  readonly doubtful: boolean;
}

export interface CellPlace {
  readonly cell: TableCell;
  readonly captionBefore: () => CellText | null;
  readonly captionAbove: () => CellText | null;
}

export interface CellIndex {
  readonly get: (cell: Element) => CellPlace | null;
  readonly tables: readonly Table[];
}

export interface Slot {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly header: boolean;
  readonly rect: Rect;
  text: string;
  controls: number;
}

export interface Table {
  readonly key: string;
  readonly element: Element;
  readonly rows: readonly (readonly Slot[])[];
  /** The nearest row of headers above a row, -1 where there is none. */
  readonly headAbove: (row: number) => number;
}

/** Letters, digits, or the signs that stand for a number and an amount. */
export const SAYS_SOMETHING = /[a-z0-9$#]/i;
const MAX_CELLS = 20_000;

/** Lays out every table and ARIA grid of the page once, colspans and rowspans counted. */
export function indexCells(tables: readonly Element[], items: readonly Item[], boxes: Boxes): CellIndex {
  const slots = new Map<Element, { slot: Slot; table: Table }>();
  const laid: Table[] = [];
  let cells = 0;
  for (const element of tables) {
    if (cells > MAX_CELLS) break;
    const rows = layOut(element, boxes);
    const table: Table = { key: `t${laid.length}`, element, rows, headAbove: headsOf(rows) };
    laid.push(table);
    for (const row of rows) {
      for (const slot of row) {
        if (!slots.has(slot.element)) cells++;
        slots.set(slot.element, { slot, table });
      }
    }
  }
  const outer = once((cell: Element) => outerCell(cell, slots));
  for (const item of items) {
    let cell = item.cell;
    for (let level = 0; cell && level < 30; level++) {
      const found = slots.get(cell);
      if (found && item.kind === 'control' && item.visible) found.slot.controls++;
      else if (found && item.kind === 'run' && found.slot.text.length < 200)
        found.slot.text = clean(`${found.slot.text} ${item.text}`);
      cell = outer(cell);
    }
  }
  const get = once((cell: Element) => {
    const found = slots.get(cell);
    return found ? placeOf(found.slot, found.table) : null;
  });
  return { tables: laid, get };
}

/** Asked for only after the cells' texts and controls are known. */
function headsOf(rows: Table['rows']): Table['headAbove'] {
  let above: number[] | null = null;
  return (row) => {
    if (!above) {
      let last = -1;
      above = rows.map((cells, at) => {
        const before = last;
        if (isHeaderRow(cells)) last = at;
        return before;
      });
    }
    return above[row] ?? -1;
  };
}

function outerCell(cell: Element, slots: ReadonlyMap<Element, unknown>): Element | null {
  let around = parentElement(cell);
  for (let level = 0; around && level < 12; level++, around = parentElement(around))
    if (slots.has(around)) return around;
  return null;
}

function layOut(table: Element, boxes: Boxes): Slot[][] {
  const taken: number[] = [];
  return rowsOf(table).map((row, at) => {
    let column = 0;
    const slots: Slot[] = [];
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > at) column++;
      const span = Math.min(40, Number(attr(cell, 'colspan')) || Number(attr(cell, 'aria-colspan')) || 1);
      const down = Math.min(200, Number(attr(cell, 'rowspan')) || 1);
      const header = tagOf(cell) === 'th' || roleOf(cell) === 'columnheader';
      slots.push({
        element: cell,
        row: at,
        column,
        span,
        header,
        // Most cells' boxes are never asked for.
        get rect() {
          return boxes.of(cell);
        },
        text: '',
        controls: 0,
      });
      for (let covered = 0; covered < span; covered++) taken[column + covered] = at + down;
      column += span;
    }
    return slots;
  });
}

function rowsOf(table: Element): Element[] {
  if (tagOf(table) === 'table') return Array.from((table as HTMLTableElement).rows).slice(0, 2000);
  return all(table, '[role=row]').slice(0, 2000);
}

function cellsOf(row: Element): Element[] {
  if (tagOf(row) === 'tr') return Array.from((row as HTMLTableRowElement).cells);
  return Array.from(row.children).filter(
    (cell) => isElement(cell) && /^(gridcell|cell|columnheader|rowheader)$/.test(roleOf(cell)),
  );
}

/** Header rows are the nearest rows above that hold texts and no control. */
function placeOf(slot: Slot, table: Table): CellPlace {
  const row = table.rows[slot.row] ?? [];
  const first = row[0];
  return {
    cell: {
      table: table.key,
      row: slot.row,
      column: slot.column,
      headers: headersOf(slot, table),
      rowHeader:
        first && first !== slot && first.controls === 0 && (first.header || first.text.length < 4) ? first.text : '',
    },
    captionBefore() {
      for (let at = row.indexOf(slot) - 1; at >= 0; at--) {
        const before = row[at] as Slot;
        if (before.controls > 0) return null;
        // A star, a colon or a help mark in a cell of its own is no caption.
        if (SAYS_SOMETHING.test(before.text)) return { text: numbered(row, at), rect: before.rect, doubtful: false };
      }
      return null;
    },
    captionAbove() {
      const above = (table.rows[slot.row - 1] ?? []).find((cell) => cell.text && covers(cell, slot));
      return above && above.controls === 0
        ? { text: above.text, rect: above.rect, doubtful: above.span > slot.span * 2 }
        : null;
    },
  };
}

/** The box number may stand in a cell of its own before the caption. */
function numbered(row: readonly Slot[], at: number): string {
  const caption = row[at]?.text ?? '';
  const before = row[at - 1]?.text ?? '';
  if (!/^(\d{1,2}\s?[a-l]?|[a-l])[.)]?$/i.test(before)) return caption;
  return `${before.replace(/[.)]$/, '')}. ${caption}`;
}

function headersOf(slot: Slot, table: Table): string[] {
  const headers: string[] = [];
  for (let at = table.headAbove(slot.row); at >= 0 && headers.length < 4; at--) {
    const row = table.rows[at] ?? [];
    if (row.length > 0 && table.headAbove(at + 1) !== at) break;
    const over = row.findIndex((cell) => covers(cell, slot));
    let text = row[over]?.text;
    // The upper of two header rows may be blank over all but the first of its columns.
    for (let left = over - 1; !text && headers.length > 0 && left >= 0; left--) text = row[left]?.text;
    if (text) headers.unshift(clean(text, 80));
  }
  return headers;
}

/** Several texts and no control: one lone text over all columns is a title. */
function isHeaderRow(row: readonly Slot[]): boolean {
  const texts = row.filter((cell) => cell.text);
  if (row.some((cell) => cell.controls > 0)) return false;
  return texts.some((cell) => cell.header) || texts.length >= 2;
}

/** By geometry where there is one, else by column numbers: spacer cells put the numbers off. */
function covers(header: Slot, slot: Slot): boolean {
  if (header.rect[2] > 0 && slot.rect[2] > 0) {
    const centre = slot.rect[0] + slot.rect[2] / 2;
    return header.rect[0] <= centre && centre < right(header.rect);
  }
  return header.column <= slot.column && slot.column < header.column + header.span;
}
