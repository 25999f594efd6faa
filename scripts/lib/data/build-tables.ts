import { type CodeList, codeListFrom, encodeCodeList } from '../../../engine/codes/code-list.ts';
import { packDawg } from '../../../engine/codes/dawg.ts';
import { buildDawg } from '../../../engine/codes/dawg-build.ts';
import { encodeHcpcs } from '../../../engine/codes/hcpcs.ts';
import type { Validity } from '../../../engine/codes/icd10.ts';
import { CONTRACTOR, type Lists } from '../../../engine/codes/load.ts';
import { LAYOUT, LISTS_FILE } from '../../../engine/codes/manifest.ts';
import { numbering } from '../../../engine/codes/numbering.ts';
import { encodePairs } from '../../../engine/codes/pairs.ts';
import type { ProcedureRow } from '../../../engine/codes/procedures.ts';
import { encodeSparseRows } from '../../../engine/codes/sparse-rows.ts';
import type { CodePair } from '../../../engine/codes/tables.ts';
import { encodeUnits, type UnitsRow } from '../../../engine/codes/units.ts';
import { packedBytes } from './pack.ts';
import { sourceEditions, sourceRows } from './sources.ts';

const NCCI_TABLES = ['ncci-pairs', 'mue-medicare', 'mue-medicaid'];

/** The built tables by file name, from the sources in `data/`. Same sources, same content. */
export function builtTables({ ncci }: { ncci: boolean }): Map<string, Uint8Array> {
  const icd10 = icd10Table();
  const codeBytes = encodeCodeList(allCodes());
  const codes = codeListFrom(codeBytes);
  const hcpcs = encodeHcpcs(
    sourceRows('hcpcs/level2.tsv').map(([code = '', added = '', ended = '']) => [code, added, ended]),
    codes,
  );
  const medicare = encodeUnits(unitsRows('ncci/mue-medicare.tsv'), codes);
  const medicaid = encodeUnits(unitsRows('ncci/mue-medicaid.tsv'), codes);
  const lists: Lists = {
    layout: LAYOUT,
    editions: sourceEditions()
      .filter(({ table }) => ncci || !NCCI_TABLES.includes(table))
      .map(({ table, edition, from, to, file }) => ({ table, edition, from, to, count: sourceRows(file).length })),
    icd10: icd10.meaning,
    excludes1: sourceRows('icd10cm/excludes1.tsv').map(([code = '', excludes = '']) => [code, excludes]),
    procedures: sourceRows('procedures/procedures.tsv').map((row) => row as unknown as ProcedureRow),
    hcpcs: hcpcs.meaning,
    units: { medicare: ncci ? medicare.meaning : [], medicaid: ncci ? medicaid.meaning : [] },
    places: sourceRows('places/places.tsv').map(([code = '', label = '', on = '', rate = '']) => [
      code,
      label,
      on,
      rate,
    ]),
    taxonomy: codesByKey(sourceRows('taxonomy/taxonomy.tsv')),
    zip3: codesByKey(sourceRows('geo/zip3.tsv')),
    zip5: codesByKey(sourceRows('geo/zip5-exceptions.tsv')),
    modifiers: sourceRows('modifiers/modifiers.tsv').flat().join(' '),
  };
  const files = new Map<string, Uint8Array>([
    [LISTS_FILE, new TextEncoder().encode(JSON.stringify(lists))],
    ['icd10.bin', icd10.bytes],
    ['codes.bin', codeBytes],
    ['hcpcs.bin', hcpcs.bytes],
    ['add-ons.bin', addOnTable(codes)],
  ]);
  if (ncci) {
    files.set('pairs.bin', encodePairs(sourcePairs(), codes));
    files.set('mue-medicare.bin', medicare.bytes);
    files.set('mue-medicaid.bin', medicaid.bytes);
  }
  return new Map([...files].map(([name, bytes]) => [name, packedBytes(bytes)]));
}

/** Rows of code and key as one text of codes for each key. */
function codesByKey(rows: readonly (readonly string[])[]): Record<string, string> {
  const grouped: Record<string, string> = {};
  for (const [code = '', key = ''] of rows) grouped[key] = key in grouped ? `${grouped[key]} ${code}` : code;
  return grouped;
}

/** Every procedure code that any source names. */
function allCodes(): string[] {
  const firsts = ['procedures/procedures.tsv', 'hcpcs/level2.tsv', 'ncci/mue-medicare.tsv', 'ncci/mue-medicaid.tsv'];
  const codes = new Set(firsts.flatMap((path) => sourceRows(path).map(([code = '']) => code)));
  for (const [a = '', b = ''] of sourceRows('ncci/pairs.tsv')) codes.add(a).add(b);
  for (const [addOn = '', , primaries = ''] of sourceRows('ncci/add-ons.tsv')) {
    for (const code of [addOn, ...primaries.split(' ')]) codes.add(code);
  }
  codes.delete('CCCCC');
  return [...codes].sort();
}

function icd10Table() {
  const rows = sourceRows('icd10cm/validity.tsv.gz').sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const classes = numbering<Validity>();
  const numbers = rows.map((row) =>
    classes.number(row.slice(1, 5).join(), () => row.slice(1, 5).map(Number) as unknown as Validity),
  );
  const years = classes.values.map(([first, last]) => [first, last]);
  const dawg = buildDawg(
    rows.map(([code = '']) => code),
    numbers,
  );
  return {
    bytes: packDawg(dawg),
    meaning: {
      firstYear: Math.min(...years.flat()),
      lastYear: Math.max(...years.flat()),
      validities: classes.values,
    },
  };
}

function unitsRows(path: string): UnitsRow[] {
  return sourceRows(path).map(([code = '', units, mai]) => [
    code,
    Number(units),
    mai === undefined ? null : (Number(mai) as UnitsRow[2]),
  ]);
}

function addOnTable(codes: CodeList): Uint8Array {
  return encodeSparseRows(
    new Map(
      sourceRows('ncci/add-ons.tsv').map(([addOn = '', type = '', primaries = '']) => [
        codes.idOf(addOn),
        new Map(primaries.split(' ').map((code) => [code === 'CCCCC' ? CONTRACTOR : codes.idOf(code), Number(type)])),
      ]),
    ),
  );
}

/** The NCCI edits of the source. */
export function sourcePairs(): CodePair[] {
  return sourceRows('ncci/pairs.tsv').map(([column1 = '', column2 = '', indicator, ordered]) => ({
    column1,
    column2,
    indicator: Number(indicator) as CodePair['indicator'],
    ordered: ordered === '1',
  }));
}
