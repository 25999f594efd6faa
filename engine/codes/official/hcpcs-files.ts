import { isoDay, type Parsed, type RowProblem, type TableReader } from './parsed.ts';

/** A Level II code; modifiers, which the same files list, have two characters. */
const LEVEL_2 = /^[A-V]\d{4}$/;

/** Record types of the fixed-width file: a code's first line, its further lines, and the same for modifiers. */
const RECORD = { code: '3', modifier: '7', further: ['4', '8'] } as const;
/** Columns of the CMS record layout, from 0: record type, day added, last day. */
const AT = { record: 10, added: [268, 276], ended: [284, 292] } as const;

/** The quarterly HCPCS file in fixed columns. Its descriptions are not kept. */
export function hcpcsRecordReader(): TableReader {
  const codes: Codes = new Map();
  return {
    row(cells): RowProblem | null {
      const text = cells.join('\t');
      const record = text[AT.record] ?? '';
      if (record === RECORD.modifier || RECORD.further.some((one) => one === record)) return null;
      if (record !== RECORD.code) {
        return { what: `Column 11 is "${printable(record)}"; 3, 4, 7 or 8 stands there in a HCPCS record.` };
      }
      if (text.length < AT.ended[1]) {
        return { what: `The record ends after ${text.length} of 320 characters, before its dates.` };
      }
      return add(codes, text.slice(0, 5), text.slice(...AT.added), text.slice(...AT.ended));
    },
    parsed: () => parsed(codes),
  };
}

/** True for the row that names the columns of the HCPCS workbook. */
export function isHcpcsHead(cells: readonly string[]): boolean {
  const names = cells.map(name);
  return names.includes('HCPC') && names.includes('TERM DT');
}

/** The same data as a workbook. @param head the row that names the columns */
export function hcpcsSheetReader(head: readonly string[]): TableReader {
  const names = head.map(name);
  const [code, record, added, ended] = ['HCPC', 'RECID', 'ADD DT', 'TERM DT'].map((one) => names.indexOf(one)) as [
    number,
    number,
    number,
    number,
  ];
  const codes: Codes = new Map();
  return {
    row(cells) {
      const text = (cells[code] ?? '').trim();
      const first = record < 0 || (cells[record] ?? '').trim() === RECORD.code;
      if (text.length < 5 || !first) return null;
      return add(codes, text, cells[added] ?? '', cells[ended] ?? '');
    },
    parsed: () => parsed(codes),
  };
}

type Codes = Map<string, { added: string; ended: string }>;

function add(codes: Codes, code: string, addedText: string, endedText: string): RowProblem | null {
  if (!LEVEL_2.test(code)) return { what: `"${printable(code)}" is no HCPCS Level II code.` };
  const [added, ended] = [isoDay(addedText), isoDay(endedText)];
  if (added === null) return { what: `${code} has no date where its first day stands.` };
  if (ended === null) return { what: `${code} has no date where its last day stands.` };
  if (codes.has(code)) return { what: `${code} stands in the file twice.` };
  codes.set(code, { added, ended });
  return null;
}

function parsed(codes: Codes): Parsed {
  return { kind: 'hcpcs', codes };
}

function name(cell: string): string {
  return cell
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, ' ');
}

/** Junk cut down to what a sentence can show. */
function printable(text: string): string {
  return text.replace(/[^ -~]/g, '?').slice(0, 12);
}
