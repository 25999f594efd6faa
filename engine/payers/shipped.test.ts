import { expect, test } from 'vitest';
import { PROFILES } from './profiles.ts';
import { recogniseFrom } from './recognise.ts';
import { shippedPayers } from './shipped.ts';

test('every profile and every state is listed once, with the facts a claim would get', () => {
  const all = shippedPayers();
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.map(({ key }) => key)).toEqual(expect.arrayContaining(PROFILES.map(({ key }) => key)));
  const texas = all.find(({ key }) => key === 'medicaid-TX');
  expect(texas).toMatchObject({ name: 'Texas Medicaid', lines: ['medicaid'] });
  expect(texas?.filingDays).toEqual(recogniseFrom('Texas Medicaid', '', '', {}).filingDays);
  expect(all.find(({ key }) => key === 'medicaid-DC')?.name).toBe('District of Columbia Medicaid');
});
