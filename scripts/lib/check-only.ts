import { resolve } from 'node:path';
import { parseAst } from 'vite';

const JOINED = resolve(import.meta.dirname, '../../engine/constants.ts');

/** The little of a syntax tree that is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly computed: boolean;
  readonly method: boolean;
  readonly value: Node;
  readonly key: Node & { readonly name?: string; readonly value?: unknown };
}
type Statement = Node & { readonly declaration?: Node | null };

/**
 * The source of a rule file in which the rule is its `check`, joined to all else about it as plain data, and
 * without what only the rest of it or the examples use. Importing a rule file does nothing, so what is not named
 * can go.
 *
 * @param facts the rule as it is, without its check
 * @throws when the file does not export `const rule = { ... }` with `check` written out in it, once
 */
export function checkOnly(code: string, file: string, facts: object): string {
  const body = parseAst(code, { lang: 'ts' }, file).body as unknown as readonly Statement[];
  const at = body.findIndex((statement) => ruleOf(statement));
  const object = at < 0 ? undefined : ruleOf(body[at] as Statement);
  if (!object) throw unexpected(file, 'it is not there');
  const check = checkOf(object, file);
  const kept = reachable(body, check);
  const texts = body.map((statement, place) => {
    if (place === at) {
      return `export const rule = joined(${JSON.stringify(facts)}, ${asFunction(check, code)});`;
    }
    if (statement.type === 'ImportDeclaration') return code.slice(statement.start, statement.end);
    return kept.has(place) ? asPure(statement, code) : '';
  });
  return [`import { joined } from ${JSON.stringify(JOINED)};`, ...texts.filter(Boolean), ''].join('\n');
}

/** The value of `export const rule`; undefined for every other statement. */
function ruleOf({ type, declaration }: Statement): Node | undefined {
  if (type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration') return undefined;
  const { declarations } = declaration as unknown as { declarations: readonly { id: { name?: string }; init: Node }[] };
  return declarations.find(({ id }) => id.name === 'rule')?.init;
}

function checkOf(object: Node, file: string): Property {
  if (object.type !== 'ObjectExpression') throw unexpected(file, 'it must be an object, written out');
  const { properties } = object as unknown as { properties: readonly Property[] };
  // A later property wins: a spread could bring another check.
  if (properties.some(({ type }) => type !== 'Property')) throw unexpected(file, 'it must spread nothing');
  if (properties.some(({ computed }) => computed)) throw unexpected(file, 'its properties must be named');
  const checks = properties.filter(({ key }) => (key.name ?? key.value) === 'check');
  const [check] = checks;
  if (!check || checks.length > 1) throw unexpected(file, '`check` must stand in it once');
  return check;
}

/**
 * A statement whose constants the bundler may drop where nothing uses them after all: a parameter of the check may
 * only be named like them.
 */
function asPure(statement: Statement, code: string): string {
  const declared = (statement.declaration ?? statement) as unknown as {
    readonly declarations?: readonly { init: Node }[];
  };
  const made = (declared.declarations ?? []).filter(({ init }) => MADE.test(init?.type));
  return made.reduceRight(
    (text, { init }) => {
      const [start, end] = [init.start - statement.start, init.end - statement.start];
      return `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`;
    },
    code.slice(statement.start, statement.end),
  );
}

/** What may do something when it is made, for all the bundler knows. */
const MADE = /^(Call|Object|Array|Binary|Logical|Conditional|Member|TSAs)Expression$/;

/** The check as an expression; one that is written as a method becomes an arrow, which saves its name. */
function asFunction({ method, value }: Property, code: string): string {
  if (!method) return code.slice(value.start, value.end);
  const { body } = value as unknown as { readonly body: Node };
  return `${code.slice(value.start, body.start)}=> ${code.slice(body.start, body.end)}`;
}

/** Places of the statements that a part of the file needs, directly or by way of others. */
function reachable(body: readonly Statement[], from: Node): Set<number> {
  const places = new Map<string, number>();
  body.forEach((statement, place) => {
    if (statement.type !== 'ImportDeclaration') for (const name of namesDeclared(statement)) places.set(name, place);
  });
  const found = new Set<number>();
  const open: Node[] = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const name of namesUsed(node)) {
      const place = places.get(name);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      open.push(body[place] as Statement);
    }
  }
  return found;
}

function namesDeclared(statement: Statement): string[] {
  const declared = (statement.declaration ?? statement) as unknown as {
    readonly id?: { readonly name?: string };
    readonly declarations?: readonly { readonly id: Node }[];
  };
  const targets = declared.declarations?.flatMap(({ id }) => namesUsed(id)) ?? [];
  return declared.id?.name === undefined ? targets : [declared.id.name];
}

/** Every name in a part of the tree but those of properties: more than are used, never fewer. */
function namesUsed(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesUsed);
  if (typeof node !== 'object' || node === null) return [];
  const part = node as Record<string, unknown> & { type?: string; name?: string; computed?: boolean };
  if (part.type === 'Identifier' && part.name !== undefined) return [part.name];
  const skipped =
    part.computed === true ? '' : part.type === 'MemberExpression' ? 'property' : isKeyed(part) ? 'key' : '';
  return Object.entries(part).flatMap(([key, value]) => (key === skipped ? [] : namesUsed(value)));
}

/** `{ a: b }` names b; `{ a }` names a. */
function isKeyed(part: Record<string, unknown>): boolean {
  return part.type === 'Property' && part.shorthand !== true;
}

function unexpected(file: string, what: string): Error {
  return new Error(`The check of \`export const rule\` in ${file} can't be taken for the build: ${what}.`);
}
