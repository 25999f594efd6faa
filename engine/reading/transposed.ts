import type { ControlDescriptor } from './descriptor.ts';

const NUMBERED = /^\W*(line|service|svc|claim line|item|no|#)?\W*\d{1,2}\W*$/i;

/** A table whose columns are the lines is turned: what stands at the head of its rows says what a box is. */
export function turnedTables(controls: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const byTable = new Map<string, { turned: number; all: number }>();
  for (const { cell, kind } of controls) {
    if (!cell || kind === 'output') continue;
    const count = byTable.get(cell.table) ?? { turned: 0, all: 0 };
    byTable.set(cell.table, count);
    count.all++;
    if (isTurned(cell)) count.turned++;
  }
  return controls.map((control) => {
    const { cell } = control;
    const count = cell ? byTable.get(cell.table) : undefined;
    if (!cell || !count || count.turned < 6 || count.turned < count.all * 0.8 || !isTurned(cell)) return control;
    const { table, row, column, headers, rowHeader } = cell;
    return {
      ...control,
      captions: control.captions.filter(({ text }) => text !== headers.at(-1)),
      cell: { table, row: column, column: row, headers: [rowHeader], rowHeader: headers.at(-1) as string },
    };
  });
}

const isTurned = ({ headers, rowHeader }: NonNullable<ControlDescriptor['cell']>): boolean =>
  NUMBERED.test(headers.at(-1) ?? '') && /[a-z]{2}/i.test(rowHeader) && !NUMBERED.test(rowHeader);
