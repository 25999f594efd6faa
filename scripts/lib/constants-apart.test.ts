import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { decodeConstants, encodeConstants } from '../../engine/constants.ts';
import { constantsApart } from './constants-apart.ts';

const NAME = 'c$_';

/** What a bundle answers with its constants in a file, beside what it answers as it was; `#` stands for the dollar. */
function both(text: string) {
  const code = text.replaceAll('#', '$');
  const apart = constantsApart(code, NAME);
  const constants = decodeConstants(encodeConstants(apart.constants));
  return { ...apart, was: runInNewContext(code), is: runInNewContext(apart.code, { [NAME]: constants }) as unknown };
}

const shown = (value: unknown) => JSON.stringify(value);

it.each([
  ['a list made once', '(()=>{let a=[`90832`,`90834`,{b:!0,c:-1}];return a})()'],
  [
    'a list of words as one text',
    '(()=>{let a=`90832.90834.90837`.split(`.`),b={codes:`H0001 H0004`.split(` `)};return [a,b]})()',
  ],
  ['a record in a list that is none', '(()=>{let b=1,a=[b,{says:`some words here`,weight:.9}];return a})()'],
  ['words', "(()=>{let f=()=>`the date isn't known`;return f()})()"],
  [
    'words with blanks to fill',
    "(()=>{let f=(n,m)=>`the modifiers of line #{n+1} and #{m} weren't read`;return f(1,`x`)})()",
  ],
  [
    'words within words',
    '(()=>{let f=n=>`line #{n?`with quite a long word`:`none`} of this claim here`;return f(1)})()',
  ],
  [
    'a case',
    '(()=>{let f=n=>{switch(n){case`medicare-advantage`:return`no blank at all here`}};return f(`medicare-advantage`)})()',
  ],
  ['a pattern', '(()=>{let f=t=>/^(one|two|three)\\b/i.test(t);return [f(`TWO x`),f(`four`)]})()'],
])('says the same: %s', (_, code) => {
  const { was, is, constants } = both(code);
  expect(shown(is)).toBe(shown(was));
  expect(constants.length).toBeGreaterThan(0);
});

it('leaves a list that each call makes anew, and a pattern that remembers', () => {
  const code =
    '(()=>{let f=()=>{let a=[`90832`,`90834`];a.push(1);return a.length+/(one|two|three)/g.lastIndex};f();return f()})()';
  expect(both(code)).toMatchObject({ code, constants: [], is: 3 });
});

it('keeps two equal lists two, and equal words one', () => {
  const two =
    '(()=>{let a=[`90832`,`90834`],b=[`90832`,`90834`];a.push(1);return [b.length,`some of the words`,`some of the words`]})()';
  const { is, constants } = both(two);
  expect(shown(is)).toBe('[2,"some of the words","some of the words"]');
  expect(constants).toHaveLength(3);
});

it('leaves names of properties alone', () => {
  const code = '(()=>{let b=2;return {"a name with blanks":b}})()';
  expect(both(code).code).toBe(code);
});

it('fails where the code has the name itself', () => {
  expect(() => constantsApart(`var ${NAME}=1`, NAME)).toThrow(NAME);
});
