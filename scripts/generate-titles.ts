import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What each rule checks, in its own words: the panel says it of rules that were not checked, without carrying the rules. */
export function titlesSource(rules: readonly { readonly id: string; readonly title: string }[]): string {
  return [
    '// Written by `npm run build:data`; do not edit.',
    '/** Rule id -> what the rule checks, one plain sentence. */',
    'export const TITLES: Readonly<Record<string, string>> = {',
    ...rules.map(({ id, title }) => `  ${JSON.stringify(id)}: ${JSON.stringify(title)},`),
    '};',
    '',
  ].join('\n');
}

/** Reads the catalogue as it lies on the disk now: it may have been written a moment ago. */
export async function writeTitles(): Promise<void> {
  const { RULES } = await import('../engine/rules/catalogue.gen.ts');
  writeFileSync(resolve(import.meta.dirname, '../engine/rules/titles.gen.ts'), titlesSource(RULES));
}

if (import.meta.main) await writeTitles();
