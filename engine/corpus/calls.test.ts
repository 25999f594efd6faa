import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { checkCase } from '../claim/case-file.ts';
import type { Day } from '../claim/day.ts';
import { loadTables } from '../codes/load-node.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import type { Rule } from '../rules/rule.ts';
import { scrub } from '../scrub.ts';

/**
 * Speed as a number that no busy machine changes: how often a check is called over the corpus. A rule without a
 * trigger is called for every claim or line; `npx vitest run --project engine engine/corpus -u` writes the new count,
 * which is to be looked at in the diff like any other.
 */
const calls = new Map<string, number>();

const counted = RULES.map((rule): Rule => {
  const called = () => calls.set(rule.id, (calls.get(rule.id) ?? 0) + 1);
  if (rule.scope === 'line') {
    return {
      ...rule,
      check: (...given: Parameters<typeof rule.check>) => {
        called();
        return rule.check(...given);
      },
    };
  }
  return {
    ...rule,
    check: (...given: Parameters<typeof rule.check>) => {
      called();
      return rule.check(...given);
    },
  };
});

it('calls no more rules than it did', async () => {
  const engine = { rules: counted, tables: loadTables() };
  let claims = 0;
  let lines = 0;
  for (const folder of ['clean', 'defective']) {
    const at = resolve(import.meta.dirname, folder);
    for (const file of readdirSync(at).filter((name) => name.endsWith('.json'))) {
      const read = checkCase(JSON.parse(readFileSync(resolve(at, file), 'utf8')));
      if (!read.ok) throw new Error(`${file}: ${read.reason}`);
      const { fields, context = {}, asOf } = read.value;
      const claim = assemble(fields, context.seen);
      scrub(engine, claim, context, asOf as Day);
      claims++;
      lines += claim.lines.length;
    }
  }
  const total = [...calls.values()].reduce((sum, times) => sum + times, 0);
  const perLine = RULES.filter(({ scope }) => scope === 'line').length;
  const everyRule = perLine * lines + (RULES.length - perLine) * claims;
  expect(total).toBeLessThan((everyRule * 2) / 3);
  const always = RULES.filter(({ id, scope }) => calls.get(id) === (scope === 'line' ? lines : claims));
  const page = [
    `${claims} claims with ${lines} lines, ${RULES.length} rules`,
    `${total} checks called, ${(total / claims).toFixed(1)} a claim; every rule everywhere would be ${everyRule}`,
    '',
    'called for every claim or line:',
    ...always.map(({ id }) => `  ${id}`),
  ];
  await expect(`${page.join('\n')}\n`).toMatchFileSnapshot('snapshots/calls.txt');
});
