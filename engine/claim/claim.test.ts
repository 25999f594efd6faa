import { expect, it } from 'vitest';
import { assemble } from './assemble.ts';

it('reads one box as text for one rule and as a date for another', () => {
  const claim = assemble({ 'patient.dob': '04/12/1988' });
  expect(claim.text('patient.dob').value).toBe('04/12/1988');
  expect(claim.date('patient.dob').value).toBe(6676);
  expect(claim.text('patient.dob')).toBe(claim.text('patient.dob'));
});
