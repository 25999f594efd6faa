import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { loadedUnits } from '../codes/loaded.fixture.ts';
import { LOADED_LAYOUT, type LoadedUnits } from '../codes/loaded.ts';
import { codeTableRows, codeTableViews, keepTables, loadedTables, undoTable } from './code-tables.ts';

const units = (from: string, limit: number, kind: LoadedUnits['kind'] = 'mue-medicare') =>
  loadedUnits(`units from ${from}`, { kind, limit, from });

const limits = async () => (await loadedTables()).map((table) => (table as LoadedUnits).meaning[0]?.[0]);

const rows = async () => (await codeTableRows()).all();

beforeEach(async () => (await codeTableRows()).clear());

it('keeps what was loaded, bytes and all', async () => {
  const table = units('2027-01-01', 2);
  await keepTables([table], '2027-01-04');
  expect(await loadedTables()).toEqual([table]);
  expect(await codeTableViews()).toMatchObject([
    { kind: 'mue-medicare', state: 'counts', loadedOn: '2027-01-04', count: 1, files: ['units.csv'] },
  ]);
});

it('keeps a table for each first day, and the newest load of one day counts', async () => {
  await keepTables([units('2027-01-01', 2)], '2027-01-04');
  await keepTables([units('2027-04-01', 3)], '2027-03-20');
  await keepTables([units('2027-01-01', 4)], '2027-03-21');
  expect(await limits()).toEqual([4, 3]);
  expect((await codeTableViews()).map(({ state }) => state)).toEqual(['counts', 'counts', 'replaced']);
});

it('undoes the last load of a kind, one at a time, and no other', async () => {
  await keepTables([units('2027-01-01', 9, 'mue-medicaid')], '2027-01-04');
  await keepTables([units('2027-01-01', 2)], '2027-01-04');
  await keepTables([units('2027-01-01', 4)], '2027-01-05');
  await undoTable('mue-medicare');
  expect(await limits()).toEqual([9, 2]);
  await undoTable('mue-medicare');
  expect(await limits()).toEqual([9]);
  await undoTable('mue-medicare');
  expect(await limits()).toEqual([9]);
});

it('keeps twelve loads of a kind', async () => {
  for (let limit = 1; limit <= 15; limit++) await keepTables([units('2027-01-01', limit)], '2027-01-04');
  expect(await rows()).toHaveLength(12);
  expect(await limits()).toEqual([15]);
});

it('leaves what a newer product packed as it is, unread', async () => {
  await keepTables([{ ...units('2027-01-01', 2), layout: LOADED_LAYOUT + 1 }], '2027-01-04');
  expect(await loadedTables()).toEqual([]);
  expect((await rows())[0]?.table?.layout).toBe(LOADED_LAYOUT + 1);
});

it('throws tables of an older layout away and says so', async () => {
  await keepTables([{ ...units('2027-01-01', 2), layout: LOADED_LAYOUT - 1 }], '2027-01-04');
  expect(await loadedTables()).toEqual([]);
  expect(await codeTableViews()).toMatchObject([{ state: 'unreadable', files: ['units.csv'] }]);
  expect((await rows())[0]?.table).toBeNull();
});
