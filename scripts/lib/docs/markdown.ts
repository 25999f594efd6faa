import { familyOf, type RuleLine, type RulePage } from '../../../engine/rule-page.ts';

/** A rule's page for `docs/rules`. */
export function pageMarkdown({ id, severity, sections }: RulePage): string {
  const parts = sections.map(({ head, lines }) => `## ${head}\n\n${lines.map(item).join('\n')}`);
  return `${[`# ${id}`, `*${severity}*`, ...parts].join('\n\n')}\n`;
}

function item({ text, says, rules }: RuleLine): string {
  if (rules) return `- ${text}: ${rules.map((id) => `[${id}](${id}.md)`).join(', ')}`;
  return says ? `- ${text}: *${says}*` : `- ${text}`;
}

/** The list of all rules, by family. */
export function indexMarkdown(pages: readonly RulePage[]): string {
  const tables = [...Map.groupBy(pages, ({ id }) => familyOf(id))].map(([family, members]) =>
    [
      `## ${family}`,
      '',
      '| rule | severity | what it checks | prevents |',
      '|---|---|---|---|',
      ...members.map(row),
    ].join('\n'),
  );
  return `# Rules\n\n${pages.length} rules. Written by \`npm run docs\` from the rules themselves; do not edit.\n\n${tables.join('\n\n')}\n`;
}

function row({ id, title, severity, prevents }: RulePage): string {
  return `| [${id}](${id}.md) | ${severity} | ${title} | ${prevents.join(', ')} |`;
}
