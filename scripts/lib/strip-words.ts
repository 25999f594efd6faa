import { parseAst } from 'vite';

/** What each property of a rule becomes in the Worker's code; `public/tables/words.bin` holds the words. */
const EMPTIED = { title: "''", sources: '[]', messages: '{}' } as const;
const FORMS = { title: 'Literal', sources: 'ArrayExpression', messages: 'ObjectExpression' } as const;
const RULE_FILE = /[\\/]engine[\\/]rules[\\/](?!kinds[\\/])[^\\/]+[\\/](?!.*\.(?:test|data)\.ts$)[^\\/]+\.ts$/;

/** The little of a syntax tree that is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly computed: boolean;
  readonly key: Node & { readonly name?: string };
  readonly value: Node;
}

/** Leaves what rules say out of the built code; a build in which that is not possible fails. */
export function stripWords() {
  return {
    name: 'claimside:strip-words',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return RULE_FILE.test(id) ? { code: withoutExamples(withoutWords(code, id), id), map: null } : null;
    },
  };
}

/**
 * The source of a rule file with the values of `title`, `sources` and `messages` emptied; all else as it was.
 *
 * @throws when the file does not export `const rule = { ... }` with each of the three written out in it
 */
export function withoutWords(code: string, file: string): string {
  const properties = propertiesOfRule(code, file);
  const cuts = Object.entries(EMPTIED).map(([name, empty]) => {
    const found = properties.filter(({ type, computed, key }) => type === 'Property' && !computed && key.name === name);
    const value = found[0]?.value;
    if (found.length !== 1 || value?.type !== FORMS[name as keyof typeof FORMS]) {
      throw unexpected(file, `\`${name}\` must stand in it once, as a ${FORMS[name as keyof typeof FORMS]}`);
    }
    return { start: value.start, end: value.end, empty };
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, empty }) => rest.slice(0, start) + empty + rest.slice(end), code);
}

/**
 * The same source, with each constant behind the rule made by a call that is marked pure: what only examples use is
 * then left out of the build, which a spread or a call in it would prevent.
 */
export function withoutExamples(code: string, file: string): string {
  const { body } = parseAst(code, { lang: 'ts' }, file);
  const inits = body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'VariableDeclaration' ? declared.declarations : [];
  });
  const rule = inits.findIndex(({ id }) => id.type === 'Identifier' && id.name === 'rule');
  return inits
    .slice(rule + 1)
    .reverse()
    .reduce((rest, { init }) => {
      if (!init) return rest;
      const { start, end } = init;
      return `${rest.slice(0, start)}/* @__PURE__ */ (() => (${rest.slice(start, end)}))()${rest.slice(end)}`;
    }, code);
}

function propertiesOfRule(code: string, file: string): readonly Property[] {
  const { body } = parseAst(code, { lang: 'ts' }, file);
  for (const statement of body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type !== 'Identifier' || id.name !== 'rule') continue;
      if (init?.type !== 'ObjectExpression') throw unexpected(file, 'it must be an object, written out');
      // Later properties win: a spread could bring words back.
      if (init.properties.some(({ type }) => type !== 'Property')) throw unexpected(file, 'it must spread nothing');
      return init.properties as unknown as readonly Property[];
    }
  }
  throw unexpected(file, 'it is not there');
}

function unexpected(file: string, what: string): Error {
  return new Error(`The words of \`export const rule\` in ${file} can't be taken out of the build: ${what}.`);
}
