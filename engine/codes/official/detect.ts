import type { LoadedKind } from '../loaded.ts';
import { hcpcsRecordReader, hcpcsSheetReader, isHcpcsHead } from './hcpcs-files.ts';
import { icd10OrderReader } from './icd10-order.ts';
import { isPairRow, pairReader } from './pair-files.ts';
import type { TableReader } from './parsed.ts';
import { isMedicareHead, isUnitsHead, unitsFor, unitsReader } from './unit-files.ts';

/** What a file turns out to be by its first rows. */
export type Detected =
  | {
      readonly kind: LoadedKind;
      /** Whether the row it was told by belongs to the table, and isn't its head. */
      readonly startsHere: boolean;
      reader(first: string, isWanted: (code: string) => boolean): TableReader;
    }
  | { readonly kind: 'wrong'; readonly what: string; readonly fix: string };

const ORDER_ROW = /^\d{5} [A-Z]\d[0-9A-Z]/;
const PCS_ROW = /^\d{5} [0-9A-HJ-NP-Z]{3}[0-9A-HJ-NP-Z ]{4} [01] /;
const CODE_LIST_ROW = /^[A-Z]\d[0-9A-Z]{1,5} {1,6}[A-Za-z]/;
const CHANGES_ROW = /^\s*(?:Add|Delete|Revise|No change)/i;
const HCPCS_RECORD = /^(?:[A-V]\d{4}|[0-9A-Z ]{5})\d{5}[3478]/;
const PRACTITIONER = 'Load the practitioner file instead; this product checks professional claims.';

/** What is known of a file beside its rows. */
export interface About {
  /** Its own name and those of the archives it came in. */
  readonly names: string;
  /** The text above the row: notices, which name much that the file is not for. */
  readonly above: string;
}

/** Tells what a file is, by one row and what came before it; null while it can't be told yet. */
export function detect(cells: readonly string[], about: About): Detected | null {
  const [first = ''] = cells;
  if (cells.length === 1 || HCPCS_RECORD.test(first)) return detectLine(first);
  if (isHcpcsHead(cells)) return table('hcpcs', false, () => hcpcsSheetReader(cells));
  if (isUnitsHead(cells)) return detectUnits(cells, about);
  if (isPairRow(cells)) return detectPairs(about);
  return null;
}

function detectLine(text: string): Detected | null {
  if (ORDER_ROW.test(text)) return table('icd10cm', true, () => icd10OrderReader());
  if (PCS_ROW.test(text)) {
    return wrong('This is the ICD-10-PCS order file, hospital procedures.', 'Load the ICD-10-CM order file instead.');
  }
  if (HCPCS_RECORD.test(text) && text.length > 91) return table('hcpcs', true, () => hcpcsRecordReader());
  if (/^\s*<(!doctype|html)/i.test(text)) {
    return wrong('This is a web page, not a table.', 'Accept the licence on the CMS page, then save the file itself.');
  }
  if (CODE_LIST_ROW.test(text)) {
    return wrong(
      'This is the ICD-10-CM code list, which leaves headers out.',
      'Load the order file, icd10cm_order_ and the year, from the same download.',
    );
  }
  if (CHANGES_ROW.test(text)) {
    return wrong('This is a list of changes, not a whole table.', 'Load the whole file from the same download.');
  }
  return null;
}

function detectUnits(head: readonly string[], about: About): Detected {
  const whom = unitsFor(head);
  if (whom === 'hospital') return wrong('These are the units for hospitals.', PRACTITIONER);
  if (whom === 'equipment') return wrong('These are the units for medical equipment.', PRACTITIONER);
  const kind = isMedicareHead(head) && !isMedicaid(about) ? 'mue-medicare' : 'mue-medicaid';
  return table(kind, false, () => unitsReader(kind, head));
}

function detectPairs(about: About): Detected {
  const { names } = about;
  if (/ccioph|hospital|outpatient/i.test(names)) return wrong('These are the edits for hospitals.', PRACTITIONER);
  if (/durable|(?<![a-z])dme(?![a-z])/i.test(names)) {
    return wrong('These are the edits for medical equipment.', PRACTITIONER);
  }
  if (!/ccipra|practitioner/i.test(names)) {
    return wrong(
      'The file name does not say whom its edits are for.',
      'Keep the name it was downloaded with, such as ccipra-v330r0-f1.TXT.',
    );
  }
  if (/additions|deletions|revisions/i.test(names)) {
    return wrong('This is a list of changes, not a whole table.', 'Load the whole edit files of the quarter.');
  }
  const kind = isMedicaid(about) ? 'ncci-pairs-medicaid' : 'ncci-pairs';
  return table(kind, true, (from, isWanted) => pairReader(kind, isWanted, from));
}

/** Notices name the Centers for Medicare & Medicaid Services in every file. */
function isMedicaid({ names, above }: About): boolean {
  return /medicaid|(?<![a-z])mcd(?![a-z])/i.test(names) || /Medicaid NCCI/i.test(above);
}

function table(
  kind: LoadedKind,
  startsHere: boolean,
  reader: (first: string, isWanted: (code: string) => boolean) => TableReader,
): Detected {
  return { kind, startsHere, reader };
}

function wrong(what: string, fix: string): Detected {
  return { kind: 'wrong', what, fix };
}
