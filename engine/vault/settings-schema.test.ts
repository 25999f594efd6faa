import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS } from './defaults.ts';
import { settingsFrom, withPill, withSetting } from './settings-schema.ts';

test('stored rows are laid over the defaults', () => {
  const pills = { 'https://portal.example': { x: 4, y: 8, collapsed: true } };
  expect(
    settingsFrom([
      { key: 'theme', value: 'dark' },
      { key: 'pills', value: pills },
    ]),
  ).toEqual({ ...DEFAULTS, theme: 'dark', pills });
});

test('what was not changed stays the very object it was', () => {
  const next = withSetting(DEFAULTS, 'payers', { aetna: { filingDays: 90 } });
  expect(next?.payers).toEqual({ aetna: { filingDays: 90 } });
  expect(next?.practice).toBe(DEFAULTS.practice);
});

test('rows that do not fit are left out and the others kept', () => {
  const rows = [
    { key: 'theme', value: 'pink' },
    { key: 'patient', value: 'NORA MALIK' },
    { key: 'welcomed', value: true },
  ];
  expect(settingsFrom(rows)).toEqual({ ...DEFAULTS, welcomed: true });
});

test.each([
  ['a key of no setting', 'memberId', 'W123456789'],
  [
    'an address instead of an origin',
    'pills',
    { 'https://portal.example/claim?patient=1': { x: 0, y: 0, collapsed: false } },
  ],
  ['more beside a place', 'pills', { 'https://portal.example': { x: 0, y: 0, collapsed: false, note: 'MALIK' } }],
  ['a pattern of every site', 'sites', { 'https://*/*': [] }],
])('%s is refused', (_, key, value) => {
  expect(withSetting(DEFAULTS, key, value)).toBeNull();
});

test('whatever is stored, settings come out and nothing but settings', () => {
  const row = fc.record({
    key: fc.oneof(fc.string(), fc.constantFrom(...Object.keys(DEFAULTS))),
    value: fc.anything(),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(Object.keys(settingsFrom(rows)).sort()).toEqual(Object.keys(DEFAULTS).sort());
    }),
  );
});

test('the places of two hundred sites are kept, the newest last', () => {
  let pills = {};
  for (let site = 0; site < 230; site++)
    pills = withPill(pills, `https://s${site}.example`, { x: site, y: 0, collapsed: false });
  pills = withPill(pills, 'https://s100.example', { x: 1, y: 1, collapsed: true });
  expect(Object.keys(pills).length).toBe(200);
  expect(Object.keys(pills).at(-1)).toBe('https://s100.example');
  expect(Object.keys(pills)).not.toContain('https://s0.example');
});
