import { expect, test } from 'vitest';
import { changed, withPointerCodes } from './pointers.ts';

test('letters become the codes they point to', () => {
  const fields = { 'diagnoses[0].code': 'F41.1', 'diagnoses[1].code': 'F33.1', 'lines[0].diagnosisPointers': 'BA' };
  const values = withPointerCodes(fields);
  expect(values['lines[0].diagnosisPointers[0]']).toBe('F33.1');
  expect(values['lines[0].diagnosisPointers[1]']).toBe('F41.1');
  expect(values).not.toHaveProperty(['lines[0].diagnosisPointers']);
});

test('a pointer follows the code that is typed over, but not when another box still holds it', () => {
  const values = { 'diagnoses[0].code': 'F41.1', 'lines[0].diagnosisPointers[0]': 'F41.1' };
  expect(changed(values, 'diagnoses[0].code', 'F41.0')['lines[0].diagnosisPointers[0]']).toBe('F41.0');
  const twice = { ...values, 'diagnoses[1].code': 'F41.1' };
  expect(changed(twice, 'diagnoses[0].code', 'F41.0')['lines[0].diagnosisPointers[0]']).toBe('F41.1');
});

test('empty pointers do not follow anything', () => {
  const values = { 'diagnoses[0].code': '', 'lines[0].diagnosisPointers[1]': '' };
  expect(changed(values, 'diagnoses[0].code', 'F')['lines[0].diagnosisPointers[1]']).toBe('');
});
