import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTables } from '../engine/codes/load-node.ts';
import { PAGES_FILE } from '../engine/rule-page.ts';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { ruleFiles } from './generate-catalogue.ts';
import { packed } from './lib/data/pack.ts';
import { writePacked } from './lib/data/write-packed.ts';
import { indexMarkdown, pageMarkdown } from './lib/docs/markdown.ts';
import { type Documented, rulePage } from './lib/docs/rule-page.ts';

/**
 * `npm run docs`: what people can read about each rule, made from the rule itself and its examples. Writes
 * `docs/rules` for the repository and `public/rules` for the dashboard, from the same pages.
 */
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs', 'rules');
const shipped = join(root, 'public', 'rules');

const engine = { rules: RULES, tables: loadTables() };
const documented = await Promise.all(
  ruleFiles().map(async (file): Promise<Documented> => import(join(root, 'engine', 'rules', `${file}.ts`))),
);
const pages = documented.map((one) => rulePage(engine, one));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const page of pages) writeFileSync(join(folder, `${page.id}.md`), pageMarkdown(page));
writeFileSync(join(folder, 'README.md'), indexMarkdown(pages));
mkdirSync(shipped, { recursive: true });
writePacked(join(shipped, PAGES_FILE), packed(pages));
