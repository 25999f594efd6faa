import type { ControlDescriptor } from '../reading/descriptor.ts';

type Controls = readonly ControlDescriptor[];

/**
 * Answers the boxes that stand in one column of the service lines with a box, from the first line down; the box
 * alone where it stands in none. In a table with headers the column decides, elsewhere the number in the names of
 * boxes that stand below each other, when another such column goes with them: boxes r1 to r9 are no lines.
 */
export function columnsIn(controls: Controls): (control: ControlDescriptor) => Controls {
  const columns = new Map<string, ControlDescriptor[]>();
  const inCells = new Map<string, number>();
  const names = new Map(controls.map((control) => [control, [...inTable(control, inCells), ...byNumber(control)]]));
  for (const [control, all] of names) {
    for (const name of all) {
      const column = columns.get(name);
      if (column) column.push(control);
      else columns.set(name, [control]);
    }
  }
  const all: Controls[] = [...columns.values()].filter(isColumn);
  return (control) =>
    (names.get(control) ?? [])
      .map((name) => columns.get(name) as Controls)
      .find((column) => all.includes(column) && (isHeaded(column) || all.some((other) => goesWith(column, other)))) ?? [
      control,
    ];
}

const isHeaded = ([first]: Controls): boolean => (first?.cell?.headers.length ?? 0) > 0;

function isColumn(boxes: Controls): boolean {
  const rows = boxes.map(({ cell, rect }) => cell?.row ?? Math.round(rect[1]));
  return boxes.length > 1 && new Set(rows).size === boxes.length;
}

/** Two columns of the same lines: box for box as far apart, and nearer than the next line. */
function goesWith(a: Controls, b: Controls): boolean {
  const top = (boxes: Controls, at: number) => boxes[at]?.rect[1] ?? 0;
  const apart = a.map((_, at) => Math.abs(top(a, at) - top(b, at)));
  const step = top(a, 1) - top(a, 0);
  return (
    a.length === b.length &&
    a.every((box) => !b.includes(box)) &&
    apart.every((one) => one < step && Math.abs(one - (apart[0] as number)) < 8)
  );
}

/** Column of the table, and which box of its cell; `inCells` counts the boxes of each cell. */
function inTable({ cell, kind }: ControlDescriptor, inCells: Map<string, number>): string[] {
  if (!cell) return [];
  const place = `${cell.table} ${cell.row} ${cell.column}`;
  const nth = inCells.get(place) ?? 0;
  inCells.set(place, nth + 1);
  return [`${kind} ${cell.table} ${cell.column} ${nth}`];
}

/** The names with one of their numbers left open. */
function byNumber({ kind, name, id, binding }: ControlDescriptor): string[] {
  return [name, id, binding].flatMap((text) => (text.match(/\d+/g) ?? []).map((_, nth) => `${kind} ${cut(text, nth)}`));
}

/** The name without its nth number. */
function cut(name: string, nth: number): string {
  let at = 0;
  return name.replace(/\d+/g, (number) => (at++ === nth ? '#' : number));
}
