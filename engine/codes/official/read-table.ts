import { detect } from './detect.ts';
import type { Parsed, TableReader } from './parsed.ts';
import { type Period, periodOf } from './period.ts';
import { DOWNLOAD_AGAIN, type Refusal, refuse } from './refusal.ts';
import { readRows } from './rows.ts';
import type { Source } from './sources.ts';

/** A table as it stands in one file. */
export interface TableInFile {
  readonly kind: 'table';
  readonly source: Source;
  readonly parsed: Parsed;
  readonly period: Period;
}

/** A file that is no table of ours, and how to say so. */
export interface OtherFile {
  readonly kind: 'other';
  /** Whether it was told what it is. */
  readonly isKnown: boolean;
  readonly refusal: Refusal;
}

/** Rows a table may stand below: notices and titles. */
const MOST_ABOVE = 200;

const EXAMPLE_NAMES: Record<Parsed['kind'], string> = {
  icd10cm: 'icd10cm_order_2028.txt',
  hcpcs: 'HCPC2027_JAN_ANWEB.txt',
  'ncci-pairs': 'ccipra-v330r0-f1.TXT',
  'ncci-pairs-medicaid': 'medicaid-ncci-2027-q1-ptp-edits-practitioner-services.zip',
  'mue-medicare': 'MCR_MUE_PractitionerServices_Eff_01-01-2027.csv',
  'mue-medicaid': 'MCD_MUE_PractitionerServices_Eff_01-01-2027.csv',
};

/**
 * Reads one file into a table.
 *
 * @param isWanted whether a procedure code is one of behavioral health
 * @returns a refusal when it is a table of ours but damaged
 */
export async function readTable(
  source: Source,
  isWanted: (code: string) => boolean,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<TableInFile | Refusal | OtherFile> {
  const above: string[] = [];
  const enough = new AbortController();
  let found: { readonly reader: TableReader; readonly period: Period } | null = null;
  let outcome: Refusal | OtherFile | null = null;
  let lastLine = 0;

  const failed = await readRows(
    source,
    (cells, line) => {
      if (outcome) return;
      lastLine = line;
      if (found) check(found.reader, cells, line);
      else begin(cells, line);
      if (outcome) enough.abort();
    },
    onBytes,
    AbortSignal.any([signal, enough.signal]),
  );

  function begin(cells: readonly string[], line: number): void {
    const about = { names: source.names.join(' '), above: above.join(' ') };
    const detected = detect(cells, about);
    if (!detected) {
      above.push(cells.join(' ').slice(0, 500));
      if (above.length > MOST_ABOVE) outcome = unknown();
    } else if (detected.kind === 'wrong') {
      outcome = { kind: 'other', isKnown: true, refusal: refuse(source.path, detected.what, detected.fix) };
    } else {
      const period = periodOf(detected.kind, [...source.names, about.above]);
      if (!period) {
        const what = `The file name does not say its ${detected.kind === 'icd10cm' ? 'year' : 'quarter'}.`;
        const fix = `Keep the name it was downloaded with, such as ${EXAMPLE_NAMES[detected.kind]}.`;
        outcome = refuse(source.path, what, fix);
        return;
      }
      const reader = detected.reader(period.from, isWanted);
      found = { reader, period };
      if (detected.startsHere) check(reader, cells, line);
    }
  }

  function check(reader: TableReader, cells: readonly string[], line: number): void {
    const problem = reader.row(cells);
    if (problem) outcome = refuse(source.path, problem.what, problem.fix ?? DOWNLOAD_AGAIN, line);
  }

  function unknown(): OtherFile {
    return { kind: 'other', isKnown: false, refusal: refuse(source.path, UNKNOWN, KNOWN_FILES, lastLine || null) };
  }

  function conclude(): TableInFile | Refusal | OtherFile {
    if (outcome) return outcome;
    if (found) return failed ?? { kind: 'table', source, parsed: found.reader.parsed(), period: found.period };
    return failed ? { kind: 'other', isKnown: false, refusal: failed } : unknown();
  }

  return conclude();
}

const UNKNOWN = 'This is none of the tables that can be loaded.';
export const KNOWN_FILES =
  'Load the ICD-10-CM order file, the quarterly HCPCS file, or the NCCI edits or units for practitioners.';
