import type { ControlDescriptor, TableCell } from './descriptor.ts';
import { isVocabulary } from './vocabulary.ts';
import { normal } from './words.ts';

const FEWEST = 3;

/**
 * A line of two rows under two rows of headers: the upper row is said by the upper headers and the lower by the
 * lower ones. Where an upper header spans several columns it is only their title, and both say one row.
 */
export function rowsOfTwo(controls: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const tables = new Map<string, ControlDescriptor[]>();
  for (const control of controls) {
    if (!control.cell || control.kind === 'output') continue;
    const inTable = tables.get(control.cell.table) ?? [];
    tables.set(control.cell.table, inTable);
    inTable.push(control);
  }
  const lower = new Map<string, readonly [table: string, upper: number, header: boolean]>();
  for (const [table, inTable] of tables)
    for (const [row, upper] of pairs(inTable)) lower.set(`${table} ${row}`, [table, upper, row !== upper]);
  if (lower.size === 0) return controls;
  return controls.map((control) => {
    const { cell } = control;
    const place = cell && lower.get(`${cell.table} ${cell.row}`);
    if (!cell || !place || cell.headers.length !== 2) return control;
    const [, row, isLower] = place;
    const [own, other] = isLower ? [cell.headers[1], cell.headers[0]] : cell.headers;
    return {
      ...control,
      captions: control.captions.filter(({ text }) => text !== other),
      cell: { ...cell, row, headers: [own as string], rowHeader: headerOf(tables.get(cell.table) ?? [], row) },
    };
  });
}

const headerOf = (inTable: readonly ControlDescriptor[], row: number): string =>
  inTable.find(({ cell }) => cell?.row === row)?.cell?.rowHeader ?? '';

/** Each row of a table of such lines with the upper row of its line; none for other tables. */
function pairs(inTable: readonly ControlDescriptor[]): readonly (readonly [number, number])[] {
  const cells = inTable.map(({ cell }) => cell as TableCell);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const doubled = cells.filter(({ headers }) => headers.length === 2).map(({ headers }) => headers);
  const uppers = new Set(doubled.map(([upper]) => upper));
  // A title over several columns has several headers below it.
  const titled = new Set(doubled.map((both) => both.join('|'))).size > uppers.size;
  if (rows.length < 2 || rows.length % 2 === 1 || uppers.size < FEWEST || titled) return [];
  const known = doubled.filter((both) => both.every((text) => isVocabulary(normal(text))));
  const shape = (row: number): string =>
    inTable.map(({ cell, kind }) => (cell?.row === row ? `${cell.column}${kind}` : '')).join('');
  const alike = rows.every((row, at) => at < 2 || shape(row) === shape(rows[at - 2] as number));
  if (known.length * 2 < doubled.length || !alike || shape(rows[0] as number) === shape(rows[1] as number)) return [];
  return rows.map((row, at) => [row, rows[at - (at % 2)] as number] as const);
}
