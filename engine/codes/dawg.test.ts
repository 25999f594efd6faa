import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classAt, eachChild, walk } from './dawg.ts';
import { buildDawg } from './dawg-build.ts';

const code = fc.stringMatching(/^[0-9A-D]{1,6}$/);
const entries = fc
  .dictionary(code, fc.integer({ min: 0, max: 63 }), { maxKeys: 60 })
  .map((found) => Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));

function built(words: readonly (readonly [string, number])[]) {
  return buildDawg(
    words.map(([word]) => word),
    words.map(([, kind]) => kind),
  );
}

it('holds each word with its class, and no other word', () => {
  fc.assert(
    fc.property(entries, fc.array(code), (words, others) => {
      fc.pre(words.length > 0);
      const dawg = built(words);
      const known = new Map(words);
      for (const word of [...known.keys(), ...others]) {
        const node = walk(dawg, word);
        expect(node < 0 ? -1 : classAt(dawg, node), word).toBe(known.get(word) ?? -1);
      }
    }),
  );
});

it('walks any text without harm', () => {
  const dawg = built([['F32A', 1]]);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => 'F32A'.startsWith(text) || walk(dawg, text) === -1));
  expect(walk(dawg, 'F32A!')).toBe(-1);
  expect(walk(dawg, 'f32a')).toBe(-1);
});

it('shares endings', () => {
  const words = ['A1X', 'A2X', 'B1X', 'B2X'].map((word) => [word, 3] as const);
  expect(built(words).length).toBeLessThanOrEqual(1 + 2 + 2 + 1 + 1);
});

it('lists what leads on in code order, and stops when told', () => {
  const dawg = built([
    ['A', 0],
    ['A1', 0],
    ['A9', 0],
    ['AZ', 0],
  ]);
  const seen: string[] = [];
  eachChild(dawg, walk(dawg, 'A'), (character) => seen.push(character) < 2);
  expect(seen).toEqual(['1', '9']);
});

it('holds nothing when it was given nothing', () => {
  const dawg = built([]);
  expect(walk(dawg, 'A')).toBe(-1);
});

it('refuses words and classes that do not fit', () => {
  expect(() => built([['f32', 0]])).toThrow('not a code');
  expect(() => built([['F32', 64]])).toThrow('a class is 0 to 63');
});
