import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';

/** Below these a place for it costs what it saves. */
const SHORTEST = { list: 8, words: 8, pattern: 8, sentence: 20 } as const;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Takes the lists, the words and the patterns out of built code: `{ code, constants }`, where the code says
 * `NAME[7]` for a constant and `NAME.t(8, x)` for a text with blanks to fill.
 *
 * Lists and records are taken where they are made once, at the top of the bundle; inside a function each call makes
 * its own, which it may change. Patterns that remember where they were (`g`, `y`) stay.
 *
 * @throws when the code uses the name itself
 */
export function constantsApart(code: string, name: string): { code: string; constants: unknown[] } {
  const program = parseAst(code) as unknown as Node;
  if (hasName(program, name)) throw new Error(`The built code uses the name ${name} itself.`);
  const constants: unknown[] = [];
  const places = new Map<string, number>();
  const uses: number[] = [];
  /** Old places in the order of the new ones, once it is known which are used most: those get the short numbers. */
  let numbers: readonly number[] | undefined;
  const placeOf = (constant: unknown, key: string) => {
    const place = places.get(key) ?? constants.push(constant) - 1;
    places.set(key, place);
    uses[place] = (uses[place] ?? 0) + 1;
    return numbers?.[place] ?? place;
  };
  /** The code from one place to another, with what stands in it replaced. */
  const replaced = (from: number, to: number, nodes: readonly Node[]): string => {
    let rest = '';
    for (const node of nodes) {
      const { start, end } = node;
      if (start < from || end > to) continue;
      // A quote needs no blank before it (case`x`), a name does.
      const blank = /[\w$]/.test(code[start - 1] ?? '') ? ' ' : '';
      rest += code.slice(from, start) + blank + replacement(node);
      from = end;
    }
    return rest + code.slice(from, to);
  };
  const replacement = (node: Node): string => {
    if (node.type === 'TemplateLiteral' && !isConstant(node)) {
      const parts = textsOf(node);
      const between = (node.expressions as Node[]).map(({ start, end }) =>
        replaced(start, end, found(node, IN_FUNCTION)),
      );
      return `${name}.t(${[placeOf(parts, JSON.stringify(parts)), ...between].join()})`;
    }
    const text = code.slice(node.start, node.end);
    // Two equal lists are two: a place is shared only by what can't be changed.
    const key = /^[[{]/.test(text) || node.type === 'CallExpression' ? `${text} ${node.start}` : text;
    return `${name}[${placeOf(runInNewContext(`(${text})`), key)}]`;
  };
  const nodes = found(program);
  replaced(0, code.length, nodes);
  const order = uses.map((_, place) => place).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  numbers = order.reduce<number[]>((known, place, number) => Object.assign(known, { [place]: number }), []);
  return { code: replaced(0, code.length, nodes), constants: order.map((place) => constants[place]) };
}

/** A depth at which nothing is made once only. */
const IN_FUNCTION = 2;

function hasName(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some((one) => hasName(one, name));
  if (!isNode(node)) return false;
  return (node.type === 'Identifier' && node.name === name) || Object.values(node).some((one) => hasName(one, name));
}

/** Constants below a node that no other one holds, in the order of the code. */
function found(root: Node, depth = 0): Node[] {
  const list: Node[] = [];
  const visit = (node: unknown, parent: Node | undefined, key: string, depth: number) => {
    if (Array.isArray(node)) for (const one of node) visit(one, parent, key, depth);
    if (!isNode(node)) return;
    const isName = (parent?.type === 'Property' && key === 'key') || parent?.type === 'TaggedTemplateExpression';
    if (node !== root && !isName && isWorthAPlace(node, depth)) {
      list.push(node);
      return;
    }
    const inside = depth + (node.type.includes('Function') ? 1 : 0);
    for (const [name, value] of Object.entries(node)) visit(value, node, name, inside);
  };
  visit(root, undefined, '', depth);
  return list.sort((a, b) => a.start - b.start);
}

/** @param depth functions around it; the first is the bundle's own */
function isWorthAPlace(node: Node, depth: number): boolean {
  const length = node.end - node.start;
  switch (node.type) {
    case 'ArrayExpression':
    case 'CallExpression':
    case 'ObjectExpression':
      return depth <= 1 && length >= SHORTEST.list && isConstant(node);
    case 'TemplateLiteral':
      return isConstant(node) ? length >= SHORTEST.words : isSentence(textsOf(node).join(''));
    case 'Literal':
      if (node.regex) return length >= SHORTEST.pattern && isConstant(node);
      return typeof node.value === 'string' && length >= SHORTEST.words;
    default:
      return false;
  }
}

/** Whether a part of the code is JSON but for patterns in it, and for lists written as one text that is split. */
function isConstant(node: unknown): boolean {
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'Literal':
      return node.bigint === undefined && !/[gy]/.test((node.regex as { flags: string } | undefined)?.flags ?? '');
    case 'TemplateLiteral':
      return (node.expressions as unknown[]).length === 0;
    case 'ArrayExpression':
      return (node.elements as unknown[]).every(isConstant);
    case 'ObjectExpression':
      return (node.properties as Node[]).every(
        ({ type, kind, computed, method, shorthand, value }) =>
          type === 'Property' && kind === 'init' && !computed && !method && !shorthand && isConstant(value),
      );
    case 'CallExpression':
      return isSplitText(node);
    case 'UnaryExpression':
      return ['!', '-'].includes(node.operator as string) && isConstant(node.argument);
    default:
      return false;
  }
}

/** `"a.b.c".split(".")`, as minifiers write a list of words. */
function isSplitText({ callee, arguments: separators }: Node): boolean {
  const { object, property, computed } = callee as Node;
  return (
    !computed &&
    (property as Node | undefined)?.name === 'split' &&
    isConstant(object) &&
    (separators as unknown[]).length === 1 &&
    isConstant((separators as unknown[])[0])
  );
}

function textsOf(node: Node): string[] {
  return (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

/** Worth a call where blanks in it are filled. */
function isSentence(text: string): boolean {
  return text.length >= SHORTEST.sentence && text.includes(' ');
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && typeof (node as Node).type === 'string';
}
