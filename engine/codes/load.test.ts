import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtTables } from '../../scripts/lib/data/build-tables.ts';
import { unpacked, unpackedText } from '../../scripts/lib/data/pack.ts';
import { sourceRows } from '../../scripts/lib/data/sources.ts';
import { type Day, fromIso } from '../claim/day.ts';
import { tablesFrom } from './load.ts';
import { loadTables } from './load-node.ts';
import { LISTS_FILE, type TableBuffers } from './manifest.ts';

const tables = loadTables();
const on = (iso: string) => fromIso(iso) as Day;

describe('units', () => {
  it('agree with both sources, and the tables are kept apart', () => {
    for (const [code = '', units, mai] of sourceRows('ncci/mue-medicare.tsv')) {
      expect(tables.mue(code, 'medicare'), code).toEqual({ units: Number(units), mai: Number(mai) });
    }
    for (const [code = '', units] of sourceRows('ncci/mue-medicaid.tsv')) {
      expect(tables.mue(code, 'medicaid'), code).toEqual({ units: Number(units), mai: null });
    }
    const medicare = new Set(sourceRows('ncci/mue-medicare.tsv').map(([code]) => code));
    const only = sourceRows('ncci/mue-medicaid.tsv').filter(([code]) => !medicare.has(code));
    for (const [code = ''] of only) expect(tables.mue(code, 'medicare')).toBeUndefined();
  });

  it.each([
    ['90837', 'medicare', 2],
    ['97153', 'medicare', 32],
    ['97151', 'medicare', 8],
    ['97151', 'medicaid', 32],
  ] as const)('of %s for %s are %i', (code, table, units) => {
    expect(tables.mue(code, table)?.units).toBe(units);
  });
});

it('knows when each HCPCS Level II code is valid', () => {
  for (const [code = '', added = '', ended = ''] of sourceRows('hcpcs/level2.tsv')) {
    if (added) expect(tables.hcpcs(code, on(added) - 1), code).toBe('not-yet');
    if (ended) expect(tables.hcpcs(code, on(ended) + 1), code).toBe('ended');
    const last = ended ? on(ended) : on('2026-03-31');
    if (!added || on(added) <= last) expect(tables.hcpcs(code, last), code).toBe('active');
  }
  expect(tables.hcpcs('G0553', on('2024-12-31'))).toBe('not-yet');
  expect(tables.hcpcs('H0052', on('2025-01-01'))).toBe('active');
  expect(tables.hcpcs('G2012', on('2025-01-01'))).toBe('ended');
  expect(tables.hcpcs('90837', on('2025-01-01'))).toBeUndefined();
  expect(tables.hcpcs('Z9999', on('2025-01-01'))).toBeUndefined();
});

it('knows every code of every list, and no code beside them', () => {
  const lists = ['procedures/procedures.tsv', 'hcpcs/level2.tsv', 'ncci/mue-medicare.tsv', 'ncci/mue-medicaid.tsv'];
  const codes = new Set(lists.flatMap((path) => sourceRows(path).map(([code = '']) => code)));
  for (const code of codes) expect(tables.knowsCode(code), code).toBe(true);
  for (const [code = ''] of sourceRows('ncci/add-ons.tsv')) expect(tables.knowsCode(code), code).toBe(true);
  for (const code of ['CCCCC', '90899X', '90800', '', 'H9999', '9083O']) expect(tables.knowsCode(code)).toBe(false);
});

describe('procedures', () => {
  it('carry time, performers and dates', () => {
    expect(tables.procedure('90837')).toMatchObject({ unit: 'session', minMinutes: 53, maxMinutes: null });
    expect(tables.procedure('90834')).toMatchObject({ minMinutes: 38, maxMinutes: 52, medicareTelehealth: 'yes' });
    for (let code = 98000; code <= 98016; code++) {
      expect(tables.procedure(String(code))?.effective).toBe(on('2025-01-01'));
    }
    for (const code of ['99441', '99442', '99443']) {
      expect(tables.procedure(code)?.terminated).toBe(on('2024-12-31'));
    }
    expect(tables.procedure('90806')?.replacement).toEqual(['90834']);
    expect(tables.procedure('90801')?.replacement).toEqual(['90791', '90792']);
    expect(tables.procedure('99999')).toBeUndefined();
  });

  it('name who may bill beside who performs', () => {
    expect(tables.procedure('97153')?.who).toEqual(['tech', 'BCBA', 'PSY']);
    expect(tables.procedure('97155')?.who).toContain('PSY');
    expect(tables.procedure('96138')?.who).toEqual(expect.arrayContaining(['tech', 'PSY']));
    expect(tables.procedure('96156')?.who).toEqual(expect.arrayContaining(['CSW', 'MFT', 'MHC']));
    expect(tables.procedure('90845')?.who).toContain('CSW');
  });

  it('have labels of our own and known performers', () => {
    const classes = 'MD NPP PSY CSW MFT MHC BCBA tech staff peer SLP OTP fac payer'.split(' ');
    for (const [code = ''] of sourceRows('procedures/procedures.tsv')) {
      const procedure = tables.procedure(code);
      expect(procedure?.label, code).toMatch(/\w/);
      for (const one of procedure?.who ?? []) expect(classes, code).toContain(one);
      expect(['yes', 'no', 'unknown', 'not-medicare'], code).toContain(procedure?.medicareTelehealth);
    }
  });
});

