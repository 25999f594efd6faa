import { expect, it } from 'vitest';
import { LISTS_FILE } from '../manifest.ts';
import { createLoader } from './loader.ts';
import { chosen, unitsText } from './samples.fixture.ts';
import { packagedBuffers, packagedBytes } from './shipped.fixture.ts';

const UNITS = 'MCR_MUE_PractitionerServices_Eff_01-01-2027.csv';
const packaged = async () => ({
  lists: new TextDecoder().decode(packagedBytes(LISTS_FILE)),
  buffers: packagedBuffers,
});

it('names the tables of the package with how many rows they have', async () => {
  const shipped = await createLoader(packaged, () => true).shipped();
  expect(shipped).toContainEqual(expect.objectContaining({ table: 'icd10cm', count: 98_715, to: '2027-09-30' }));
  expect(shipped).toHaveLength(12);
});

it('reads, and tells of its progress only when it is time', async () => {
  const text = unitsText();
  const files = [chosen(UNITS, text.slice(0, 9000), text.slice(9000, 20_000), text.slice(20_000))];
  let turn = 0;
  const seen: number[] = [];
  const loader = createLoader(packaged, () => turn++ % 2 === 0);
  const result = await loader.load(files, [], ({ done }) => seen.push(done));
  expect(result).toMatchObject({ kind: 'read', candidates: [{ table: { kind: 'mue-medicare' } }] });
  expect(turn).toBeGreaterThan(seen.length);
  expect(seen[0]).toBe(9000);
});

it('stops when told, and when the next load comes', async () => {
  const loader = createLoader(packaged, () => true);
  const first = loader.load([chosen(UNITS, unitsText())], [], () => undefined);
  const second = loader.load([chosen(UNITS, unitsText())], [], () => loader.cancel());
  expect(await first).toEqual({ kind: 'cancelled' });
  expect(await second).toEqual({ kind: 'cancelled' });
  expect(await loader.load([chosen('note.txt', 'a note')], [], () => undefined)).toMatchObject({ kind: 'refused' });
});
