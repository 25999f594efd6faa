import { describe, expect, it } from 'vitest';
import { type Day, fromIso } from '../../claim/day.ts';
import { loadTables } from '../load-node.ts';
import { withLoaded } from '../with-loaded.ts';
import type { Candidate, Progress } from './load-files.ts';
import {
  chosen,
  fillerLines,
  hcpcsLines,
  medicaidUnitsText,
  orderLines,
  pairFiles,
  pairHead,
  pairLine,
  pairLines,
  unitsText,
  workbookOf,
  zipOf,
} from './samples.fixture.ts';
import { load } from './shipped.fixture.ts';
import type { ChosenFile } from './sources.ts';

const shipped = loadTables();
const on = (iso: string) => fromIso(iso) as Day;

async function candidate(...files: ChosenFile[]): Promise<Candidate> {
  const result = await load(files);
  expect(result).toMatchObject({ kind: 'read' });
  return (result as { candidates: readonly Candidate[] }).candidates[0] as Candidate;
}

describe('an ICD-10-CM order file', { timeout: 30_000 }, () => {
  it('is a further fiscal year', async () => {
    const { table, before, diff } = await candidate(chosen('icd10cm_order_2028.txt', orderLines().join('\r\n')));
    expect(table).toMatchObject({ kind: 'icd10cm', year: 2028, count: 98_403 });
    expect(table.edition).toEqual({
      table: 'icd10cm',
      edition: 'ICD-10-CM FY2028',
      from: '2027-10-01',
      to: '2028-09-30',
    });
    expect(before).toBe('ICD-10-CM FY2021 to FY2027');
    expect(diff.added).toEqual({ count: 1, examples: ['F999 (billable)'] });
    expect(diff.removed).toEqual({ count: 1, examples: ['F64A'] });
    expect(diff.changed.count).toBe(0);

    const { icd10 } = withLoaded(shipped, [table]);
    expect(icd10.lastYear).toBe(2028);
    expect(shipped.icd10.status('F411', 2028)).toBe('outside');
    expect(icd10.status('F411', 2028)).toBe('billable');
    expect(icd10.status('F999', 2028)).toBe('billable');
    expect(icd10.status('F999', 2027)).toBe('before');
    expect(icd10.status('F64A', 2028)).toBe('after');
    expect(icd10.status('F64A', 2027)).toBe('billable');
    expect(icd10.status('F43', 2028)).toBe('header');
    expect(icd10.status('F998', 2028)).toBe('absent');
    expect(icd10.status('F411', 2029)).toBe('outside');
    expect(icd10.billableBelow('F99', 2028, 5)).toContain('F999');
    expect(icd10.seventh('S060X0')).toBe('ADS');
  });

  it('may stand in an archive beside others of the year', async () => {
    const files = [
      chosen('icd10cm_codes_2028.txt', 'A000    Our own words\nA001    Our own words\n'),
      chosen('icd10cm_order_addenda_2028.txt', 'Add:         F999    1 Our own words\n'),
      chosen('icd10OrderFiles.pdf', '%PDF-1.7'),
      chosen('Code Descriptions/icd10cm_order_2028.txt', orderLines().join('\n')),
    ];
    const { table } = await candidate(chosen('2028-code-descriptions.zip', await zipOf(files)));
    expect(table.files).toEqual(['2028-code-descriptions.zip, icd10cm_order_2028.txt']);
    expect(table.count).toBe(98_403);
  });
});

