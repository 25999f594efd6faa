import { expect, it } from 'vitest';
import { ruleFiles } from '../../scripts/generate-catalogue.ts';
import { loadTables } from '../codes/load-node.ts';
import { scrub } from '../scrub.ts';
import { RULES } from './catalogue.gen.ts';
import { exampleInput } from './example-claim.ts';
import type { Examples, Rule } from './rule.ts';

/**
 * What the rules say of their failing examples, with what it rests on. `npx vitest run --project engine
 * engine/rules/example-words.test.ts -u` writes it anew; it is to be looked at in the diff like any other.
 */
it('says of each failing example what it said', async () => {
  const engine = { rules: RULES, tables: loadTables() };
  const page: string[] = [];
  for (const file of ruleFiles()) {
    const { rule, examples } = (await import(`./${file}.ts`)) as { rule: Rule; examples: Examples };
    for (const example of examples.fails) {
      const { claim, facts, asOf } = exampleInput(example);
      const { findings } = scrub(engine, claim, facts, asOf);
      page.push(`${file}: ${example.title}`);
      for (const { severity, evidence, message, why, fix, messageId, ...one } of findings) {
        if (one.rule !== rule.id) continue;
        page.push(`  ${severity} at ${evidence.join(', ')}${one.private ? ', in the panel only' : ''}`, `  ${message}`);
        // The rest is read in the rule's file, unless it names something of the claim.
        const words = rule.messages[messageId];
        for (const [text, said] of [
          [words?.why, why],
          [words?.fix, fix],
        ])
          if (text?.includes('{')) page.push(`  ${said}`);
      }
    }
  }
  await expect(`${page.join('\n')}\n`).toMatchFileSnapshot('snapshots/example-words.txt');
});
