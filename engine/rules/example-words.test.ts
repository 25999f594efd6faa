import { expect, it } from 'vitest';
import { ruleFiles } from '../../scripts/generate-catalogue.ts';
import { loadTables } from '../codes/load-node.ts';
import type { Finding } from '../findings.ts';
import { scrub } from '../scrub.ts';
import { RULES } from './catalogue.gen.ts';
import { exampleInput } from './example-claim.ts';
import type { Examples, Rule } from './rule.ts';

/**
 * What the rules say of their failing examples, with what it rests on, and why they can't check others. `npx vitest run --project engine
 * engine/rules/example-words.test.ts -u` writes it anew; it is to be looked at in the diff like any other.
 */
it('says of each example what it said', async () => {
  const engine = { rules: RULES, tables: loadTables() };
  const page: string[] = [];
  for (const file of ruleFiles()) {
    const { rule, examples } = (await import(`./${file}.ts`)) as { rule: Rule; examples: Examples };
    for (const example of [...examples.fails, ...(examples.notChecked ?? [])]) {
      const { claim, facts, asOf } = exampleInput(example);
      const { findings, skipped } = scrub(engine, claim, facts, asOf);
      page.push(`${file}: ${example.title}`);
      for (const one of findings) if (one.rule === rule.id) page.push(...inWords(one, rule).map((text) => `  ${text}`));
      for (const one of skipped) if (one.rule === rule.id) page.push(`  not checked: ${one.reason}`);
    }
  }
  await expect(`${page.join('\n')}\n`).toMatchFileSnapshot('snapshots/example-words.txt');
});

/** What the rule's file doesn't say by itself: the why and the fix only where they name something of the claim. */
function inWords({ severity, evidence, message, why, fix, messageId, ...one }: Finding, rule: Rule): string[] {
  const words = rule.messages[messageId];
  return [
    `${severity} at ${evidence.join(', ')}${one.private ? ', in the panel only' : ''}`,
    message,
    ...(words?.why.includes('{') ? [why] : []),
    ...(words?.fix.includes('{') ? [fix] : []),
  ];
}
