/**
 * A set of codes, each with a class number, as a minimal automaton: words that end alike share
 * their endings. An edge is one Uint32: bits 0-6 symbol, bit 7 last edge of its node, bits 8-31
 * where the node it leads to begins. Symbols 0-63 end a word and are its class; 64-99 are 0-9, A-Z.
 * Edges of a node are sorted, so a class comes first. A node is known by its first edge;
 * the first word holds where the root begins.
 */
export type Dawg = Uint32Array;

/** Where a node's edges begin. */
export type Node = number;

export const CLASSES = 64;
const LAST = 0x80;

/** The node a text leads to from the root (or `from`), or -1. */
export function walk(dawg: Dawg, text: string, from: Node = dawg[0] ?? 0): Node {
  let node = from;
  for (let at = 0; at < text.length; at++) {
    const symbol = symbolOf(text.charCodeAt(at));
    if (symbol < 0) return -1;
    node = step(dawg, node, symbol);
    if (node < 0) return -1;
  }
  return node;
}

/** The class of the word that ends in this node, or -1. */
export function classAt(dawg: Dawg, node: Node): number {
  const symbol = (dawg[node] ?? LAST) & 0x7f;
  return symbol < CLASSES ? symbol : -1;
}

/** Calls `visit` for each character that leads on from a node, in code order, until it answers false. */
export function eachChild(dawg: Dawg, node: Node, visit: (character: string, child: Node) => boolean): boolean {
  for (let at = node; at < dawg.length; at++) {
    const edge = dawg[at] as number;
    const symbol = edge & 0x7f;
    if (symbol >= CLASSES && !visit(characterOf(symbol), edge >>> 8)) return false;
    if (edge & LAST) return true;
  }
  return true;
}

function step(dawg: Dawg, node: Node, symbol: number): Node {
  for (let at = node; at < dawg.length; at++) {
    const edge = dawg[at] as number;
    if ((edge & 0x7f) === symbol) return edge >>> 8;
    if (edge & LAST) return -1;
  }
  return -1;
}

/** The symbol of a character code 0-9 or A-Z, or -1. */
export function symbolOf(character: number): number {
  if (character >= 48 && character <= 57) return character - 48 + CLASSES;
  if (character >= 65 && character <= 90) return character - 55 + CLASSES;
  return -1;
}

function characterOf(symbol: number): string {
  const value = symbol - CLASSES;
  return String.fromCharCode(value < 10 ? value + 48 : value + 55);
}

/** Bytes of an edge in a built file. */
const EDGE = 3;

/**
 * An automaton as a built file holds it: three bytes an edge, low byte first, a quarter less than in memory.
 *
 * @throws when it has more edges than 16 bits can number
 */
export function packDawg(dawg: Dawg): Uint8Array {
  if (dawg.length > 0x10000) throw new Error(`an automaton of ${dawg.length} edges does not fit`);
  const bytes = new Uint8Array(dawg.length * EDGE);
  dawg.forEach((edge, at) => {
    bytes.set([edge & 0xff, (edge >>> 8) & 0xff, (edge >>> 16) & 0xff], at * EDGE);
  });
  return bytes;
}

/** The automaton in the bytes of a built file. */
export function unpackDawg(bytes: Uint8Array): Dawg {
  const dawg = new Uint32Array(Math.floor(bytes.length / EDGE));
  for (let at = 0; at < dawg.length; at++) {
    const from = at * EDGE;
    dawg[at] = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16);
  }
  return dawg;
}
