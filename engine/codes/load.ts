import { type CodeList, codeListFrom } from './code-list.ts';
import { unpackDawg } from './dawg.ts';
import { type Excludes1, excludes1From } from './excludes1.ts';
import { type HcpcsMeaning, hcpcsFrom } from './hcpcs.ts';
import { icd10From, type Validity } from './icd10.ts';
import { LAYOUT, type TableBuffers } from './manifest.ts';
import { findPair } from './pairs.ts';
import { day, type ProcedureRow, proceduresFrom } from './procedures.ts';
import { type SparseRows, sparseRowsFrom } from './sparse-rows.ts';
import type { AddOn, Edition, Tables } from './tables.ts';
import { type UnitsMeaning, unitsFrom } from './units.ts';
import { zipFrom } from './zip.ts';

/** An edition as it came with the product, with how many rows its source has. */
export interface ShippedEdition extends Edition {
  readonly count: number;
}

/** What `lists.bin` holds: the small tables, and the meaning of the numbers in the binary ones. */
export interface Lists {
  readonly layout: number;
  readonly editions: readonly ShippedEdition[];
  readonly icd10: { readonly firstYear: number; readonly lastYear: number; readonly validities: readonly Validity[] };
  readonly excludes1: readonly (readonly [code: string, excludes: string])[];
  readonly procedures: readonly ProcedureRow[];
  readonly hcpcs: HcpcsMeaning;
  readonly units: Readonly<Record<'medicare' | 'medicaid', UnitsMeaning>>;
  readonly places: readonly (readonly [code: string, label: string, effective: string, rate: string])[];
  /** Codes with blanks between, for each kind (I, O) or state (`CT|NY` where an area lies in both). */
  readonly taxonomy: Readonly<Record<string, string>>;
  readonly zip3: Readonly<Record<string, string>>;
  readonly zip5: Readonly<Record<string, string>>;
  readonly modifiers: string;
}

/** In an add-on's primaries: the contractor decides. */
export const CONTRACTOR = 0xffff;

/**
 * The tables over the bytes of the built files. Nothing of them is copied or unpacked.
 *
 * @param listsText the inflated text of `lists.bin`
 * @throws when the files were built for another layout
 */
export function tablesFrom(listsText: string, buffers: TableBuffers): Tables {
  const lists = JSON.parse(listsText) as Lists;
  if (lists.layout !== LAYOUT) throw new Error(`code tables of layout ${lists.layout}, not ${LAYOUT}: rebuild them`);
  const codes = codeListFrom(new Uint8Array(buffers['codes.bin']));
  const procedures = proceduresFrom(lists.procedures);
  const modifiers = new Set(lists.modifiers.split(' '));
  const places = new Map(
    lists.places.map(([code, label, effective, rate]) => [
      code,
      { label, effective: day(effective), facility: rate === 'F' },
    ]),
  );
  const taxonomy = keysByCode(lists.taxonomy);
  const pairs = buffers['pairs.bin'] && sparseRowsFrom(buffers['pairs.bin']);
  const units = {
    medicare: unitsFrom(buffers['mue-medicare.bin'], lists.units.medicare),
    medicaid: unitsFrom(buffers['mue-medicaid.bin'], lists.units.medicaid),
  };
  return {
    icd10: icd10From(
      unpackDawg(new Uint8Array(buffers['icd10.bin'])),
      lists.icd10.validities,
      lists.icd10.firstYear,
      lists.icd10.lastYear,
    ),
    editions: lists.editions,
    hasNcci: pairs !== undefined,
    procedure: (code) => procedures.get(code),
    hcpcs: hcpcsFrom(codes, buffers['hcpcs.bin'], lists.hcpcs),
    knowsCode: (code) => codes.idOf(code) >= 0,
    place: (code) => places.get(code),
    modifier: (code) => modifiers.has(code),
    pair: (a, b) => pairs && findPair(pairs, codes, a, b),
    mue: (code, program) => units[program](codes.idOf(code)),
    addOn: addOnsFrom(sparseRowsFrom(buffers['add-ons.bin']), codes),
    excludes1: excludes1From(lists.excludes1.map(([code, excludes]): Excludes1 => ({ code, excludes }))),
    taxonomy: (code) => {
      const kind = taxonomy.get(code);
      if (kind === undefined) return undefined;
      return kind === 'I' ? 'individual' : 'organization';
    },
    stateOfZip: zipFrom(keysByCode(lists.zip3), keysByCode(lists.zip5)),
  };
}

/** `{ I: 'A B' }` -> A is I, B is I. */
function keysByCode(grouped: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(grouped).flatMap(([key, codes]) => codes.split(' ').map((code) => [code, key])));
}

/** Each add-on is spelled out at its first use and kept: the table has some hundred, a practice bills a few. */
function addOnsFrom(rows: SparseRows, codes: CodeList): Tables['addOn'] {
  const known = new Map<string, AddOn | null>();
  return (code) => {
    const kept = known.get(code);
    if (kept !== undefined) return kept ?? undefined;
    const id = codes.idOf(code);
    const row = rows.cells(id);
    if (row === undefined) {
      // A code of the tables that is no add-on; of what else may be typed there is no end.
      if (id >= 0) known.set(code, null);
      return undefined;
    }
    const primaries = [...row.cells].filter((id) => id !== CONTRACTOR).map((id) => codes.codeOf(id));
    const addOn = { type: row.flags[0] as AddOn['type'], primaries };
    known.set(code, addOn);
    return addOn;
  };
}
