import { whenInWords } from '../chronology/chronology.ts';
import type { Item } from '../chronology/item.ts';

/** A table of plain texts: a heading for each column, then rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Lines of an item that have a column of their own; the rest goes into "Said and noted". */
const OWN = ['Representative', 'Reference number', 'Confirmation number', 'Time on hold', 'Promised'] as const;

/** The chronology as a table, one entry a row; moments twice, for people and for sorting. */
export function chronologyTable(items: readonly Item[]): Table {
  return {
    columns: ['Entry', 'When', 'Date and time', 'Kind', 'What', ...OWN, 'Said and noted'],
    rows: items.map((item) => [
      String(item.seq),
      whenInWords(item),
      item.at,
      item.kind,
      item.heading,
      ...OWN.map((label) => item.lines.find((line) => line.label === label)?.text ?? ''),
      item.lines
        .filter(({ label }) => !(OWN as readonly string[]).includes(label))
        .map(({ label, text }) => `${label}${/[?:]$/.test(label) ? '' : ':'} ${text}`)
        .join('\n'),
    ]),
  };
}
