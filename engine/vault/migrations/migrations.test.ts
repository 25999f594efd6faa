import { describe, expect, it, test } from 'vitest';
import { DEFAULTS } from '../defaults.ts';
import { settingsFrom } from '../settings-schema.ts';
import { MIGRATIONS, migrated, VERSION } from './index.ts';

test('versions count up by one', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
});

describe.each(MIGRATIONS.map((step) => [step.version, step] as const))('version %i', (version, { rows, example }) => {
  it('makes of its example what it says', () => {
    expect(rows?.(example.before) ?? example.before).toEqual(example.after);
  });

  it('is brought up to date by the whole chain, and every row of it is still a setting', () => {
    const now = migrated(example.after, version);
    const known = settingsFrom(now) as unknown as Record<string, unknown>;
    for (const { key, value } of now) expect(known[key]).toEqual(value);
  });
});

test('what is of this version already stays as it is', () => {
  const rows = Object.entries(DEFAULTS).map(([key, value]) => ({ key, value }));
  expect(migrated(rows, VERSION)).toBe(rows);
});
