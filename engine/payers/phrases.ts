/** Values by the phrases that stand for them, found by the words of a name. */
export interface Phrases<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>;
  /** Those of a single word that may go on. */
  readonly beginnings: readonly Entry<T>[];
}

interface Entry<T> {
  readonly value: T;
  /** Its place in the list: of several that fit, the first one counts. */
  readonly rank: number;
  readonly words: readonly string[];
  /** The last word may go on: `bcbs*` is BCBSTX too. */
  readonly isOpen: boolean;
}

/**
 * @param rows values with their phrases: words as `wordsOf` gives them, commas between phrases; `*` behind the
 *   last word lets it go on
 */
export function phrasesOf<T>(rows: readonly (readonly [value: T, phrases: string])[]): Phrases<T> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  const beginnings: Entry<T>[] = [];
  for (const [rank, [value, phrases]] of rows.entries()) {
    for (const phrase of phrases === '' ? [] : phrases.split(', ')) {
      const isOpen = phrase.endsWith('*');
      const words = (isOpen ? phrase.slice(0, -1) : phrase).split(' ');
      const entry = { value, rank, words, isOpen };
      const [first = ''] = words;
      if (isOpen && words.length === 1) beginnings.push(entry);
      else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
    }
  }
  return { byFirstWord, beginnings };
}

/** The value listed first of those that have a phrase among these words; undefined where none has. */
export function firstListed<T>({ byFirstWord, beginnings }: Phrases<T>, words: readonly string[]): T | undefined {
  let best: Entry<T> | undefined;
  for (let at = 0; at < words.length; at++) {
    const entries = byFirstWord.get(words[at] as string);
    if (entries) best = better(best, entries, words, at);
    if (beginnings.length > 0) best = better(best, beginnings, words, at);
  }
  return best?.value;
}

function better<T>(
  best: Entry<T> | undefined,
  entries: readonly Entry<T>[],
  words: readonly string[],
  at: number,
): Entry<T> | undefined {
  let found = best;
  for (const entry of entries) {
    if ((found === undefined || entry.rank < found.rank) && standsAt(entry, words, at)) found = entry;
  }
  return found;
}

function standsAt(entry: Entry<unknown>, words: readonly string[], from: number): boolean {
  const last = entry.words.length - 1;
  for (let at = 0; at <= last; at++) {
    const word = words[from + at];
    const wanted = entry.words[at] as string;
    if (word !== wanted && !(entry.isOpen && at === last && word?.startsWith(wanted))) return false;
  }
  return true;
}

/** How much of a name is looked at. */
export const MOST_OF_NAME = 200;

/** The words of a name: runs of letters and digits, in lower case. Names are cut at `MOST_OF_NAME` characters. */
export function wordsOf(name: string): readonly string[] {
  const low = (name.length > MOST_OF_NAME ? name.slice(0, MOST_OF_NAME) : name).toLowerCase();
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= low.length; at++) {
    if (isLetterOrDigit(low.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      words.push(low.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** NaN, behind the end, is neither. */
function isLetterOrDigit(character: number): boolean {
  return (character >= 97 && character <= 122) || (character >= 48 && character <= 57);
}
