import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { licenceNotices } from './licences.ts';

it('names every library we ship with the words of its licence', () => {
  const file = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  const { dependencies } = JSON.parse(file) as { dependencies: Record<string, string> };
  const notices = licenceNotices();
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
  expect(notices).toContain('xmlchars ');
  expect(notices).not.toMatch(/\b(AGPL|GPL-)/);
  expect(
    notices.match(/Permission is hereby granted|Apache License|Redistribution and use|Permission to use/g)?.length,
  ).toBeGreaterThan(6);
});