describe('the quarterly HCPCS file', () => {
  const check = ({ table, diff }: Candidate) => {
    expect(table.edition.edition).toBe('HCPCS Level II 2027 Q1');
    expect(diff.added.examples[0]).toBe('H9990 (no end)');
    const tables = withLoaded(shipped, [table]);
    expect(tables.hcpcs('H9990', on('2027-01-01'))).toBe('active');
    expect(tables.hcpcs('H9990', on('2026-12-31'))).toBeUndefined();
    expect(tables.hcpcs('H0004', on('2027-02-01'))).toBe('active');
    expect(tables.hcpcs('G2012', on('2027-02-01'))).toBe('ended');
    expect(tables.knowsCode('H9990')).toBe(true);
    expect(shipped.knowsCode('H9990')).toBe(false);
    expect(tables.hcpcs('AA', on('2027-02-01'))).toBeUndefined();
  };

  it('is read in fixed columns', async () => {
    check(await candidate(chosen('HCPC2027_JAN_ANWEB.txt', hcpcsLines().join('\r\n'))));
  });

  it('is read as a workbook', async () => {
    const rows = hcpcsLines().map((line) => [
      line.slice(0, 5).trim(),
      '100',
      line.slice(10, 11),
      'Our own words & more',
      line.slice(268, 276).trim(),
      line.slice(284, 292).trim(),
    ]);
    const head = ['HCPC', 'SEQNUM', 'RECID', 'LONG DESCRIPTION', 'ADD DT', 'TERM DT'];
    const workbook = await workbookOf([['A title of our own'], head, ...rows]);
    check(await candidate(chosen('HCPC2027_JAN_ANWEB.xlsx', workbook)));
  });
});

describe('the NCCI pair files of a quarter', { timeout: 60_000 }, () => {
  it('are one table, which answers from its first day', async () => {
    const [first, ...others] = pairFiles() as [ChosenFile, ...ChosenFile[]];
    const more = [
      pairLine('90837', 'H9990', '20270215'),
      pairLine('90837', 'H9991', '20260101', '20270131'),
      pairLine('90837', 'H9992', '20200101', '20261231'),
      pairLine('90834', '90837', '20130101', '20130101', '9'),
    ].join('\r\n');
    const text = `${await first.blob.text()}\r\n${more}\r\n`;
    const { table, diff } = await candidate(chosen(first.name, text), ...others);
    expect(table).toMatchObject({ kind: 'ncci-pairs', count: 14_438 });
    expect(table.edition).toMatchObject({ edition: 'NCCI practitioner edits 2027 Q1', from: '2027-01-01' });
    expect(diff.added.count).toBe(2);
    expect(diff.removed.count).toBe(0);
    expect(diff.changed.count).toBe(0);

    const tables = withLoaded(shipped, [table]);
    expect(tables.pair('90837', 'H9990', on('2027-02-14'))).toBeUndefined();
    expect(tables.pair('H9990', '90837', on('2027-02-15'))).toMatchObject({ column1: '90837', indicator: 1 });
    expect(tables.pair('90837', 'H9991', on('2027-01-31'))).toBeDefined();
    expect(tables.pair('90837', 'H9991', on('2027-02-01'))).toBeUndefined();
    expect(tables.pair('90837', 'H9991', on('2026-12-31'))).toBeUndefined();
    expect(tables.pair('90837', 'H9992')).toBeUndefined();
    expect(tables.pair('90834', '90837', on('2027-02-01'))).toEqual(shipped.pair('90834', '90837'));
    expect(tables.knowsCode('H9992')).toBe(false);
  });

  it.each([
    [[0, 1, 3], 'f3 is missing'],
    [[0], 'f2, f3, f4 are missing'],
    [[0, 1, 2, 2, 3], 'there twice'],
  ])('are refused unless each is there once: %j', async (which, words) => {
    const small = [1, 2, 3, 4].map((part) =>
      chosen(`ccipra-v330r0-f${part}.TXT`, [...pairHead(), pairLine('90837', '90834', '20200101')].join('\r\n')),
    );
    const result = await load(which.map((at) => small[at] as ChosenFile));
    expect(result).toMatchObject({ kind: 'refused' });
    expect((result as { what: string }).what).toContain(words);
  });

  it('are Medicaid edits where their name says so, and answer for Medicaid alone', async () => {
    const withoutFlag = [...pairLines(), ...fillerLines(100_000)].map((line) => line.replace('\t\t', '\t'));
    const lines = withoutFlag.filter((line) => !line.startsWith('90837\t90834'));
    const name = 'medicaid-ncci-2027-q1-ptp-edits-practitioner-services.txt';
    const { table, before } = await candidate(chosen(name, lines.join('\n')));
    expect(table.kind).toBe('ncci-pairs-medicaid');
    expect(before).toBeNull();
    const tables = withLoaded(shipped, [table]);
    expect(tables.pair('90837', '90834', on('2027-01-01'), 'medicaid')).toBeUndefined();
    expect(tables.pair('90837', '90834', on('2027-01-01'), 'medicare')).toBeDefined();
    expect(tables.pair('90837', '90834', on('2026-12-31'), 'medicaid')).toBeDefined();
  });
});

