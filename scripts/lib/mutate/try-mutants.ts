import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { assemble } from '../../../engine/claim/assemble.ts';
import type { ScrubResult } from '../../../engine/findings.ts';
import type { Rule } from '../../../engine/rules/rule.ts';
import type { scrub } from '../../../engine/scrub.ts';
import { caseInputs } from './case-inputs.ts';
import { mutantsOf, mutated } from './mutants.ts';

/**
 * Run as a process of its own: `try-mutants.ts FILE FROM TO` tries the mutants FROM (included) to TO of one file and
 * prints a line for each as it goes, so that a mutant that never ends is known to the parent as the one not printed.
 */
const root = resolve(import.meta.dirname, '../../..');
const [file = '', from = '0', to = '0'] = process.argv.slice(2);
const source = readFileSync(join(root, file), 'utf8');
const mutants = mutantsOf(source, file);
const target = pathToFileURL(join(root, file)).href;

// Every module of the engine is loaded anew for each mutant: its number travels along the imports.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const number = /\?mutant=(\d+)$/.exec(context.parentURL ?? '')?.[1];
    const isOurs = resolved.url.startsWith(pathToFileURL(join(root, 'engine')).href);
    return number && isOurs ? { ...resolved, url: `${resolved.url}?mutant=${number}` } : resolved;
  },
  load(url, context, next) {
    const [plain, number] = url.split('?mutant=');
    const mutant = number === undefined || plain !== target ? undefined : mutants[Number(number)];
    if (!mutant) return next(url, context);
    return { format: 'module-typescript', shortCircuit: true, source: mutated(source, mutant) };
  },
});

const inputs = await caseInputs();
const expected = told(await engineOf(null));
for (let at = Number(from); at < Math.min(Number(to), mutants.length); at++) {
  process.stdout.write(`${at} ${await outcomeOf(at)}\n`);
}

type Parts = { assemble: typeof assemble; scrub: typeof scrub; RULES: readonly Rule[] };

async function engineOf(mutant: number | null): Promise<Parts> {
  const from = async (path: string) => {
    const { href } = pathToFileURL(fileURLToPath(new URL(path, pathToFileURL(`${root}/`))));
    return (await import(mutant === null ? href : `${href}?mutant=${mutant}`)) as Parts;
  };
  const [{ assemble }, { scrub }, { RULES }] = await Promise.all(
    ['engine/claim/assemble.ts', 'engine/scrub.ts', 'engine/rules/catalogue.gen.ts'].map(from) as [
      Promise<Parts>,
      Promise<Parts>,
      Promise<Parts>,
    ],
  );
  return { assemble, scrub, RULES };
}

/** `killed` when some example or corpus claim is told differently, or the mutant does not even load. */
async function outcomeOf(at: number): Promise<'killed' | 'survived'> {
  try {
    const engine = await engineOf(at);
    return inputs.cases.every((_, index) => tellOne(engine, index) === expected[index]) ? 'survived' : 'killed';
  } catch {
    return 'killed';
  }
}

function told(engine: Parts): string[] {
  return inputs.cases.map((_, index) => tellOne(engine, index));
}

function tellOne({ assemble, scrub, RULES }: Parts, index: number): string {
  const one = inputs.cases[index] as (typeof inputs.cases)[number];
  const result = scrub({ rules: RULES, tables: inputs.tables }, assemble(one.fields, one.seen), one.facts, one.asOf);
  return one.exampleOf === null ? inSnapshot(result) : inExample(result, one.exampleOf);
}

/** As the corpus snapshot holds it. */
function inSnapshot({ verdict, findings, skipped }: ScrubResult): string {
  return JSON.stringify([verdict, findings.map((one) => [one.severity, one.rule, one.path, one.message]), skipped]);
}

/** As the rules' own tester looks at an example, and the snapshot of what its rule says. */
function inExample({ findings, skipped }: ScrubResult, own: string): string {
  const spoken = findings.map((one) => (one.rule === own ? one : [one.rule, one.severity === 'error']));
  return JSON.stringify([spoken, skipped.map((one) => (one.rule === own ? one : one.rule))]);
}
