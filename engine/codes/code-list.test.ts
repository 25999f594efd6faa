import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeListFrom, encodeCodeList } from './code-list.ts';

const code = fc.stringMatching(/^[0-9A-Z]{5}$/);

it('numbers each code by its place and gives it back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 80 }), fc.array(code), (found, others) => {
      const codes = [...found].sort();
      const list = codeListFrom(encodeCodeList(codes));
      expect(list.size).toBe(codes.length);
      expect(codes.map((one) => list.idOf(one))).toEqual(codes.map((_, at) => at));
      expect(codes.map((_, at) => list.codeOf(at))).toEqual(codes);
      for (const other of others) expect(list.idOf(other)).toBe(codes.indexOf(other));
    }),
  );
});

it('knows nothing that is not five of 0-9, A-Z', () => {
  const list = codeListFrom(encodeCodeList(['00000', '90837', 'ZZZZZ']));
  fc.assert(fc.property(fc.string(), (text) => /^[0-9A-Z]{5}$/.test(text) || list.idOf(text) === -1));
  expect(list.idOf('90837 ')).toBe(-1);
});

it('refuses what it cannot number', () => {
  expect(() => encodeCodeList(['9083'])).toThrow('not a procedure code');
  expect(() => encodeCodeList(['90837', '90834'])).toThrow('out of order');
  expect(() => encodeCodeList(['90837', '90837'])).toThrow('out of order');
});
