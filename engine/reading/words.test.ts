import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';
import { boxOf, normal, spelled } from './words.ts';

test.each([
  ["PATIENT'S ACCOUNT NO.", 'patient account number'],
  ['Federal Tax I.D. Number', 'federal tax id number'],
  ['PA #', 'pa number'],
  ['No', 'no'],
  ['CPT/HCPCS', 'cpt hcpcs'],
])('%s is compared as %s', (text, plain) => {
  expect(normal(text)).toBe(plain);
});

test.each([
  ["1a. INSURED'S I.D. NUMBER", '1a'],
  ['24. A. DATE(S) OF SERVICE', '24a'],
  ['17b. NPI', '17b'],
  ['33a NPI', '33a'],
  ['1. Note:', ''],
  ['12 visits left', ''],
  ['99. Other', ''],
])('%s opens with box "%s"', (text, box) => {
  expect(boxOf(text)).toBe(box);
});

test('one slip in a long word is put right, short words are left alone', () => {
  expect(spelled('prior authorzation nubmer')).toBe('prior authorization nubmer');
  expect(spelled('dats of servce')).toBe('dats of servce');
});

test.each([
  ['ctl00$main$ucHCFA$PRI_INSRD_LST_NAME', 'pri insrd lst name'],
  ['serviceLines.0.procedureCode', 'service lines 0 procedure code'],
  ['txtPatLName', 'pat l name'],
  ['patientlastname', 'patient last name'],
])('%s says "%s"', (name, words) => {
  expect(tokensOf(name)).toContain(words);
});

test('no text breaks the words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(spelled(normal(text))).toBe(spelled(normal(text)));
      expect(boxOf(text)).toMatch(/^(\d{1,2}[a-l]?)?$/);
      expect(tokensOf(text)).not.toMatch(/ {2}/);
    }),
  );
});
