import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { sourcePairs } from '../../../scripts/lib/data/build-tables.ts';
import { sourceRows } from '../../../scripts/lib/data/sources.ts';
import type { ChosenFile } from './sources.ts';

/** Files laid out as CMS lays them out, of full size, with words of our own where descriptions stand. */

export function chosen(name: string, ...parts: BlobPart[]): ChosenFile {
  return { name, blob: new Blob(parts) };
}

/** The codes of FY2027 with one more and one less, as the order file of a year. */
export function orderLines(): string[] {
  const rows = sourceRows('icd10cm/validity.tsv.gz')
    .filter(([code, , last]) => last === '2027' && code !== 'F64A')
    .map(([code = '', , , , billable]) => [code, billable === '2027' ? '1' : '0'] as const);
  rows.push(['F999', '1']);
  return rows
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, flag], at) =>
      [String(at + 1).padStart(5, '0'), code.padEnd(7), flag, 'Short title'.padEnd(60), 'Longer title'].join(' '),
    );
}

/** One line of the HCPCS record layout. Days are YYYYMMDD or blank. */
export function hcpcsRecord(code: string, added: string, ended: string, record = '3'): string {
  const start = `${code.padEnd(5)}00100${record}`;
  return `${start.padEnd(268)}${added.padEnd(8)}${added.padEnd(8)}${ended.padEnd(8)}N`.padEnd(320);
}

const compact = (iso = '') => iso.replaceAll('-', '');

/** Active codes of the shipped table, with a further line and modifiers among them, as CMS has them. */
export function hcpcsLines(): string[] {
  const active = sourceRows('hcpcs/level2.tsv').filter(([, , ended = '']) => ended === '' || ended >= '2026-04-01');
  const lines = active.flatMap(([code = '', added, ended]) => [
    hcpcsRecord(code, compact(added) || '19850101', compact(ended)),
    ...(code === 'H0004' ? [hcpcsRecord(code, '', '', '4')] : []),
  ]);
  return [...lines, hcpcsRecord('H9990', '20270101', ''), hcpcsRecord('   AA', '19900101', '', '7')];
}

const NOTICE = 'A notice of our own, which stands where CMS has one, about Medicare & Medicaid and hospitals.';
const PAIR_HEAD = ['Column 1', 'Column 2', '* = in existence', 'Effective', 'Deletion', 'Modifier', 'Rationale'];

/** The head of a pair file: a notice, a title and a head that wraps. */
export function pairHead(): string[] {
  return [NOTICE, 'Practitioner edits', PAIR_HEAD.join('\t'), '\t\tprior to 1996\tDate\tDate *=no data\t0=not allowed'];
}

export function pairLine(column1: string, column2: string, from: string, to = '*', indicator = '1'): string {
  return [column1, column2, '', from, to, indicator, 'A reason of our own'].join('\t');
}

/** The shipped pairs, all in order. */
export function pairLines(): string[] {
  return sourcePairs().map(({ column1, column2, indicator }) =>
    pairLine(column1, column2, '20200101', '*', String(indicator)),
  );
}

/** Edits of codes that no behavioral-health code is part of, so that a quarter has as many as it should. */
export function fillerLines(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const number = 10_000 + (at % 30_000);
    return pairLine(
      String(number),
      String(number + 1 + Math.floor(at / 30_000)),
      '20200101',
      at % 3 ? '*' : '20201231',
    );
  });
}

/** The four files of a quarter. */
export function pairFiles(version = 'v330r0'): ChosenFile[] {
  const pairs = pairLines();
  const filler = fillerLines(500_000);
  return [1, 2, 3, 4].map((part) => {
    const take = (lines: string[]) => lines.filter((_, at) => at % 4 === part - 1);
    return chosen(`ccipra-${version}-f${part}.TXT`, [...pairHead(), ...take(pairs), ...take(filler)].join('\r\n'));
  });
}

const UNITS_NOTICE = '"A notice of our own,\nover two lines",,,\n';
export const UNITS_HEAD =
  '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n';

/** The Medicare units with 97151 raised. */
export function unitsText(): string {
  const rows = sourceRows('ncci/mue-medicare.tsv').map(([code = '', units, mai]) =>
    [code, code === '97151' ? '16' : units, `${mai} Date of Service Edit: Policy`, '"A reason, of our own"'].join(','),
  );
  return `${UNITS_NOTICE}${UNITS_HEAD}${rows.join('\n')}\n`;
}

/** The Medicaid units: no indicator. */
export function medicaidUnitsText(): string {
  const rows = sourceRows('ncci/mue-medicaid.tsv').map(([code, units]) => `${code},${units},"A reason, of our own"`);
  return `"HCPCS/CPT Code",Practitioner Services MUE Values,MUE Rationale\n${rows.join('\n')}\n`;
}

/** @param level 0 leaves the bytes as they are */
export async function zipOf(files: readonly ChosenFile[], level = 1): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { level });
  for (const { name, blob } of files) await writer.add(name, new BlobReader(blob));
  return writer.close();
}

/** A workbook as Excel writes it: strings kept apart, numbers in place, blank cells left out. */
export async function workbookOf(rows: readonly (readonly string[])[]): Promise<Blob> {
  const strings = new Map<string, number>();
  const letter = (at: number): string =>
    (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  const cell = (text: string, row: number, column: number) => {
    if (text === '') return '';
    const at = `${letter(column)}${row + 1}`;
    if (/^[1-9]\d*$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
    if (!strings.has(text)) strings.set(text, strings.size);
    return `<c r="${at}" t="s"><v>${strings.get(text)}</v></c>`;
  };
  const body = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, at) => cell(text, row, at)).join('')}</row>`,
  );
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const writer = new ZipWriter(new BlobWriter(), { level: 1 });
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${body.join('')}</sheetData></worksheet>`;
  const items = [...strings.keys()].map((text) => `<si><r><t>${escaped(text)}</t></r></si>`).join('');
  await writer.add('xl/worksheets/sheet1.xml', new TextReader(sheet));
  await writer.add('xl/sharedStrings.xml', new TextReader(`<?xml version="1.0"?><sst>${items}</sst>`));
  return writer.close();
}
