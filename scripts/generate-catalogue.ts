import { globSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Rule files under engine/rules/<family>/, as `family/name`, sorted. */
export function ruleFiles(): string[] {
  return globSync('engine/rules/*/*.ts', { cwd: root })
    .map((file) => relative('engine/rules', file).replaceAll('\\', '/'))
    .filter((file) => !/^kinds\/|\.(test|data)\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

/** The module that lists every rule: written by script so that a new rule is one new file. */
export function catalogueSource(files: readonly string[]): string {
  const imports = files.map((file, at) => `import { rule as rule${at} } from './${file}.ts';`);
  const list = files.map((_, at) => `  rule${at},`);
  return [
    '// Written by `npm run build:data`; do not edit.',
    ...imports,
    "import type { Rule } from './rule.ts';",
    '',
    '/** Every rule of the engine, in the order of its id. */',
    `export const RULES: readonly Rule[] = [`,
    ...list,
    '];',
    '',
  ].join('\n');
}

export function writeCatalogue(): void {
  writeFileSync(resolve(root, 'engine/rules/catalogue.gen.ts'), catalogueSource(ruleFiles()));
}

if (import.meta.main) writeCatalogue();
