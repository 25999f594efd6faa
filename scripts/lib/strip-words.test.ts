import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../generate-catalogue.ts';
import { stripWords, withoutExamples, withoutWords } from './strip-words.ts';

const rules = resolve(import.meta.dirname, '../../engine/rules');
const RULE = `import { pass, type Rule } from '../rule.ts';

const NAMES = ['é', '😀'];

export const rule: Rule = {
  id: 'a.b',
  title: 'It’s a title, with { braces } and "quotes" 😀.',
  scope: 'line',
  sources: [{ document: 'Manual', section: 'messages: {' }],
  'reads': ['lines[].units'],
  messages: { wrong: { what: '{a} 😀', why: 'Why.', fix: \`Fix.\` } },
  check() {
    return NAMES.length > 2 ? pass : { title: 'kept', messages: {} };
  },
};
`;

describe('the source of a rule', () => {
  it('keeps all but what it says', () => {
    expect(withoutWords(RULE, 'rule.ts')).toBe(
      RULE.replace(/title: 'It.*',/, "title: '',")
        .replace(/sources: .*,/, 'sources: [],')
        .replace(/messages: \{ wrong.*,/, 'messages: {},'),
    );
  });

  it.each([
    ['no rule', RULE.replace('export const rule', 'export const other')],
    ['a rule that is not exported here', `${RULE.replace('export const', 'const')}export { rule };`],
    ['a rule made by a function', RULE.replace('= {', '= make({').replace(/\};\n$/, '});\n')],
    ['no title', RULE.replace(/title: 'It.*',/, '')],
    ['a title from elsewhere', RULE.replace(/title: 'It.*',/, 'title: TITLE,')],
    ['two titles', RULE.replace("id: 'a.b'", "title: 'One.'")],
    ['sources from elsewhere', RULE.replace(/sources: .*,/, 'sources: SOURCES,')],
    ['messages from elsewhere', RULE.replace(/messages: \{ wrong.*,/, 'messages,')],
    ['a name worked out', RULE.replace('title:', "['title']:")],
    ['a spread', RULE.replace("id: 'a.b',", '...base,')],
    ['no source text', 'export const rule = {'],
  ])('with %s fails the build', (_, code) => {
    expect(code).not.toBe(RULE);
    expect(() => withoutWords(code, 'rules/a/b.ts')).toThrow();
  });

  it('is named where it can not be stripped', () => {
    expect(() => withoutWords('', 'rules/a/b.ts')).toThrow(/rules\/a\/b\.ts/);
  });
});

it('makes what stands behind the rule droppable, and nothing before it', () => {
  const behind = `
const line = { ...SECOND_LINE, title: 'kept' };

export const examples: Examples = { fails: [{ title: 'one', fields: line }], passes: [] };

function late() {}
`;
  expect(withoutExamples(`${RULE}${behind}`, 'rule.ts')).toBe(
    RULE +
      behind
        .replace(/= (\{ \.\.\..*\});/, '= /* @__PURE__ */ (() => ($1))();')
        .replace(/= (\{ fails.*\});/, '= /* @__PURE__ */ (() => ($1))();'),
  );
  expect(withoutExamples(RULE, 'rule.ts')).toBe(RULE);
});

it('knows every rule file, and leaves every other file alone', () => {
  const { transform } = stripWords();
  for (const file of ruleFiles()) {
    const path = resolve(rules, `${file}.ts`);
    const stripped = transform(readFileSync(path, 'utf8'), path)?.code;
    expect(stripped, file).toContain("title: '',");
    expect(stripped, file).toContain('sources: [],');
    expect(stripped, file).toContain('messages: {},');
  }
  for (const path of [
    'rule.ts',
    'catalogue.gen.ts',
    'addon/primaries.data.ts',
    'addon/x.test.ts',
    'kinds/places.ts',
    '../scrub.ts',
  ]) {
    expect(transform(RULE, resolve(rules, path)), path).toBeNull();
  }
});
