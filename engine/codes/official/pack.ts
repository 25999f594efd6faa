import { codeListFrom, encodeCodeList } from '../code-list.ts';
import { packDawg } from '../dawg.ts';
import { buildDawg } from '../dawg-build.ts';
import { encodeHcpcs } from '../hcpcs.ts';
import { LOADED_LAYOUT, type LoadedTable } from '../loaded.ts';
import { type DatedPair, encodePairs } from '../pairs.ts';
import { encodeUnits } from '../units.ts';
import type { Parsed } from './parsed.ts';
import type { Period } from './period.ts';

const TITLES: Record<Parsed['kind'], string> = {
  icd10cm: 'ICD-10-CM',
  hcpcs: 'HCPCS Level II',
  'ncci-pairs': 'NCCI practitioner edits',
  'ncci-pairs-medicaid': 'Medicaid NCCI practitioner edits',
  'mue-medicare': 'Medicare practitioner MUE',
  'mue-medicaid': 'Medicaid practitioner MUE',
};

/** Packs what was read like the tables that come with the product. */
export function packTable(parsed: Parsed, { from, to, label }: Period, files: readonly string[]): LoadedTable {
  const edition = { table: parsed.kind, edition: `${TITLES[parsed.kind]} ${label}`, from, to };
  const common = { layout: LOADED_LAYOUT, edition, files };
  switch (parsed.kind) {
    case 'icd10cm': {
      const words = [...parsed.codes.keys()].sort();
      const classes = words.map((word) => (parsed.codes.get(word) === 'billable' ? 1 : 0));
      const body = bufferOf(packDawg(buildDawg(words, classes)));
      return { ...common, kind: parsed.kind, count: words.length, year: Number(to.slice(0, 4)), body };
    }
    case 'hcpcs': {
      const rows = [...parsed.codes].map(([code, { added, ended }]) => [code, added, ended] as const);
      const list = encodeCodeList(rows.map(([code]) => code).sort());
      const { bytes, meaning } = encodeHcpcs(rows, codeListFrom(list));
      const body = bufferOf(bytes);
      return { ...common, kind: parsed.kind, count: rows.length, codes: bufferOf(list), body, meaning };
    }
    case 'mue-medicare':
    case 'mue-medicaid': {
      const rows = [...parsed.codes].map(([code, { units, mai }]) => [code, units, mai] as const);
      const list = encodeCodeList(rows.map(([code]) => code).sort());
      const { bytes, meaning } = encodeUnits(rows, codeListFrom(list));
      const body = bufferOf(bytes);
      return { ...common, kind: parsed.kind, count: rows.length, codes: bufferOf(list), body, meaning };
    }
    case 'ncci-pairs':
    case 'ncci-pairs-medicaid': {
      const pairs = [...parsed.pairs.values()];
      const names = new Set(pairs.flatMap(({ column1, column2 }) => [column1, column2]));
      const list = encodeCodeList([...names].sort());
      const body = bufferOf(
        encodePairs(
          pairs.map((pair) => ({ ...pair, ordered: true })),
          codeListFrom(list),
        ),
      );
      const dated = pairs
        .filter((pair) => pair.from > from || pair.to !== '')
        .map((pair): DatedPair => [pair.column1, pair.column2, pair.from > from ? pair.from : '', pair.to]);
      return { ...common, kind: parsed.kind, count: pairs.length, codes: bufferOf(list), body, dated };
    }
  }
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
