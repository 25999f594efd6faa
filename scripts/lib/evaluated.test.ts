import { expect, it } from 'vitest';
import { evaluated } from './evaluated.ts';

const CODE = `const twice = (text) => text + text;\nexport const ROWS: readonly string[] = [twice('a')];\nexport const use = () => ROWS;\n`;

it('puts what a constant comes to in the place of how it is made', () => {
  expect(evaluated(CODE, 'a.ts', 'ROWS', ['aa'])).toBe(CODE.replace("[twice('a')]", '["aa"]'));
  expect(evaluated(CODE, 'a.ts', 'ROWS', new Map([['a', { b: 1 }]]))).toContain('= new Map([["a",{"b":1}]]);');
});

it('refuses what is no constant of the file, and values that are more than data', () => {
  expect(() => evaluated(CODE, 'a.ts', 'NAMES', [])).toThrow('exports no constant NAMES');
  expect(() => evaluated(CODE, 'a.ts', 'ROWS', [/a/])).toThrow('more than data');
  expect(() => evaluated(CODE, 'a.ts', 'ROWS', [{ a: Number.NaN }])).toThrow('more than data');
});
