import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadTables } from '../../../engine/codes/load-node.ts';
import { HEADS, pagesFrom } from '../../../engine/rule-page.ts';
import { RULES } from '../../../engine/rules/catalogue.gen.ts';
import { examples, rule } from '../../../engine/rules/psychotherapy/time-range.ts';
import { unpackedText } from '../data/pack.ts';
import { pageMarkdown } from './markdown.ts';
import { rulePage } from './rule-page.ts';

const root = resolve(import.meta.dirname, '../../..');
const shipped = pagesFrom(unpackedText(readFileSync(resolve(root, 'public/rules/pages.bin'))));
const ALWAYS = ['What it does', 'Why it matters', 'Fails', 'Passes', 'What to do', 'Sources', 'Editions'];

it('has a page for every rule, with the same heads in the same order', () => {
  expect(shipped.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { id, sections } of shipped) {
    const heads = sections.map(({ head }) => head);
    expect(heads, id).toEqual(HEADS.filter((head) => heads.includes(head)));
    expect(heads, id).toEqual(expect.arrayContaining(ALWAYS));
  }
});

it('says of each failing example what the rule says, filled in', () => {
  const page = rulePage({ rules: RULES, tables: loadTables() }, { rule, examples });
  const fails = page.sections.find(({ head }) => head === 'Fails')?.lines ?? [];
  expect(fails.map(({ text }) => text)).toEqual(examples.fails.map(({ title }) => title));
  for (const { says } of fails) expect(says).toMatch(/\d+ minutes/);
  for (const { lines } of page.sections) for (const { text } of lines) expect(text).not.toMatch(/[{}]/);
});

it('is the same page in the repository', () => {
  for (const page of shipped) {
    expect(readFileSync(resolve(root, `docs/rules/${page.id}.md`), 'utf8')).toBe(pageMarkdown(page));
  }
});
