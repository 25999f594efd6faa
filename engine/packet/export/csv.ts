import type { Table } from './table.ts';

/** What a spreadsheet would take for the beginning of a formula, behind blanks too (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A table as comma-separated values (RFC 4180): UTF-8 with the mark that spreadsheets need to see that it is, every
 * cell in quotes, lines ended by CR LF. A cell that could be taken for a formula begins with an apostrophe.
 */
export function csv({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',');
  return `\ufeff${[columns, ...rows].map((cells) => `${line(cells)}\r\n`).join('')}`;
}

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
