import { describe, expect, test } from 'vitest';
import { grid, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const HEADERS = ['Whenever', 'Setting it was', 'CPT/HCPCS', 'Modifier', 'Treats', 'Charge', 'Units'];
const ROW = ['10/12/2026', '11', '90837', '95', 'A, B', '185.00', '1'];
const meantBy = (page: Parameters<typeof read>[0]) =>
  new Map(read(page).fields.map(({ key, path, confidence, because }) => [key, { path, confidence, because }]));

describe('a box of a line that its caption leaves open', () => {
  test('is what is left between the boxes that are known', () => {
    const meant = meantBy(pageOf(...grid(HEADERS, 2, (_, column) => ({ value: ROW[column] as string }))));
    expect(meant.get('c0')?.path).toBe('lines[0].dateFrom');
    expect(meant.get('c1')?.path).toBe('lines[0].placeOfService');
    expect(meant.get('c4')).toEqual({
      path: 'lines[0].diagnosisPointers',
      confidence: 0.87,
      because: ['by its place in the row, between modifier and charge'],
    });
    expect(meant.get('c11')?.path).toBe('lines[1].diagnosisPointers');
  });

  test('is left alone where the row has something else there', () => {
    const headers = HEADERS.with(4, 'Minutes spent with family');
    const meant = meantBy(pageOf(...grid(headers, 2, (_, column) => ({ value: ROW[column] as string }))));
    expect(meant.get('c4')).toBeUndefined();
  });

  test('is left alone where it holds what cannot be', () => {
    const values = [ROW, ROW.with(4, '0.00')];
    const meant = meantBy(pageOf(...grid(HEADERS, 2, (row, column) => ({ value: values[row]?.[column] as string }))));
    expect([meant.get('c4'), meant.get('c11')]).toEqual([
      expect.objectContaining({ path: 'lines[0].diagnosisPointers' }),
      undefined,
    ]);
  });
});
