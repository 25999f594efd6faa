import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadedUnits } from './loaded.fixture.ts';
import { LOADED_LAYOUT, type LoadedTable } from './loaded.ts';
import { fromWire, toWire, wireTables } from './loaded-wire.ts';

const bytes = fc.uint8Array({ maxLength: 70_000 }).map((found) => new Uint8Array(found).buffer);
const edition = { table: 'icd10cm', edition: 'ICD-10-CM FY2028', from: '2027-10-01', to: '2028-09-30' } as const;
const common = { layout: LOADED_LAYOUT, files: ['a.zip, b.txt'], count: 3 };

const TABLES: readonly LoadedTable[] = [
  loadedUnits('2027 Q1'),
  { kind: 'icd10cm', ...common, edition, year: 2028, body: new ArrayBuffer(6) },
  {
    kind: 'hcpcs',
    ...common,
    edition: { ...edition, table: 'hcpcs' },
    codes: new ArrayBuffer(3),
    body: new ArrayBuffer(4),
    meaning: { spans: [['2020-01-01', '']], firstId: 0 },
  },
  {
    kind: 'ncci-pairs',
    ...common,
    edition: { ...edition, table: 'ncci-pairs' },
    codes: new ArrayBuffer(3),
    body: new ArrayBuffer(4),
    dated: [['90834', '90837', '2027-02-01', '']],
  },
];

it.each(TABLES)('brings a table of kind $kind through as text', (table) => {
  const wire: unknown = JSON.parse(JSON.stringify([toWire(table)]));
  expect(wireTables.parse(wire).map(fromWire)).toEqual([table]);
});

it('brings any bytes through', () => {
  fc.assert(
    fc.property(bytes, (body) => {
      const table: LoadedTable = { kind: 'icd10cm', ...common, edition, year: 2028, body };
      expect(fromWire(toWire(table))).toEqual(table);
    }),
    { numRuns: 20 },
  );
});

it('takes nothing else', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      (found) => (Array.isArray(found) && found.length === 0) || !wireTables.safeParse(found).success,
    ),
  );
  const [table] = TABLES.map(toWire);
  for (const change of [{ kind: 'places' }, { layout: 0 }, { body: '<script>' }, { more: 1 }, { count: -1 }]) {
    expect(wireTables.safeParse([{ ...table, ...change }]).success).toBe(false);
  }
});
