import { expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { recognisePayer } from '../payers/recognise.ts';
import { isOtherPayer, sameMember } from './payer-names.ts';

function differs(name: string | null, own: string, type = ''): boolean {
  const claim = assemble({ 'payer.name': own, 'claim.type': type }, undefined);
  return isOtherPayer(name, claim, recognisePayer(claim, {}));
}

it.each([
  ['Aetna', 'Cigna'],
  ['Medicare Part B', 'Aetna'],
  ['Ohio Medicaid', 'Michigan Medicaid'],
  ['UnitedHealthcare', 'Anthem Blue Cross'],
])('%s is another payer than %s', (name, own) => {
  expect(differs(name, own)).toBe(true);
  expect(differs(own, name)).toBe(true);
});

it.each([
  ['Aetna', 'AETNA LIFE & CASUALTY'],
  ['Blue Cross Blue Shield of Illinois', 'Anthem Blue Cross'],
  ['Magellan', 'Blue Cross Blue Shield of Illinois'],
  ['Optum', 'UnitedHealthcare'],
  ['TRICARE', 'TRICARE East'],
  ['Medicaid', 'Ohio Medicaid'],
  ['Acme Employee Trust', 'Aetna'],
])('%s may be %s', (name, own) => {
  expect(differs(name, own)).toBe(false);
  expect(differs(own, name)).toBe(false);
});

it('is no other payer without a name', () => {
  expect(differs(null, 'Aetna')).toBe(false);
  expect(differs('Aetna', '')).toBe(false);
});

it.each([
  ['W123456789', 'W123456789', true],
  ['W123456789', 'W12345678901', true],
  ['XYZ123456789', '123456789', true],
  ['W123456789', 'W12345678', false],
  ['W123456789', 'W123456798', false],
  ['123456789', '9123456789', false],
  ['W1234', 'W123401', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameMember(a, b)).toBe(same);
  expect(sameMember(b, a)).toBe(same);
});
