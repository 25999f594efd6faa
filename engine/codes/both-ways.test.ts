import { describe, expect, it } from 'vitest';
import { sourcePairs } from '../../scripts/lib/data/build-tables.ts';
import { sourceRows } from '../../scripts/lib/data/sources.ts';
import { type Day, fromIso } from '../claim/day.ts';
import { loadTables } from './load-node.ts';
import { wrongly } from './mutations.fixture.ts';

const tables = loadTables();
const day = fromIso('2026-03-31') as Day;
const firsts = (path: string) => new Set(sourceRows(path).map(([code = '']) => code));
const addOns = sourceRows('ncci/add-ons.tsv').map(([code = '', , primaries = '']) => [code, ...primaries.split(' ')]);
const pairs = sourcePairs();
const everyCode = new Set([
  ...['procedures/procedures.tsv', 'hcpcs/level2.tsv', 'ncci/mue-medicare.tsv', 'ncci/mue-medicaid.tsv'].flatMap(
    (path) => [...firsts(path)],
  ),
  ...addOns.flat().filter((code) => code !== 'CCCCC'),
  ...pairs.flatMap(({ column1, column2 }) => [column1, column2]),
]);

describe.each([
  ['hcpcs', firsts('hcpcs/level2.tsv'), (code: string) => tables.hcpcs(code, day) !== undefined, 8683],
  ['units for Medicare', firsts('ncci/mue-medicare.tsv'), (code: string) => !!tables.mue(code, 'medicare'), 15_095],
  ['units for Medicaid', firsts('ncci/mue-medicaid.tsv'), (code: string) => !!tables.mue(code, 'medicaid'), 8253],
  ['add-ons', firsts('ncci/add-ons.tsv'), (code: string) => tables.addOn(code) !== undefined, 672],
  ['procedures', firsts('procedures/procedures.tsv'), (code: string) => tables.procedure(code) !== undefined, 412],
  ['places', firsts('places/places.tsv'), (code: string) => tables.place(code) !== undefined, 52],
  ['modifiers', firsts('modifiers/modifiers.tsv'), (code: string) => tables.modifier(code), 437],
  ['taxonomy', firsts('taxonomy/taxonomy.tsv'), (code: string) => tables.taxonomy(code) !== undefined, 883],
  ['all procedure codes', everyCode, (code: string) => tables.knowsCode(code), 19_704],
] as const)('%s', (_, known, has, count) => {
  it('has every code of the source', () => {
    expect(known.size).toBe(count);
    expect([...known].filter((code) => !has(code))).toEqual([]);
  });

  it('has nothing that one wrong character makes of one', () => {
    expect(wrongly(known, known, has)).toEqual([]);
  });
});

describe('pairs', () => {
  const partners = new Map<string, Set<string>>();
  for (const { column1, column2 } of pairs) {
    for (const [code, other] of [
      [column1, column2],
      [column2, column1],
    ] as const) {
      partners.set(code, (partners.get(code) ?? new Set()).add(other));
    }
  }

  it('know no partner that one wrong character makes of one', () => {
    const wrong = [...partners].flatMap(([code, others]) =>
      wrongly(others, others, (other) => tables.pair(code, other) !== undefined).map((other) => `${code} ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

it('knows the state of every ZIP the source does, and of no other of the 100,000', () => {
  const areas = new Map(sourceRows('geo/zip3.tsv').map(([area = '', states = '']) => [area, states]));
  const apart = new Map(sourceRows('geo/zip5-exceptions.tsv').map(([zip = '', states = '']) => [zip, states]));
  const wrong: string[] = [];
  for (let number = 0; number < 100_000; number++) {
    const zip = String(number).padStart(5, '0');
    const states = apart.get(zip) ?? areas.get(zip.slice(0, 3));
    if (tables.stateOfZip(zip)?.join('|') !== states) wrong.push(zip);
  }
  expect(wrong).toEqual([]);
  expect(areas.size).toBeGreaterThan(900);
});
