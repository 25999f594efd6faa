import { SaxesParser } from 'saxes';
import type { OnRow, TextReader } from './text.ts';

/** The most rows and columns a worksheet can have; larger numbers are damage. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 256;

/** Collects a workbook's shared strings in order; runs of one string are joined. */
export function sharedStrings(): TextReader & { readonly strings: readonly string[] } {
  const strings: string[] = [];
  const parser = new SaxesParser();
  let text = '';
  let inText = false;
  let phonetic = false;
  parser.on('opentag', ({ name }) => {
    if (name === 'si') text = '';
    if (name === 'rPh') phonetic = true;
    inText = name === 't' && !phonetic;
  });
  parser.on('text', (piece) => {
    if (inText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'rPh') phonetic = false;
    if (name === 't') inText = false;
    if (name === 'si') strings.push(text);
  });
  return { strings, ...textReader(parser) };
}

/** Reads a worksheet's rows, one at a time; a cell's place comes from its reference, so gaps are blank cells. */
export function sheetReader(strings: readonly string[], onRow: OnRow): TextReader {
  const parser = new SaxesParser();
  let cells: string[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let value = '';
  let inValue = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') {
      row = Math.min(Number(attributes.r) || row + 1, MOST_ROWS);
      cells = [];
      column = -1;
    } else if (name === 'c') {
      column = columnOf(attributes.r, column + 1);
      type = String(attributes.t ?? 'n');
      value = '';
    } else if (name === 'v' || name === 't') inValue = true;
  });
  parser.on('text', (piece) => {
    if (inValue) value += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'v' || name === 't') inValue = false;
    else if (name === 'c' && column < MOST_COLUMNS) {
      while (cells.length < column) cells.push('');
      cells[column] = type === 's' ? (strings[Number(value)] ?? '') : value;
    } else if (name === 'row' && cells.some((cell) => cell.trim() !== '')) onRow(cells, row);
  });
  return textReader(parser);
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: unknown, otherwise: number): number {
  const letters = /^[A-Z]{1,3}/.exec(String(reference ?? ''))?.[0];
  if (letters === undefined) return otherwise;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Malformed XML throws: what reads the bytes takes it for damage. */
function textReader(parser: SaxesParser): TextReader {
  return {
    push(piece) {
      parser.write(piece);
      return null;
    },
    end() {
      parser.close();
      return null;
    },
  };
}
