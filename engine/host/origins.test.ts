import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, hostOf } from './origins.ts';

test.each([
  ['https://portal.example/*', 'https://portal.example', true],
  ['https://portal.example/*', 'https://portal.example:8443', true],
  ['https://portal.example/*', 'http://portal.example', false],
  ['https://portal.example/*', 'https://evil-portal.example', false],
  ['https://portal.example/*', 'https://portal.example.evil.example', false],
  ['https://*.example/*', 'https://a.b.example', true],
  ['https://*.example/*', 'https://example', true],
  ['https://*.example/*', 'https://notexample', false],
  ['*://portal.example/*', 'http://portal.example', true],
  ['*://*/*', 'ftp://portal.example', false],
  ['<all_urls>', 'https://portal.example', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4173', true],
  ['http://127.0.0.1/*', 'http://localhost:4173', false],
  ['https://portal.example/*', 'null', false],
  ['portal.example', 'https://portal.example', false],
])('%s and %s: %s', (pattern, origin, expected) => {
  expect(covers(pattern, origin)).toBe(expected);
});

test('a pattern of one host never covers another', () => {
  fc.assert(
    fc.property(fc.domain(), fc.domain(), (a, b) => {
      expect(covers(`https://${a}/*`, `https://${b}`)).toBe(a.toLowerCase() === b.toLowerCase());
    }),
  );
});

test('a host is named with its port', () => {
  expect(hostOf('https://portal.example:8443')).toBe('portal.example:8443');
  expect(hostOf('null')).toBe('');
});
