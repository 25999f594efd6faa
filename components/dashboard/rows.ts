import type { ComponentChildren } from 'preact';

/** A column of a list. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** What the column is sorted by. */
  readonly sort: (row: Row) => string | number;
  readonly cell: (row: Row) => ComponentChildren;
  /** What is found by typing and saved to a file, where it isn't what the column is sorted by. */
  readonly text?: (row: Row) => string;
  /** From which width of the list on it is shown: `always`, `medium` (480 px), `wide` (760 px), `widest` (1000 px). */
  readonly from?: 'always' | 'medium' | 'wide' | 'widest';
  readonly numeric?: boolean;
  /** Takes the room the others leave. */
  readonly greedy?: boolean;
}

export interface Order {
  readonly column: string;
  readonly down: boolean;
}

/** Up, then down, then as it came. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}

/** Rows in which every typed word is found. */
export function filtered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  textOf: ((row: Row) => string) | undefined,
  typed: string,
): readonly Row[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const cells = columns.map((column) => textIn(column, row));
    const text = [...cells, textOf?.(row) ?? ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Rows in the order asked for; as they came where none is. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === order?.column);
  if (!order || !column) return rows;
  const sign = order.down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(column.sort(a), column.sort(b)));
}

/** Made once: making one for each pair takes most of the time of ordering. */
const COLLATOR = new Intl.Collator('en', { numeric: true });

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return COLLATOR.compare(String(a), String(b));
}

function textIn<Row>({ sort, text }: Column<Row>, row: Row): string {
  return text ? text(row) : String(sort(row));
}

/** The rows as a file for a spreadsheet, every column of them. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map((column) => textIn(column, row)))];
  return `${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes a cell that begins with one of these signs for a formula. */
function quoted(text: string): string {
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
