import type { PrintedPage, PrintedText } from './printed.ts';

type Table = readonly (readonly string[])[];

/**
 * A printed page from lines of text, top to bottom: `# ` opens a heading, `! ` a notice, `a | b` stands beside
 * each other; tables are rows of cells, the first row a header row.
 */
export function printed(
  lines: readonly string[],
  more: Partial<PrintedPage> & { grids?: readonly Table[] } = {},
): PrintedPage {
  const { grids = [], ...page } = more;
  return {
    host: 'portal.example',
    title: '',
    texts: lines.flatMap((line, row) => line.split(' | ').map((text, column) => textAt(text, row, column))),
    tables: grids.map((rows) =>
      rows.map((cells, row) => cells.map((text, column) => ({ text, header: row === 0, column, span: 1 }))),
    ),
    boxes: 0,
    ...page,
  };
}

function textAt(line: string, row: number, column: number): PrintedText {
  const [, mark = '', text = ''] = /^([#!]? ?)(.*)$/.exec(line) ?? [];
  return {
    text,
    name: '',
    heading: mark === '# ',
    notice: mark === '! ',
    rect: [20 + column * 160, 20 + row * 30, 140, 18],
  };
}
