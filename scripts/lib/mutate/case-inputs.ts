import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCaseFile } from '../../../engine/claim/case-file.ts';
import type { Fields } from '../../../engine/claim/claim.ts';
import type { Facts } from '../../../engine/claim/context.ts';
import type { Day } from '../../../engine/claim/day.ts';
import { loadTables } from '../../../engine/codes/load-node.ts';
import type { Tables } from '../../../engine/codes/tables.ts';
import { exampleInput } from '../../../engine/rules/example-claim.ts';
import type { Examples, Rule } from '../../../engine/rules/rule.ts';
import { ruleFiles } from '../../generate-catalogue.ts';

/** A claim the tests look at. */
interface CaseInput {
  readonly fields: Fields;
  readonly seen: readonly string[] | undefined;
  readonly facts: Facts;
  readonly asOf: Day;
  /** The rule whose example it is; null for a claim of the corpus, whose whole result is kept in a snapshot. */
  readonly exampleOf: string | null;
}

const engine = resolve(import.meta.dirname, '../../../engine');

/** Every claim the engine's tests look at, and the tables they use. */
export async function caseInputs(): Promise<{ readonly tables: Tables; readonly cases: readonly CaseInput[] }> {
  const examples = await Promise.all(
    ruleFiles().map(
      async (file) => (await import(join(engine, 'rules', `${file}.ts`))) as { rule: Rule; examples: Examples },
    ),
  );
  const fromRules = examples.flatMap(({ rule, examples: { fails, passes, notChecked = [] } }) =>
    [...fails, ...passes, ...notChecked].map((example): CaseInput => {
      const { fields, facts, asOf } = exampleInput(example);
      return { fields, seen: facts.seen, facts, asOf, exampleOf: rule.id };
    }),
  );
  return { tables: loadTables(), cases: [...fromRules, ...['clean', 'defective'].flatMap(fromCorpus)] };
}

function fromCorpus(folder: string): CaseInput[] {
  const at = join(engine, 'corpus', folder);
  return readdirSync(at)
    .filter((file) => file.endsWith('.json'))
    .map((file): CaseInput => {
      const read = readCaseFile(readFileSync(join(at, file)));
      if (!read.ok) throw new Error(`${file}: ${read.reason}`);
      const { fields, context = {}, asOf } = read.value;
      return { fields, seen: context.seen, facts: context, asOf: asOf as Day, exampleOf: null };
    });
}