it('knows add-ons and their primaries, with those the official file leaves out', () => {
  for (const [code = '', type, primaries = ''] of sourceRows('ncci/add-ons.tsv')) {
    const listed = primaries.split(' ').filter((primary) => primary !== 'CCCCC');
    expect(tables.addOn(code), code).toEqual({ type: Number(type), primaries: listed });
  }
  expect(tables.addOn('96131')).toEqual({ type: 1, primaries: ['96130'] });
  expect(tables.addOn('90837')).toBeUndefined();
});

it('knows places, modifiers and taxonomies', () => {
  expect(tables.place('10')).toEqual({
    label: "Telehealth in patient's home",
    effective: on('2022-01-01'),
    facility: false,
  });
  expect(tables.place('02')?.facility).toBe(true);
  expect(tables.place('11')?.effective).toBeNull();
  expect(tables.place('27')?.effective).toBe(on('2023-10-01'));
  for (const code of ['00', '28', '59', '1', '']) expect(tables.place(code)).toBeUndefined();
  expect(sourceRows('modifiers/modifiers.tsv').every(([code = '']) => tables.modifier(code))).toBe(true);
  expect(['0', 'ZZ', '', '9'].some((code) => tables.modifier(code))).toBe(false);
  expect(tables.taxonomy('103TC0700X')).toBe('individual');
  expect(tables.taxonomy('261QM0801X')).toBe('organization');
  expect(tables.taxonomy('103TC0701X')).toBeUndefined();
});

it.each([
  ['10001', ['NY']],
  ['06390', ['NY']],
  ['06320', ['CT']],
  ['06399', ['CT', 'NY']],
  ['00802', ['VI']],
  ['09012', ['AE']],
  ['34002', ['AA']],
  ['96201', ['AP']],
  ['96910', ['GU', 'MP', 'PW', 'FM', 'MH']],
  ['96799', ['AS']],
  ['96813', ['HI']],
  ['00000', undefined],
  ['1000', undefined],
  ['100011', undefined],
] as const)('finds the state of ZIP %s', (zip, states) => {
  expect(tables.stateOfZip(zip)).toEqual(states);
});

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.integer(), (a, b, day) => {
      tables.icd10.status(a, day);
      tables.icd10.billableBelow(a.slice(0, 1), 2026, 3);
      tables.icd10.seventh(a);
      tables.pair(a, b);
      tables.excludes1(a, b);
      tables.hcpcs(a, day);
      return [tables.procedure(a), tables.mue(a, 'medicare'), tables.addOn(a), tables.place(a)].length === 4;
    }),
  );
});

describe('without the NCCI files', () => {
  const { [LISTS_FILE]: lists = new Uint8Array(), ...files } = Object.fromEntries(builtTables({ ncci: false }));
  const buffers = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(unpacked(bytes)).buffer]),
  );
  const bare = tablesFrom(unpackedText(lists), buffers as unknown as TableBuffers);

  it('has no pairs, units or editions of them, and says so', () => {
    expect(bare.hasNcci).toBe(false);
    expect(tables.hasNcci).toBe(true);
    expect(bare.pair('90834', '90837')).toBeUndefined();
    expect(bare.mue('90837', 'medicare')).toBeUndefined();
    expect(bare.editions.map(({ table }) => table).filter((table) => /ncci|mue/.test(table))).toEqual([]);
    expect(tables.editions.map(({ table }) => table)).toContain('ncci-pairs');
  });

  it('keeps all else', () => {
    expect(bare.knowsCode('90837')).toBe(true);
    expect(bare.addOn('96131')).toEqual({ type: 1, primaries: ['96130'] });
    expect(bare.icd10.status('F411', 2026)).toBe('billable');
  });
});

it('refuses files of another layout', () => {
  expect(() => tablesFrom('{"layout":0}', {} as TableBuffers)).toThrow('layout 0');
});
