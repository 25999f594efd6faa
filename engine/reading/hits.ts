/** What one expression set finds in one text: bit 1 says it, bit 2 names it, bit 4 speaks against it, bit 8 says it best. */
type Found = Uint8Array;

interface Expressions {
  readonly says: RegExp;
  readonly names?: RegExp;
  readonly not?: RegExp;
  readonly best?: RegExp;
}

export const SAYS = 1;
export const NAMES = 2;
export const NOT = 4;
export const BEST = 8;
const MOST_TEXTS = 3000;

/**
 * Runs every expression of a list over a text once and keeps the answer: the rows of a grid repeat
 * the same few captions hundreds of times. The keep is bounded and holds captions, never values.
 */
export function finder(patterns: readonly Expressions[]) {
  const kept = new Map<string, Found>();
  const find = (plain: string): Found => {
    let found = kept.get(plain);
    if (found) return found;
    if (kept.size >= MOST_TEXTS) kept.clear();
    found = new Uint8Array(patterns.length);
    for (let at = 0; at < patterns.length; at++) {
      const { says, names, not, best } = patterns[at] as Expressions;
      let bits = says.test(plain) ? SAYS : 0;
      if (names?.test(plain)) bits |= NAMES;
      if (bits !== 0 && best?.test(plain)) bits |= BEST;
      if (not?.test(plain)) bits |= NOT;
      found[at] = bits;
    }
    kept.set(plain, found);
    return found;
  };
  return {
    /** Whether any expression of the list says it. */
    knows: (plain: string): boolean => find(plain).some((bits) => (bits & (SAYS | NOT)) === SAYS),
    /** What expression `at` of the list finds in a text, as bits. */
    of: (plain: string, at: number): number => find(plain)[at] as number,
  };
}

export type Finder = ReturnType<typeof finder>;
