import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../generate-catalogue.ts';
import { checkOnly } from './check-only.ts';

const rules = resolve(import.meta.dirname, '../../engine/rules');
const RULE = `import { finding, pass, type Rule } from '../rule.ts';

const NAMES = ['é', '😀'];
const OTHERS = [...NAMES];
const other = { ...NAMES, title: 'of the examples' };

export const rule: Rule = {
  id: 'a.b',
  title: 'It’s a title, with { braces } and "quotes" 😀.',
  codes: OTHERS,
  'reads': ['lines[].units'],
  check(line, { fields }: Claim): Answer {
    return limit(fields) > 2 ? pass : { title: 'kept', rule: line.rule };
  },
};

function limit(of: number) {
  return NAMES.length + of;
}

export const examples = { fails: [{ title: 'one', fields: other }] };
`;

describe('the source of a rule', () => {
  it('is its facts and its check, with what the check uses', () => {
    const lines = checkOnly(RULE, 'rule.ts', { id: 'a.b', title: '' }).split('\n');
    expect(lines.slice(1).join('\n')).toBe(`import { finding, pass, type Rule } from '../rule.ts';
const NAMES = /* @__PURE__ */ (() => (['é', '😀']))();
export const rule = joined({"id":"a.b","title":""}, (line, { fields }: Claim): Answer => {
    return limit(fields) > 2 ? pass : { title: 'kept', rule: line.rule };
  });
function limit(of: number) {
  return NAMES.length + of;
}
`);
  });

  it('keeps a check that is made by a function', () => {
    const made = RULE.replace(/check\(line[\s\S]*?\n {2}\},/, 'check: atLeast(OTHERS),');
    const source = checkOnly(made, 'rule.ts', {});
    expect(source).toContain('joined({}, atLeast(OTHERS));');
    expect(source).toContain('const OTHERS = /* @__PURE__ */ (() => ([...NAMES]))();\n');
    expect(source).not.toContain('of the examples');
  });

  it.each([
    ['no rule', RULE.replace('export const rule', 'export const other')],
    ['a rule that is not exported here', `${RULE.replace('export const rule', 'const rule')}export { rule };`],
    [
      'a rule made by a function',
      RULE.replace('Rule = {', 'Rule = make({').replace(/\n\};\n\nfunction/, '\n});\n\nfunction'),
    ],
    ['no check', RULE.replace('check(', 'checks(')],
    ['two checks', RULE.replace("id: 'a.b'", 'check: pass')],
    ['a name worked out', RULE.replace("title: 'It", "['check']: 'It")],
    ['a spread', RULE.replace("id: 'a.b',", '...base,')],
    ['no source text', 'export const rule = {'],
  ])('with %s fails the build', (_, code) => {
    expect(code).not.toBe(RULE);
    expect(() => checkOnly(code, 'rules/a/b.ts', {})).toThrow();
  });

  it('is named where it can not be cut down', () => {
    expect(() => checkOnly('', 'rules/a/b.ts', {})).toThrow(/rules\/a\/b\.ts/);
  });
});

it('knows the form of every rule file', () => {
  for (const file of ruleFiles()) {
    const source = checkOnly(readFileSync(resolve(rules, `${file}.ts`), 'utf8'), file, { id: file });
    expect(source, file).toContain(`export const rule = joined({"id":"${file}"}, `);
    expect(source, file).not.toContain('export const examples');
  }
});
