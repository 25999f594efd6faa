import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeCatalogue } from './generate-catalogue.ts';

/** `npm run new-rule -- family.name`: writes the rule's file with its examples and lists it. */
const id = process.argv[2] ?? '';
const root = resolve(import.meta.dirname, '..');
const file = resolve(root, 'engine/rules', `${id.replace('.', '/')}.ts`);

if (!/^[a-z0-9]+\.[a-z0-9-]+$/.test(id))
  stop('Name the rule as family.name, for example: npm run new-rule -- auth.status-not-approved');
if (existsSync(file)) stop(`${id} exists already.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template(id));
writeCatalogue();
console.log(`Wrote engine/rules/${id.replace('.', '/')}.ts. Next: npx vitest --project engine engine/rules`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function template(ruleId: string): string {
  return `import { type Examples, finding, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: '${ruleId}',
  title: 'One plain sentence that says what is checked.',
  scope: 'line',
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'Name of the document', section: 'section', edition: 'edition' }],
  prevents: ['CO-16'],
  reads: ['lines[].procedureCode'],
  fix: 'none',
  messages: {
    wrong: {
      what: 'Line {line} has {code}.',
      why: 'Why the payer rejects or denies it.',
      fix: 'What the biller does next.',
    },
  },
  check(line) {
    const { value: code } = line.code;
    if (code !== '00000') return pass;
    return finding('wrong', { path: line.code.path, data: { line: line.index + 1, code } });
  },
};

export const examples: Examples = {
  fails: [
    { title: 'what is wrong', fields: { 'lines[0].procedureCode': '00000' }, message: 'wrong', also: ['code.unknown'] },
  ],
  passes: [{ title: 'what is right', fields: { 'lines[0].procedureCode': '90834' } }],
};
`;
}
