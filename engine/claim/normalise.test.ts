import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIso, toUs } from './day.ts';
import * as normalise from './normalise.ts';

describe('dates of service', () => {
  it.each([
    ['10/02/2026', '2026-10-02'],
    ['1/5/2026', '2026-01-05'],
    ['10-02-2026', '2026-10-02'],
    ['10 02 2026', '2026-10-02'],
    ['10022026', '2026-10-02'],
    ['100226', '2026-10-02'],
    ['10/02/26', '2026-10-02'],
    ['2026-10-02', '2026-10-02'],
    ['20261002', '2026-10-02'],
    ['02/29/2024', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    const day = normalise.parseServiceDate(text);
    expect(day === null ? null : toIso(day)).toBe(iso);
  });

  it.each(['02/30/2026', '13/01/26', '02/29/2026', '10/02/', 'yesterday', '1/2/3/4', ''])(
    'does not guess at "%s"',
    (text) => {
      expect(normalise.parseServiceDate(text)).toBeNull();
    },
  );

  it('does not guess the century of a birth date', () => {
    expect(normalise.parseBirthDate('04/12/88')).toBeNull();
    expect(normalise.parseBirthDate('04/12/1988')).not.toBeNull();
  });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), (day) => {
        expect(normalise.parseBirthDate(toUs(day))).toBe(day);
        expect(normalise.parseServiceDate(toIso(day))).toBe(day);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    ['150', 15_000],
    ['150.00', 15_000],
    ['$1,234.50', 123_450],
    ['.5', 50],
    ['-20.00', -2_000],
    ['1 234.00', 123_400],
  ])('reads %s', (text, cents) => expect(normalise.parseMoney(text)).toBe(cents));

  it.each(['', '$', '1.234', '1,23.00', 'free', '1.2.3'])('does not guess at "%s"', (text) => {
    expect(normalise.parseMoney(text)).toBeNull();
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(normalise.parseMoney(normalise.formatMoney(cents))).toBe(cents);
      }),
    );
  });
});

describe('pointers', () => {
  it.each([
    ['AB', [0, 1]],
    ['a,b', [0, 1]],
    ['A B', [0, 1]],
    ['12', [0, 1]],
    ['1,2', [0, 1]],
    ['10', [9]],
    ['1,10', [0, 9]],
    ['L', [11]],
    ['A-D', null],
    ['M', null],
    ['', null],
  ])('%s', (text, positions) => expect(normalise.parsePointers(text)).toEqual(positions));
});

it.each([
  ['11', '11'],
  ['2', '02'],
  ['11 - Office', '11'],
  ['10-Telehealth in patient home', '10'],
  ['OFFICE', 'OFFICE'],
])('place of service %s', (text, code) => expect(normalise.parsePlace(text)).toBe(code));

it.each([
  ['18 - Self', 'Self'],
  ['SELF', 'Self'],
  ['Spouse', 'Spouse'],
  ['C', 'Child'],
  ['Life Partner', 'Other'],
  ['cousin', null],
])('relationship %s', (text, word) => expect(normalise.parseRelationship(text)).toBe(word));

it.each([
  ['90834', '90834'],
  ['90834 - Psychotherapy', '90834'],
  ['h0038: peer support', 'H0038'],
  ['95 (video)', '95'],
  ['908 34', '90834'],
  ['90834-59', '90834-59'],
  ['psychotherapy', 'PSYCHOTHERAPY'],
])('cuts the label of the code in "%s"', (text, code) => {
  expect(normalise.parseCode(text)).toBe(code);
});

it.each([
  ['f41.1', 'F411'],
  ['F41.1 - Generalized anxiety disorder', 'F411'],
  ['F33 Depression', 'F33'],
  ['T14.91XA: suicide attempt', 'T1491XA'],
  ['T14.91-XXA', 'T1491-XXA'],
  ['F41 1', 'F411'],
])('cuts the label of the diagnosis in "%s"', (text, code) => {
  expect(normalise.parseIcd(text)).toBe(code);
});

it.each([
  ['F - Female', 'F'],
  ['male', 'M'],
  ['Unspecified', 'U'],
  ['x', 'X'],
  ['M/F', null],
  ['Nonbinary', null],
])('reads the sex in "%s"', (text, sex) => {
  expect(normalise.parseSex(text)).toBe(sex);
});

it('answers any text without throwing', () => {
  const parsers = Object.values(normalise).filter((parse) => parse !== (normalise.formatMoney as unknown)) as ((
    text: string,
  ) => unknown)[];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const parse of parsers) parse(text);
    }),
  );
});
