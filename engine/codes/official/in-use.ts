import { codeListFrom } from '../code-list.ts';
import { unpackDawg } from '../dawg.ts';
import { hcpcsRows } from '../hcpcs.ts';
import { icd10Rows } from '../icd10.ts';
import type { Lists } from '../load.ts';
import type { LoadedKind, LoadedTable } from '../loaded.ts';
import type { TableBuffers } from '../manifest.ts';
import { pairRows } from '../pairs.ts';
import { sparseRowsFrom } from '../sparse-rows.ts';
import type { CodePair } from '../tables.ts';
import { unitsRows } from '../units.ts';
import { periodStart } from './period.ts';
import { amount } from './refusal.ts';

/** The tables that answer now: what came with the product, and what was loaded since. */
export interface InUse {
  readonly lists: Lists;
  readonly buffers: TableBuffers;
  readonly loaded: readonly LoadedTable[];
}

/** What a code or pair says, in a form to compare and to show: `2 units`, `billable`, `indicator 1`. */
export type Entries = ReadonlyMap<string, string>;

/** Entries of a table as they stand on its first day, and the edition they come from. */
export interface Comparison {
  readonly edition: string;
  /** Start of the newest period in use, ISO. */
  readonly newest: string;
  readonly entries: Entries;
}

/** The newest table of a kind in use; null where there is none. */
export function inUse(known: InUse, kind: LoadedKind): Comparison | null {
  const loaded = known.loaded
    .filter((table) => table.kind === kind)
    .sort((a, b) => (a.edition.from < b.edition.from ? 1 : -1))[0];
  if (loaded) {
    return {
      edition: loaded.edition.edition,
      newest: periodStart(kind, loaded.edition.from),
      entries: entriesOf(loaded),
    };
  }
  const edition = known.lists.editions.find(({ table }) => table === kind);
  if (!edition) return null;
  return {
    edition: edition.edition,
    newest: periodStart(kind, edition.to),
    entries: shippedEntries(known, kind, edition.to),
  };
}

/** The entries of a loaded table. */
export function entriesOf(table: LoadedTable): Entries {
  switch (table.kind) {
    case 'icd10cm':
      return icd10Entries(icd10Rows(unpackDawg(new Uint8Array(table.body))), (kind) => kind === 1);
    case 'hcpcs':
      return hcpcsEntries(hcpcsRows(codes(table.codes), table.body, table.meaning), table.edition.from);
    case 'ncci-pairs':
    case 'ncci-pairs-medicaid':
      return pairEntries(pairRows(sparseRowsFrom(table.body), codes(table.codes)));
    case 'mue-medicare':
    case 'mue-medicaid':
      return unitEntries(unitsRows(codes(table.codes), table.body, table.meaning));
  }
}

function shippedEntries({ lists, buffers }: InUse, kind: LoadedKind, on: string): Entries {
  const list = codes(buffers['codes.bin']);
  switch (kind) {
    case 'icd10cm': {
      const { lastYear, validities } = lists.icd10;
      const listed = [...icd10Rows(unpackDawg(new Uint8Array(buffers['icd10.bin'])))].filter(
        ([, at]) => (validities[at]?.[1] ?? 0) >= lastYear,
      );
      return icd10Entries(listed, (at) => (validities[at]?.[3] ?? 0) >= lastYear);
    }
    case 'hcpcs':
      return hcpcsEntries(hcpcsRows(list, buffers['hcpcs.bin'], lists.hcpcs), on);
    case 'ncci-pairs':
      return buffers['pairs.bin'] ? pairEntries(pairRows(sparseRowsFrom(buffers['pairs.bin']), list)) : new Map();
    case 'mue-medicare':
    case 'mue-medicaid': {
      const buffer = buffers[`${kind}.bin`] ?? new ArrayBuffer(0);
      return unitEntries(unitsRows(list, buffer, lists.units[kind === 'mue-medicare' ? 'medicare' : 'medicaid']));
    }
    case 'ncci-pairs-medicaid':
      return new Map();
  }
}

function codes(buffer: ArrayBuffer) {
  return codeListFrom(new Uint8Array(buffer));
}

function icd10Entries(rows: Iterable<readonly [string, number]>, isBillable: (kind: number) => boolean): Entries {
  return new Map(Array.from(rows, ([code, kind]) => [code, isBillable(kind) ? 'billable' : 'header']));
}

/** Codes in force on a day, with their last day. */
function hcpcsEntries(rows: Iterable<readonly [string, string, string]>, on: string): Entries {
  const active = [...rows].filter(([, , ended]) => ended === '' || ended >= on);
  return new Map(active.map(([code, , ended]) => [code, ended === '' ? 'no end' : `ends ${ended}`]));
}

/** Keyed by both codes in code order: newer shipped pairs don't know which is column 1. */
function pairEntries(rows: Iterable<CodePair>): Entries {
  return new Map(
    Array.from(rows, ({ column1, column2, indicator }) => [
      column1 < column2 ? `${column1} ${column2}` : `${column2} ${column1}`,
      `indicator ${indicator}`,
    ]),
  );
}

function unitEntries(rows: Iterable<readonly [string, number, number | null]>): Entries {
  return new Map(
    Array.from(rows, ([code, units, mai]) => [
      code,
      mai === null ? amount(units, 'unit') : `${amount(units, 'unit')}, indicator ${mai}`,
    ]),
  );
}
