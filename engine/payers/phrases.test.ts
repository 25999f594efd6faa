import { describe, expect, it } from 'vitest';
import { firstListed, phrasesOf, wordsOf } from './phrases.ts';

const phrases = phrasesOf([
  ['north', 'north lake, nl*'],
  ['plan', 'north lake plan'],
  ['lake', 'lake, empire blue*'],
]);

describe('phrases in a name', () => {
  it.each([
    ['North Lake', 'north'],
    ['The NORTH-LAKE Plan', 'north'],
    ['Lake of the North', 'lake'],
    ['NLTX', 'north'],
    ['Empire BlueCross', 'lake'],
    ['Lakes', undefined],
    ['Empire', undefined],
    ['north', undefined],
    ['', undefined],
  ])('%s', (name, value) => {
    expect(firstListed(phrases, wordsOf(name))).toBe(value);
  });
});

it('takes names apart at anything but letters and digits', () => {
  expect(wordsOf(' Blue  Cross/Blue_Shield (FEP) 2 é')).toEqual(['blue', 'cross', 'blue', 'shield', 'fep', '2']);
  expect(wordsOf('x'.repeat(300))).toEqual(['x'.repeat(200)]);
});
