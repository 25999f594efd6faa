/** One row of a table: its cells, and where it stands in the file, from 1. A plain line is one cell. */
export type OnRow = (cells: readonly string[], line: number) => void;

/** Takes text in pieces of any size. Answers what is wrong with it, null while nothing is. */
export interface TextReader {
  push(text: string): TextProblem | null;
  end(): TextProblem | null;
}

export interface TextProblem {
  readonly line: number;
  readonly what: string;
}

/** No line of an official file comes near it. */
const LONGEST_LINE = 20_000;

/** Characters that text files don't have. */
const BINARY = /(?![\t\n\r\u0080-\u009f])\p{Cc}/u;
/** Closes old DOS files. */
const END_OF_FILE = '\u001a';

/** Reads lines, tabs between their cells. */
export function lineReader(onRow: OnRow): TextReader {
  let rest = '';
  let line = 0;
  let isSuspicious = false;

  function take(text: string): TextProblem | null {
    line++;
    const clean = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (clean.length > LONGEST_LINE || (isSuspicious && BINARY.test(clean))) return { line, what: NOT_TEXT };
    if (clean.trim() !== '') onRow(clean.split('\t'), line);
    return null;
  }

  return {
    push(piece) {
      const text = piece.replace(END_OF_FILE, '');
      isSuspicious ||= BINARY.test(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) {
        const problem = take(one);
        if (problem) return problem;
      }
      return rest.length > LONGEST_LINE ? { line: line + 1, what: NOT_TEXT } : null;
    },
    end: () => (rest === '' ? null : take(rest)),
  };
}

const NOT_TEXT = 'It holds characters that no text file has.';

/** Reads comma-separated values (RFC 4180): cells in quotes may hold commas, line breaks and doubled quotes. */
export function csvReader(onRow: OnRow): TextReader {
  let cells: string[] = [];
  let cell = '';
  let state: 'plain' | 'quoted' | 'closing' = 'plain';
  let line = 1;
  let startedAt = 1;

  function endCell(): void {
    cells.push(cell);
    cell = '';
    state = 'plain';
  }
  function endRow(): void {
    endCell();
    if (cells.some((one) => one.trim() !== '')) onRow(cells, startedAt);
    cells = [];
    startedAt = line + 1;
  }
  function takeOne(character: string): void {
    if (state === 'quoted') {
      if (character === '"') state = 'closing';
      else cell += character;
    } else if (character === '"' && (state === 'closing' || cell === '')) {
      if (state === 'closing') cell += '"';
      state = 'quoted';
    } else if (character === ',') endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
    if (character === '\n') line++;
  }

  return {
    push(piece) {
      const text = piece.replace(END_OF_FILE, '');
      if (BINARY.test(text)) return { line, what: NOT_TEXT };
      for (const character of text) takeOne(character);
      return cell.length > LONGEST_LINE ? { line: startedAt, what: 'A quote that opens here is never closed.' } : null;
    },
    end() {
      if (state === 'quoted') return { line: startedAt, what: 'A quote that opens here is never closed.' };
      if (cell !== '' || cells.length > 0) endRow();
      return null;
    },
  };
}
