import type { Clues } from './clues.ts';

/** What one expression set finds in one text: bit 1 says it, bit 2 names it, bit 4 speaks against it, bit 8 says it best. */
type Bits = Uint8Array;

interface Found {
  readonly bits: Bits;
  /** Numbers of the expressions that say or name it: few of many. */
  readonly hits: readonly number[];
}

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

/** What a list of expressions finds in the clues of one unit, by the number of the expression. */
export interface Look {
  /** 1 where any of its own clues says or names it. */
  readonly any: Bits;
  /** Per own clue. */
  readonly own: readonly Bits[];
  readonly main: Bits;
  readonly names: Bits;
}

/**
 * Runs every expression of a list over a text once and keeps the answer: the rows of a grid repeat
 * the same few captions hundreds of times. The keep is bounded and holds captions, never values.
 */
export function finder(patterns: readonly Expressions[]) {
  const kept = new Map<string, Found>();
  const looks = new Map<Clues, Look>();
  const find = (plain: string): Found => {
    let found = kept.get(plain);
    if (found) return found;
    if (kept.size >= MOST_TEXTS) kept.clear();
    const all = new Uint8Array(patterns.length);
    const hits: number[] = [];
    for (let at = 0; at < patterns.length; at++) {
      const { says, names, not, best } = patterns[at] as Expressions;
      let bits = says.test(plain) ? SAYS : 0;
      if (names?.test(plain)) bits |= NAMES;
      if (bits !== 0) hits.push(at);
      if (bits !== 0 && best?.test(plain)) bits |= BEST;
      if (not?.test(plain)) bits |= NOT;
      all[at] = bits;
    }
    found = { bits: all, hits };
    kept.set(plain, found);
    return found;
  };
  return {
    /** Whether any expression of the list says it. */
    knows: (plain: string): boolean => find(plain).bits.some((bits) => (bits & (SAYS | NOT)) === SAYS),
    /** Lets go of the page before; weak maps would do it alone, at a third of the time of a reading. */
    forget: (): void => looks.clear(),
    /** Looks through the clues of a unit once. */
    look(clues: Clues): Look {
      let look = looks.get(clues);
      if (!look) {
        const any = new Uint8Array(patterns.length);
        const own = clues.own.map(({ plain }) => {
          const { bits, hits } = find(plain);
          for (const at of hits) any[at] = 1;
          return bits;
        });
        look = { any, own, main: find(clues.main).bits, names: find(clues.names).bits };
        looks.set(clues, look);
      }
      return look;
    },
  };
}

export type Finder = ReturnType<typeof finder>;
