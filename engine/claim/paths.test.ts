import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareByForm, isPath, labelOf, PATHS, patternOf } from './paths.ts';

it('names boxes as a biller does', () => {
  expect(labelOf('lines[1].procedureCode')).toBe('Line 2 procedure code');
  expect(labelOf('diagnoses[1].code')).toBe('Diagnosis B');
  expect(labelOf('patient.dob')).toBe('Patient birth date');
});

it('knows its own paths, with indexes and parts, and no others', () => {
  for (const pattern of PATHS.keys()) expect(isPath(pattern.replaceAll('[]', '[0]'))).toBe(true);
  expect(isPath('patient.dob#month')).toBe(true);
  expect(isPath('lines[0]')).toBe(false);
  expect(isPath('constructor')).toBe(false);
});

it('sorts as the form is read: patient, diagnoses, line 1, line 2, totals', () => {
  const order = [
    'patient.lastName',
    'diagnoses[0].code',
    'diagnoses[1].code',
    'lines[0].dateFrom',
    'lines[0].charge',
    'lines[1].dateFrom',
    'lines[10].dateFrom',
    'claim.totalCharge',
  ];
  expect([...order].reverse().sort(compareByForm)).toEqual(order);
});

it('takes any text for a path', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      labelOf(a);
      patternOf(a);
      expect(Math.sign(compareByForm(a, b)) + Math.sign(compareByForm(b, a))).toBe(0);
    }),
  );
});
