import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fromIso } from '../../../engine/claim/day.ts';
import { FILES, LISTS_FILE, NCCI_FILES } from '../../../engine/codes/manifest.ts';
import { builtTables } from './build-tables.ts';
import { unpacked } from './pack.ts';
import { sourceEditions, sourceRows } from './sources.ts';

const folder = resolve(import.meta.dirname, '../../../public/tables');

it('builds the committed tables, byte for byte', () => {
  const files = builtTables({ ncci: true });
  expect([...files.keys()].sort()).toEqual([LISTS_FILE, ...FILES, ...NCCI_FILES].sort());
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [name, bytes] of files) {
    const committed = readFileSync(resolve(folder, name));
    expect(unpacked(committed).equals(unpacked(bytes)), `run npm run build:data: ${name}`).toBe(true);
  }
});

it('stays within 300 kB', () => {
  const total = readdirSync(folder).reduce((sum, name) => sum + readFileSync(resolve(folder, name)).length, 0);
  expect(total).toBeLessThanOrEqual(300_000);
});

it('has an edition with its days for every source', () => {
  for (const { table, edition, from, to, file } of sourceEditions()) {
    expect(edition, table).not.toBe('');
    expect(fromIso(from) ?? Number.NaN, table).toBeLessThan(fromIso(to) ?? Number.NaN);
    expect(sourceRows(file).length, file).toBeGreaterThan(0);
  }
});