describe('the units files of a quarter', () => {
  it('are read from an archive in an archive', async () => {
    const inner = await zipOf([chosen('MCR_MUE_PractitionerServices_Eff_01-01-2027.csv', unitsText())]);
    const { table, diff } = await candidate(chosen('units.zip', await zipOf([chosen('inner.zip', inner)])));
    expect(table).toMatchObject({ kind: 'mue-medicare', count: 15_095 });
    expect(table.edition.from).toBe('2027-01-01');
    expect(diff.changed).toEqual({ count: 1, examples: ['97151: 8 units, indicator 3 → 16 units, indicator 3'] });
    const tables = withLoaded(shipped, [table]);
    expect(tables.mue('97151', 'medicare', on('2027-01-01'))?.units).toBe(16);
    expect(tables.mue('97151', 'medicare', on('2026-12-31'))?.units).toBe(8);
    expect(tables.mue('97151', 'medicare')?.units).toBe(16);
    expect(tables.mue('97151', 'medicaid', on('2027-01-01'))?.units).toBe(32);
    expect(tables.editions.at(-1)?.edition).toBe('Medicare practitioner MUE 2027 Q1');
  });

  it('are Medicaid units where they have no indicator', async () => {
    const { table } = await candidate(chosen('MCD_MUE_PractitionerServices_Eff_01-01-2027.csv', medicaidUnitsText()));
    expect(table).toMatchObject({ kind: 'mue-medicaid', count: 8253 });
  });

  it('are read with tabs and a head that wraps', async () => {
    const rows = medicaidUnitsText()
      .split('\n')
      .slice(1)
      .map((row) => row.replaceAll(/,(?! )/g, '\t').replaceAll('"', ''));
    const text = ['A notice', 'HCPCS/', 'CPT Code\tPractitioner Services MUE Values\tMUE Rationale', ...rows].join(
      '\r\n',
    );
    const { table } = await candidate(chosen('MCD-MUE-PractitionerServices-Effective_01012027.txt', text));
    expect(table).toMatchObject({ kind: 'mue-medicaid', count: 8253, edition: { from: '2027-01-01' } });
  });

  it('of two programs are two tables of one load', async () => {
    const result = await load([
      chosen('MCD_MUE_PractitionerServices_Eff_01-01-2027.csv', medicaidUnitsText()),
      chosen('MCR_MUE_PractitionerServices_Eff_01-01-2027.csv', unitsText()),
    ]);
    expect(result).toMatchObject({ kind: 'read', candidates: [{ table: { kind: 'mue-medicaid' } }, {}] });
  });
});

describe('a load', () => {
  const text = unitsText();
  const pieces = [0, 1, 2, 3].map((at) => text.slice(at * 300_000, at < 3 ? (at + 1) * 300_000 : undefined));
  const units = chosen('MCR_MUE_PractitionerServices_Eff_01-01-2027.csv', ...pieces);

  it('says how far it is', async () => {
    const seen: Progress[] = [];
    await load([units], [], (progress) => seen.push(progress));
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual({ file: units.name, done: units.blob.size, total: units.blob.size });
    expect(seen.every(({ done }, at) => done > (seen[at - 1]?.done ?? 0))).toBe(true);
  });

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const result = await load([units], [], () => cancel.abort(), cancel.signal);
    expect(result).toEqual({ kind: 'cancelled' });
  });

  it('is compared with what was loaded before it', async () => {
    const first = await candidate(units);
    const later = chosen('MCR_MUE_PractitionerServices_Eff_04-01-2027.csv', unitsText());
    expect(await load([later], [first.table])).toMatchObject({
      kind: 'read',
      candidates: [
        { before: 'Medicare practitioner MUE 2027 Q1', diff: { added: { count: 0 }, changed: { count: 0 } } },
      ],
    });
    const older = chosen('MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', unitsText());
    expect(await load([older], [first.table])).toMatchObject({
      kind: 'refused',
      what: 'This table is for 2026 Q4, older than what is in use: Medicare practitioner MUE 2027 Q1.',
      fix: 'Load one in force from 01/01/2027 or later.',
    });
  });
});
