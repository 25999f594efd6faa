import { expect, it } from 'vitest';
import { ruleFiles } from '../scripts/generate-catalogue.ts';
import { builtWords } from '../scripts/lib/data/build-words.ts';
import { loadTables } from './codes/load-node.ts';
import { wordsFrom } from './rule-words.ts';
import { RULES } from './rules/catalogue.gen.ts';
import { exampleInput } from './rules/example-claim.ts';
import type { Examples, Rule } from './rules/rule.ts';
import { scrub } from './scrub.ts';

const tables = loadTables();
const words = wordsFrom(JSON.stringify(builtWords(RULES)));
/** The rules as the Worker's build has them. */
const wordless = RULES.map((rule): Rule => ({ ...rule, title: '', sources: [], messages: {} }));

const examples = await Promise.all(
  ruleFiles().map(async (file) => {
    const [family, name] = file.split('/');
    const { examples } = (await import(`./rules/${family}/${name}.ts`)) as { examples: Examples };
    return [...examples.fails, ...examples.passes, ...(examples.notChecked ?? [])];
  }),
);
const inputs = examples.flat().map(exampleInput);

it('says the same with the words in the code and with the words in the file', () => {
  const own = { rules: RULES, tables };
  const apart = { rules: wordless, tables, words };
  let findings = 0;
  for (const { claim, facts, asOf } of inputs) {
    const expected = scrub(own, claim, facts, asOf);
    expect(JSON.stringify(scrub(apart, claim, facts, asOf))).toBe(JSON.stringify(expected));
    findings += expected.findings.length;
  }
  expect(findings).toBeGreaterThan(RULES.length);
});

it('counts a rule that the file has no words for as not checked, and the others as before', () => {
  const [first, ...rest] = Object.entries(words);
  const [id] = first ?? [''];
  const without = { rules: wordless, tables, words: Object.fromEntries(rest) };
  let skipped = 0;
  for (const { claim, facts, asOf } of inputs) {
    const before = scrub({ rules: RULES, tables }, claim, facts, asOf);
    const after = scrub(without, claim, facts, asOf);
    expect(after.findings.map(({ rule }) => rule)).not.toContain(id);
    if (before.findings.some(({ rule }) => rule === id)) {
      expect(after.skipped).toContainEqual({ rule: id, reason: expect.stringContaining('words') });
      expect(after.verdict).not.toBe('clean');
      skipped++;
    }
  }
  expect(skipped).toBeGreaterThan(0);
});

it('finds nothing, and calls nothing clean, where the file is lost or lacks the messages', () => {
  const hollow = Object.fromEntries(Object.keys(words).map((id) => [id, { source: '', messages: {} }]));
  for (const { claim, facts, asOf } of inputs) {
    const before = scrub({ rules: RULES, tables }, claim, facts, asOf);
    const lost = scrub({ rules: wordless, tables, words: {} }, claim, facts, asOf);
    expect(lost).toMatchObject({ findings: [], passed: 0, verdict: 'incomplete' });
    const lacking = scrub({ rules: wordless, tables, words: hollow }, claim, facts, asOf);
    expect(lacking.findings).toEqual([]);
    const said = lacking.skipped.map(({ rule }) => rule);
    expect(said).toEqual(expect.arrayContaining(before.findings.map(({ rule }) => rule)));
  }
});
