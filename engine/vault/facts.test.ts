import { expect, test } from 'vitest';
import { fromIso } from '../claim/day.ts';
import { DEFAULTS } from './defaults.ts';
import { factsOfSettings } from './facts.ts';

test('nothing entered is nothing known', () => {
  expect(factsOfSettings(DEFAULTS)).toEqual({});
});

test('what was entered is known, with days for dates', () => {
  const practice = {
    npi: '1234567893',
    part2Program: false,
    providers: [
      { npi: '1234567893', credential: 'LCSW', enrolled: [{ payerKey: 'medicare-ffs', from: '2024-01-01' }] },
      { npi: '1234567893', enrolled: [] },
    ],
  };
  const payers = { aetna: { filingDays: 90 } };
  expect(factsOfSettings({ practice, payers })).toEqual({
    payers,
    practice: {
      npi: '1234567893',
      part2Program: false,
      providers: [
        {
          npi: '1234567893',
          credential: 'LCSW',
          enrolled: [{ payerKey: 'medicare-ffs', from: fromIso('2024-01-01'), to: null }],
        },
        { npi: '1234567893' },
      ],
    },
  });
});
