import { CLASSES, type Dawg, symbolOf } from './dawg.ts';

/**
 * Builds the automaton of `dawg.ts`. Same words, same bytes.
 *
 * @param words sorted, no two alike, only 0-9 and A-Z
 * @param classes the class of each word, 0 to 63
 * @throws when a word or class doesn't fit
 */
export function buildDawg(words: readonly string[], classes: readonly number[]): Dawg {
  const edges: number[] = [0];
  const known = new Map<string, number>();

  function node(from: number, to: number, depth: number): number {
    const own: [symbol: number, target: number][] = [];
    let at = from;
    if (words[at]?.length === depth) {
      own.push([checked(classes[at] ?? -1), 0]);
      at++;
    }
    while (at < to) {
      const character = (words[at] as string).charCodeAt(depth);
      const start = at;
      while (at < to && (words[at] as string).charCodeAt(depth) === character) at++;
      const symbol = symbolOf(character);
      if (symbol < 0) throw new Error(`not a code: ${words[start]}`);
      own.push([symbol, node(start, at, depth + 1)]);
    }
    return add(own);
  }

  function add(own: readonly (readonly [symbol: number, target: number])[]): number {
    const key = own.join();
    const same = known.get(key);
    if (same !== undefined) return same;
    const start = edges.length;
    own.forEach(([symbol, target], at) => {
      edges.push(((target << 8) | (at === own.length - 1 ? 0x80 : 0) | symbol) >>> 0);
    });
    known.set(key, start);
    return start;
  }

  edges[0] = words.length > 0 ? node(0, words.length, 0) : add([[checked(0), 0]]);
  return Uint32Array.from(edges);
}

function checked(value: number): number {
  if (value < 0 || value >= CLASSES) throw new Error(`a class is 0 to ${CLASSES - 1}, not ${value}`);
  return value;
}
