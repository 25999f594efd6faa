import type { Row } from './row.ts';

const HEAD = ['what', 'measured', 'beside', 'ratio', 'at least'];

/** The rows as a Markdown table, which a terminal shows well too. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, value, unit, peer, ratio, least }) => [
    name,
    `${short(value)} ${unit}`,
    peer ?? '',
    ratio === null ? '' : short(ratio),
    least === undefined ? '' : String(least),
  ]);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(HEAD), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(line)].join('\n');
}

/** Three figures, and thousands in full. */
function short(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}
