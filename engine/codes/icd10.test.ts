import { describe, expect, it } from 'vitest';
import { sourceRows } from '../../scripts/lib/data/sources.ts';
import { loadTables } from './load-node.ts';
import { wrongly } from './mutations.fixture.ts';

const { icd10 } = loadTables();
const rows = sourceRows('icd10cm/validity.tsv.gz').map(([code = '', ...years]) => {
  const [first = 0, last = 0, firstBillable = 0, lastBillable = 0] = years.slice(0, 4).map(Number);
  return { code, first, last, firstBillable, lastBillable };
});
const known = new Map(rows.map((row) => [row.code, row]));
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];

function expected(code: string, year: number) {
  const row = known.get(code);
  if (row === undefined) return 'absent';
  if (year < row.first) return 'before';
  if (year > row.last) return 'after';
  return year >= row.firstBillable && year <= row.lastBillable ? 'billable' : 'header';
}

it.each(YEARS)('agrees with the source about every code in FY%i', (year) => {
  const wrong = rows.filter(({ code }) => icd10.status(code, year) !== expected(code, year));
  expect(wrong).toEqual([]);
});

it('counts the codes of the official files', () => {
  const count = (year: number) => {
    const found = rows.map(({ code }) => icd10.status(code, year));
    const billable = found.filter((status) => status === 'billable').length;
    return { listed: billable + found.filter((status) => status === 'header').length, billable };
  };
  expect(rows.length).toBe(98_715);
  expect(count(2026)).toEqual({ listed: 98_186, billable: 74_719 });
  expect(count(2027)).toEqual({ listed: 98_403, billable: 74_879 });
});

// Fifty million texts in some four seconds.
it('knows no code that one wrong character makes of a real one', { timeout: 60_000 }, () => {
  const codes = new Set(known.keys());
  expect(wrongly(codes, codes, (text) => icd10.status(text, 2027) !== 'absent')).toEqual([]);
});

it.each([
  ['F32A', 2021, 'before'],
  ['F32A', 2022, 'billable'],
  ['F4381', 2022, 'before'],
  ['F4381', 2023, 'billable'],
  ['F438', 2022, 'billable'],
  ['F438', 2023, 'header'],
  ['F502', 2024, 'billable'],
  ['F502', 2025, 'header'],
  ['F64A', 2026, 'before'],
  ['F64A', 2027, 'billable'],
  ['Z87890', 2026, 'billable'],
  ['Z87890', 2027, 'header'],
  ['Z9114', 2023, 'billable'],
  ['Z9114', 2024, 'header'],
  ['F411', 2020, 'outside'],
  ['F411', 2028, 'outside'],
  ['F41.1', 2026, 'absent'],
  ['', 2026, 'absent'],
  ['F411 OR 1=1', 2026, 'absent'],
] as const)('says of %s in FY%i: %s', (code, year, status) => {
  expect(icd10.status(code, year)).toBe(status);
});

describe('codes below a header', () => {
  it.each([
    ['F43', 2027],
    ['F43', 2022],
    ['F50', 2025],
    ['F', 2026],
    ['S060', 2027],
    ['F411', 2027],
  ] as const)('lists those of %s in FY%i as the source does', (prefix, year) => {
    const below = rows
      .map(({ code }) => code)
      .filter((code) => code.startsWith(prefix) && code !== prefix && expected(code, year) === 'billable')
      .sort();
    expect(icd10.billableBelow(prefix, year, 10_000)).toEqual(below);
    expect(icd10.billableBelow(prefix, year, 3)).toEqual(below.slice(0, 3));
  });

  it('has none below what is no code', () => {
    expect(icd10.billableBelow('QQ', 2027, 5)).toEqual([]);
    expect(icd10.billableBelow('F43', 2027, 0)).toEqual([]);
  });
});

it.each([
  ['T1491', 'ADS'],
  ['S060X0', 'ADS'],
  ['T43206', 'ADS'],
  ['S52501', 'ABCDEFGHJKMNPQRS'],
  ['S06', null],
  ['F411', null],
  ['T1491XA', null],
  ['T1491X', 'ADS'],
  ['', null],
] as const)('wants of %s the 7th characters %s', (code, characters) => {
  expect(icd10.seventh(code)).toBe(characters);
});

it('finds the 7th characters of every code that has only those below it', () => {
  const seven = rows.filter(({ code, lastBillable }) => code.length === 7 && lastBillable === 2027);
  const wanted = new Map<string, string>();
  for (const { code } of seven) {
    const bare = known.has(code.slice(0, 6)) ? code.slice(0, 6) : code.slice(0, 6).replace(/X+$/, '');
    wanted.set(bare, (wanted.get(bare) ?? '') + code.slice(6));
  }
  const wrong = [...wanted].filter(([bare, characters]) => {
    const found = icd10.seventh(bare) ?? '';
    return [...found].sort().join() !== [...characters].sort().join();
  });
  expect(wrong).toEqual([]);
});
