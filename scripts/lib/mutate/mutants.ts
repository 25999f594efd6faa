import { parseAst } from 'vite';

/** One small change to a source file. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What was changed into what, for the report. */
  readonly what: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Operators and what each becomes; a test that can't tell them apart tests nothing there. */
const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};
/** What rules say to people is no logic. */
const WORDS = new Set(['id', 'title', 'sources', 'messages', 'prevents', 'confidence', 'fix', 'scope']);

/** The mutants of a source file, in its order: only of what `rule`, or in a shared file any export, makes use of. */
export function mutantsOf(source: string, file: string): Mutant[] {
  const { body } = parseAst(source, { lang: 'ts' }, file) as unknown as { body: Node[] };
  const found: Mutant[] = [];
  for (const statement of reachable(body)) walk(statement, source, found);
  return found.sort((a, b) => a.start - b.start);
}

/** The source with one mutant in it. */
export function mutated(source: string, { start, end, text }: Mutant): string {
  return source.slice(0, start) + text + source.slice(end);
}

function reachable(body: readonly Node[]): Node[] {
  const statements = body.map((node) => ({ node, names: declared(node), uses: identifiers(node) }));
  const hasRule = statements.some(({ names }) => names.includes('rule'));
  const wanted = new Set<string>(
    hasRule ? ['rule'] : statements.filter(({ node }) => node.type.startsWith('Export')).flatMap(({ names }) => names),
  );
  for (let before = -1; before < wanted.size; ) {
    before = wanted.size;
    for (const { names, uses } of statements)
      if (names.some((name) => wanted.has(name))) for (const use of uses) wanted.add(use);
  }
  return statements.filter(({ names }) => names.some((name) => wanted.has(name))).map(({ node }) => node);
}

function declared(node: Node): string[] {
  const inner = (node.declaration as Node | undefined) ?? node;
  if (inner.type === 'FunctionDeclaration') return [nameOf(inner.id)];
  if (inner.type !== 'VariableDeclaration') return [];
  return (inner.declarations as Node[]).flatMap(({ id }) => identifiers(id as Node));
}

function nameOf(id: unknown): string {
  return String((id as { name?: string }).name);
}

/** The names a node makes use of: a key of a record (`denied: true`) and a member (`x.denied`) use nothing of that name. */
function identifiers(node: Node): string[] {
  const names: string[] = [];
  each(node, (child) => {
    if (child.type === 'Identifier') names.push(nameOf(child));
    const used = USED[child.type];
    if (used === undefined || child.computed) return true;
    names.push(...identifiers(child[used] as Node));
    return false;
  });
  return names;
}

/** Of nodes with a name of their own, the part that is made use of. */
const USED: Readonly<Record<string, string>> = { Property: 'value', MemberExpression: 'object' };

/** Visits a node and what is below it, as long as `visit` says so. */
function each(node: Node, visit: (node: Node) => boolean): void {
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return;
  if (!visit(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof (child as Node).type === 'string') each(child as Node, visit);
    }
  }
}

function walk(statement: Node, source: string, found: Mutant[]): void {
  each(statement, (node) => {
    if (node.type === 'Property' && WORDS.has(nameOf(node.key))) return false;
    const change = changeOf(node, source);
    if (change) found.push({ ...change, line: source.slice(0, change.start).split('\n').length });
    return true;
  });
}

function changeOf(node: Node, source: string): Omit<Mutant, 'line'> | undefined {
  const { type, start, end } = node;
  const text = source.slice(start, end);
  switch (type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operator(node, source);
    case 'UnaryExpression':
      return node.operator === '!' ? { start, end: start + 1, text: '', what: `${text} without !` } : undefined;
    case 'Literal':
      if (typeof node.value === 'number') return { start, end, text: `(${text} + 1)`, what: `${text} + 1` };
      return typeof node.value === 'boolean'
        ? { start, end, text: String(!node.value), what: `not ${text}` }
        : undefined;
    case 'IfStatement':
    case 'ConditionalExpression': {
      const { start: from, end: to } = node.test as Node;
      const test = source.slice(from, to);
      return { start: from, end: to, text: `!(${test})`, what: `not (${test})` };
    }
    case 'ArrayExpression': {
      const elements = node.elements as Node[];
      const [first, second] = elements;
      if (first?.type !== 'Literal' || typeof first.value !== 'string') return undefined;
      const upTo = second ? second.start : first.end;
      return { start: first.start, end: upTo, text: '', what: `[...] without ${source.slice(first.start, first.end)}` };
    }
    case 'MemberExpression': {
      const { start: from, end: to } = node.property as Node;
      const name = source.slice(from, to);
      const other = name === 'some' ? 'every' : name === 'every' ? 'some' : undefined;
      return other === undefined ? undefined : { start: from, end: to, text: other, what: `${other} for ${name}` };
    }
    default:
      return undefined;
  }
}

function operator(node: Node, source: string): Omit<Mutant, 'line'> | undefined {
  const sign = String(node.operator);
  const swap = SWAPS[sign];
  const [left, right] = [node.left as Node, node.right as Node];
  if (swap === undefined || (sign === '+' && [left, right].some(isText))) return undefined;
  const at = source.indexOf(sign, left.end);
  const [a, b] = [source.slice(left.start, left.end), source.slice(right.start, right.end)];
  return { start: at, end: at + sign.length, text: swap, what: `${a} ${swap} ${b}` };
}

function isText({ type, value }: Node): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}
