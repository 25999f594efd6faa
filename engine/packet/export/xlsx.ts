import { utf8 } from '../../log/hash.ts';
import { plainArchive } from '../archive/write.ts';
import type { Table } from './table.ts';

/** The most signs a cell of a workbook can hold; what is longer goes on in the row below. */
const CELL = 32_767;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * A table as a workbook of one sheet (ECMA-376). Every cell is a text in the cell itself, which no spreadsheet takes
 * for a formula; the first row stands still and is bold.
 */
export function xlsx(table: Table, sheet: string): Uint8Array<ArrayBuffer> {
  const part = (name: string, xml: string) => ({ name, bytes: utf8(HEAD + xml) });
  const type = (name: string, what: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml"/>`;
  return plainArchive([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook', 'sheet.main')}${type('sheet', 'worksheet')}${type('styles', 'styles')}</Types>`,
    ),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'sheet.xml'],
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', STYLES),
    part('xl/sheet.xml', sheetXml(table)),
  ]);
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Two looks: a wrapped text, and that in bold. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function sheetXml({ columns, rows }: Table): string {
  const widths = columns.map(
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${at === columns.length - 1 ? 80 : 20}" customWidth="1"/>`,
  );
  const all = [columns, ...rows.flatMap(inPieces)];
  const lines = all.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell) => cellXml(cell, row === 0 ? 1 : 0)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A row, and as many more as its longest cell needs. */
function inPieces(cells: readonly string[]): string[][] {
  const pieces = cells.map((cell) => [...cutUp(writable(cell))]);
  const most = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => pieces.map((each) => each[at] ?? ''));
}

/** A text in pieces that a cell can hold, no sign cut in two. */
function* cutUp(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + CELL;
    const cut = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
    yield text.slice(at, cut);
    at = cut;
  }
}

/** What XML can't hold (control characters, halves of pairs) stands as its code point. */
function writable(text: string): string {
  return text.replace(
    /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu,
    (sign) => `[U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

function cellXml(text: string, style: number): string {
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
}
