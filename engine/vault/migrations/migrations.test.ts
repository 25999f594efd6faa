import { expect, test } from 'vitest';
import { MIGRATIONS } from './index.ts';

test('versions count up by one and the last shape has the settings table', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  const tables = MIGRATIONS.reduce<Record<string, string | null>>(
    (known, { stores }) => Object.assign(known, stores),
    {},
  );
  expect(tables.settings).toBe('key');
});
