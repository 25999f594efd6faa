import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueSource, ruleFiles } from '../../scripts/generate-catalogue.ts';
import { PATHS } from '../claim/paths.ts';
import { loadTables } from '../codes/load-node.ts';
import { scrub } from '../scrub.ts';
import { RULES } from './catalogue.gen.ts';
import { exampleInput } from './example-claim.ts';
import type { Example, Examples, Rule } from './rule.ts';

const files = ruleFiles();
const modules = await Promise.all(
  files.map(async (file) => (await import(`./${file}.ts`)) as { rule: Rule; examples: Examples }),
);
const engine = { rules: RULES, tables: loadTables() };

function judge(example: Example) {
  const { claim, facts, asOf, fields } = exampleInput(example);
  const before = JSON.stringify(fields);
  const first = scrub(engine, claim, facts, asOf);
  expect(JSON.stringify(fields), 'the claim must not be changed by checking it').toBe(before);
  return first;
}

it('lists every rule file, and nothing else', () => {
  const written = readFileSync(resolve(import.meta.dirname, 'catalogue.gen.ts'), 'utf8');
  expect(written, 'run `npm run build:data`').toBe(catalogueSource(files));
});

it('finds nothing wrong with the clean example claim', () => {
  const result = judge({ title: 'clean' });
  expect(result.findings).toEqual([]);
  expect(result.skipped).toEqual([]);
  expect(result.verdict).toBe('clean');
});

describe.each(modules.map((module, at) => [files[at] as string, module] as const))('%s', (file, { rule, examples }) => {
  it('carries its path as id and keeps the hygiene of the contract', () => {
    expect(rule.id).toBe(file.replace('/', '.'));
    expect(rule.title).toMatch(/^[A-Z0-9].*\.$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const code of rule.prevents) expect(code).toMatch(/^((CO|PR|OA|PI)-[A-Z]?\d{1,3}|MA?\d{1,3}|N\d{1,3})$/);
    for (const path of [...rule.reads, ...(rule.judgesShape ?? [])]) expect([...PATHS.keys()], path).toContain(path);
    for (const id of [...(rule.after ?? []), ...(rule.supersedes ?? [])])
      expect(RULES.map((other) => other.id)).toContain(id);
    for (const message of Object.values(rule.messages)) {
      for (const text of [message.what, message.why, message.fix]) {
        expect(text).toMatch(/^[A-Z0-9{'"].*[.?]$/);
        expect(text).not.toMatch(/!|oops|invalid|please/i);
      }
    }
  });

  it('has an example for each message, one that passes, and no two alike', () => {
    const shown = new Set(examples.fails.map(({ message }) => message));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
    expect(examples.passes.length).toBeGreaterThan(0);
    const all = [...examples.fails, ...examples.passes, ...(examples.notChecked ?? [])].map((example) =>
      JSON.stringify([example.fields, example.context, example.asOf]),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(examples.fails.map((example) => [example.title, example] as const))('fails: %s', (_, example) => {
    const { findings } = judge(example);
    const own = findings.find(
      (found) =>
        found.rule === rule.id && found.messageId === example.message && (!example.path || found.path === example.path),
    );
    expect(own, JSON.stringify(findings.map((found) => [found.rule, found.messageId, found.path]))).toBeDefined();
    expect(`${own?.message} ${own?.why} ${own?.fix}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    const others = new Set(findings.map((found) => found.rule).filter((id) => id !== rule.id));
    expect([...others].sort(), 'other rules that fire on this example belong in `also`').toEqual(
      [...(example.also ?? [])].sort(),
    );
  });

  it.each(examples.passes.map((example) => [example.title, example] as const))('passes: %s', (_, example) => {
    const { findings, skipped } = judge(example);
    expect(findings.filter((found) => found.rule === rule.id)).toEqual([]);
    expect(skipped.filter((skip) => skip.rule === rule.id)).toEqual([]);
    const errors = findings.filter((found) => found.severity === 'error' && !example.also?.includes(found.rule));
    expect(
      errors.map((found) => found.rule),
      'a passing example is a claim without errors',
    ).toEqual([]);
  });

  it.each((examples.notChecked ?? []).map((example) => [example.title, example] as const))(
    'not checked: %s',
    (_, example) => {
      const { findings, skipped } = judge(example);
      expect(findings.filter((found) => found.rule === rule.id)).toEqual([]);
      expect(skipped.map((skip) => skip.rule)).toContain(rule.id);
    },
  );
});
