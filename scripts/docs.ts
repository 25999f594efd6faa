import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Example, Examples, Message, Rule } from '../engine/rules/rule.ts';
import { ruleFiles } from './generate-catalogue.ts';

/** Writes `docs/rules`: a page a rule, made from the rule itself and its examples, and an index. */
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs', 'rules');

interface Documented {
  rule: Rule;
  examples: Examples;
}

const rules = await Promise.all(
  ruleFiles().map(async (file): Promise<Documented> => import(join(root, 'engine', 'rules', `${file}.ts`))),
);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { rule, examples } of rules) writeFileSync(join(folder, `${rule.id}.md`), page(rule, examples));
writeFileSync(join(folder, 'README.md'), index(rules));

function page(rule: Rule, examples: Examples): string {
  const { effective } = rule;
  return `${[
    `# ${rule.id}`,
    `${rule.title} *${rule.severity}*${rule.confidence === 'high' ? '' : `, confidence ${rule.confidence}: a warning outside Medicare until the practice confirms the payer`}`,
    ...section('Looks at', rule.reads.map((path) => `\`${path}\``).join(', ')),
    ...section(
      'In effect',
      effective
        ? [effective.from && `from ${effective.from}`, effective.to && `to ${effective.to}`].filter(Boolean).join(' ')
        : 'all dates of service',
    ),
    ...section('What it says', Object.values(rule.messages).map(words).join('\n')),
    ...section('Fails', list(examples.fails)),
    ...section('Passes', list(examples.passes)),
    ...section('Not checked when', list(examples.notChecked ?? [])),
    ...section('Goes before', codes(rule.supersedes)),
    ...section('Stays silent when one of these already explains it', codes(rule.after)),
    ...section(
      'Sources',
      rule.sources
        .map(({ document, section: part, edition }) => `- ${[document, part, edition].filter(Boolean).join(', ')}`)
        .join('\n'),
    ),
    ...section('Denial prevented', rule.prevents.join(', ')),
  ].join('\n\n')}\n`;
}

function section(head: string, body: string): string[] {
  return body === '' ? [] : [`## ${head}`, body];
}

function words({ what, why, fix, severity }: Message): string {
  return `- ${severity ? `*${severity}* ` : ''}**${what}** ${why} ${fix}`;
}

function list(examples: readonly Example[]): string {
  return examples.map(({ title }) => `- ${title}`).join('\n');
}

function codes(ids: readonly string[] | undefined): string {
  return (ids ?? []).map((id) => `[${id}](${id}.md)`).join(', ');
}

function index(all: readonly Documented[]): string {
  const families = Map.groupBy(all, ({ rule }) => rule.id.slice(0, rule.id.indexOf('.')));
  const tables = [...families].map(([family, members]) =>
    [`## ${family}`, '| rule | severity | what it checks | prevents |\n|---|---|---|---|', ...members.map(row)]
      .join('\n')
      .replace(/^(## .*)\n/, '$1\n\n'),
  );
  return `# Rules\n\n${all.length} rules. Written by \`npm run docs\` from the rules themselves; do not edit.\n\n${tables.join('\n\n')}\n`;
}

function row({ rule }: Documented): string {
  return `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title} | ${rule.prevents.join(', ')} |`;
}
