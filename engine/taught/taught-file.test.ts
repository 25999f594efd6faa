import { expect, it } from 'vitest';
import { readTaughtFile, taughtFile, taughtFileName } from './taught-file.ts';

const PAGES = [{ shape: 'n0af c3b1', fields: [{ path: 'lines[].charge', on: '2026-11-24', look: 'c3b1 h0aa' }] }];
const TEXT = taughtFile('https://portal.example:8443', PAGES);

it('what was taught of a portal goes into a file and comes back', () => {
  expect(readTaughtFile(TEXT)).toEqual({ ok: true, value: { origin: 'https://portal.example:8443', pages: PAGES } });
  expect(taughtFileName('https://portal.example:8443')).toBe('claimside-taught-portal.example-8443.json');
});

it.each([
  ['{', 'The file is damaged or no file of Claimside. Nothing was changed.'],
  ['[]', 'The file holds no taught fields; choose one that was exported here. Nothing was changed.'],
  [
    '{"format":"claimside-rules","version":1}',
    'The file holds no taught fields; choose one that was exported here. Nothing was changed.',
  ],
  [
    TEXT.replace('"version": 1', '"version": 2'),
    'The file comes from a newer Claimside. Update it, then import the file again.',
  ],
  [TEXT.replace('lines[].charge', 'lines[].shoeSize'), 'A part of the file is damaged. Nothing was changed.'],
  [TEXT.replace('c3b1 h0aa', 'Rosalind Okafor'), 'A part of the file is damaged. Nothing was changed.'],
  [
    TEXT.replace('https://portal.example:8443', 'https://portal.example/claims?id=W123456789'),
    'A part of the file is damaged. Nothing was changed.',
  ],
  [
    `${' '.repeat(3_000_000)}${TEXT}`,
    'The file holds no taught fields; choose one that was exported here. Nothing was changed.',
  ],
])('refuses %#, saying why', (text, reason) => {
  expect(readTaughtFile(text)).toEqual({ ok: false, reason });
});
