import type { ControlDescriptor } from '../reading/descriptor.ts';

/**
 * The boxes that stand in one column of the service lines with this one, from the first line down; the box alone
 * where it stands in none. In a table the column decides, outside of one the number in the names of boxes that
 * stand below each other.
 */
export function columnOf(control: ControlDescriptor, all: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const { cell, kind } = control;
  const alike = all.filter((other) => other.kind === kind);
  if (cell) {
    const same = alike.filter((other) => other.cell?.table === cell.table && other.cell.column === cell.column);
    const nth = (one: ControlDescriptor) =>
      same.filter(({ cell: at }) => at?.row === one.cell?.row).findIndex(({ key }) => key === one.key);
    const column = same.filter((other) => nth(other) === nth(control));
    if (column.length > 1) return column;
  }
  for (const attribute of ['name', 'id', 'binding'] as const) {
    const numbers = control[attribute].match(/\d+/g) ?? [];
    for (let place = 0; place < numbers.length; place++) {
      const column = alike.filter((other) => cut(other[attribute], place) === cut(control[attribute], place));
      const tops = new Set(column.map(({ rect }) => Math.round(rect[1])));
      if (column.length > 1 && tops.size === column.length) return column;
    }
  }
  return [control];
}

/** The name without its nth number. */
function cut(name: string, nth: number): string {
  let at = 0;
  return name.replace(/\d+/g, (number) => (at++ === nth ? '#' : number));
}
