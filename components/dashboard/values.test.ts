import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../engine/vault/defaults.ts';
import { withSetting } from '../../engine/vault/settings-schema.ts';

import * as values from './values.ts';

const payer = (terms: object) => withSetting(DEFAULTS, 'payers', { aetna: terms });
const practice = (more: object) => withSetting(DEFAULTS, 'practice', { providers: [], ...more });
const provider = (more: object) => practice({ providers: [{ npi: '1234567893', enrolled: [], ...more }] });

describe('whatever is typed, what is taken fits the store', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9A-Za-z ,.\n-]{0,40}$/),
    fc.constantFrom('90', '90 days', 'none', '95, gt', '97153 97155', '*', '90837 151.20\nH0015 $1,200', '12-3456789'),
  );
  it.each([
    ['days', values.parseDays, (value: unknown) => payer({ filingDays: value })],
    ['modifiers', values.parseModifiers, (value: unknown) => payer({ videoModifiers: value })],
    [
      'codes',
      values.parseCodes,
      (value: unknown) => payer({ authorizations: [{ procedureCodes: value, afterVisits: 0 }] }),
    ],
    ['rates', values.parseRates, (value: unknown) => payer({ rates: value })],
    ['payer IDs', values.parseIds, (value: unknown) => payer({ ids: value })],
    ['name', values.parseName, (value: unknown) => practice({ name: value })],
    ['NPI', values.parseNpi, (value: unknown) => practice({ npi: value })],
    ['tax ID', values.parseTaxId, (value: unknown) => practice({ taxId: value })],
    ['taxonomy', values.parseTaxonomy, (value: unknown) => provider({ taxonomy: value })],
    ['credential', values.parseCredential, (value: unknown) => provider({ credential: value })],
  ] as const)('%s', (_, parse, store) => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parse(text);
        if (!parsed.ok) expect(parsed.reason).toMatch(/\.$/);
        else if (parsed.value !== undefined) expect(store(parsed.value), JSON.stringify(parsed.value)).not.toBeNull();
      }),
    );
  });
});

it.each([
  [values.parseDays('90 days'), 90],
  [values.parseModifiers('95 gt'), ['95', 'GT']],
  [values.parseModifiers('None'), []],
  [values.parseCodes('97153, all'), ['97153', '*']],
  [values.parseTaxId('31-1234567'), '311234567'],
  [values.parseIds('cdr01 60054'), ['CDR01', '60054']],
  [
    values.parseRates('90837 151.20\n\n h0015, $1,200'),
    [
      { code: '90837', allowed: 151.2 },
      { code: 'H0015', allowed: 1200 },
    ],
  ],
])('%j', (parsed, value) => {
  expect(parsed).toEqual({ ok: true, value });
});

it.each([
  [values.parseDays('soon'), 'days'],
  [values.parseNpi('1234567890'), 'last digit'],
  [values.parseCodes('9083'), 'five characters'],
  [values.parseRates('90837 151.20\n90834'), 'Line 2'],
  [values.parseName('Okafor 04/12/1988'), 'dates'],
])('%j says what to write', (parsed, words) => {
  expect(parsed).toMatchObject({ ok: false, reason: expect.stringContaining(words) });
});

it('codes in a row are said as from and to', () => {
  expect(values.inRanges(['0362T', '0373T', '90867', '90868', '90869', 'G0410', 'G0411', 'H0017'])).toEqual([
    '0362T',
    '0373T',
    '90867-90869',
    'G0410',
    'G0411',
    'H0017',
  ]);
});
