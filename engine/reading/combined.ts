import type { Clue, Clues } from './clues.ts';

/** Captions that name several boxes at once, with the words that tell the boxes apart. */
const LISTS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/\blast( name)?\b/, 'last name'],
    [/\bfirst( name)?\b/, 'first name'],
    [/\b(middle( (initial|name|init))?|mi|m i|initial)\b/, 'middle initial'],
  ],
  [
    [/\bcity\b/, 'city'],
    [/\b(state|st)\b/, 'state'],
    [/\b(zip( code)?|postal code)\b/, 'zip code'],
  ],
];

interface Named {
  readonly list: number;
  /** Words in the order of the caption. */
  readonly order: readonly string[];
  readonly rest: string;
}

/** What a caption such as "PATIENT'S NAME (Last Name, First Name, MI)" lists; null for a plain caption. */
function listedIn(plain: string): Named | null {
  for (const [list, words] of LISTS.entries()) {
    const found = words
      .map(([says, word]) => ({ word, at: plain.search(says) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (found.length < 2) continue;
    let rest = plain;
    for (const [says] of words) rest = rest.replace(new RegExp(says.source, 'g'), ' ');
    return { list, order: found.map(({ word }) => word), rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return null;
}

/**
 * Tells the boxes under one listing caption apart: by what each says of itself, else by the order of
 * the caption. A lone box under such a caption holds all of it.
 *
 * @param run the clues of neighbouring typed controls, in document order
 */
export function tellApart(run: readonly Clues[]): Clues[] {
  const captions = run.map((clues) => listing(clues));
  const told: Clues[] = [];
  for (let at = 0; at < run.length; ) {
    const caption = captions[at];
    if (!caption) {
      told.push(run[at++] as Clues);
      continue;
    }
    let end = at + 1;
    while (
      end < run.length &&
      end - at < 4 &&
      isUnder(run[end] as Clues, caption) &&
      follows(run[end] as Clues, caption)
    )
      end++;
    const listed = listedIn(caption.plain) as Named;
    for (let member = at; member < end; member++) {
      told.push(
        rewritten(run[member] as Clues, caption, listed, end - at === 1 ? null : (listed.order[member - at] ?? null)),
      );
    }
    at = end;
  }
  return told;
}

/** Which of the listed words a box says of itself, by caption or by name. */
function ownWord(clues: Clues, words: (typeof LISTS)[number]): string {
  const texts = [...clues.own.filter(({ plain }) => !listedIn(plain)).map(({ plain }) => plain), expand(clues.names)];
  for (const text of texts) {
    const found = words.filter(([says]) => says.test(text));
    if (found.length === 1) return found[0]?.[1] ?? '';
  }
  return '';
}

const expand = (names: string): string =>
  names
    .replace(/\b(lname|lst)\b/g, 'last name')
    .replace(/\b(fname|fst)\b/g, 'first name')
    .replace(/\bmname\b/g, 'middle name');

/** The listing caption over a box: its own, or one near enough around it. */
const listing = (clues: Clues): Clue | undefined =>
  clues.own.find(({ plain, from, tie }) => from !== 'name' && tie !== 'after' && listedIn(plain)) ??
  clues.around.find(({ plain, weight }) => weight > 0.38 && listedIn(plain));

/** The same caption, though the first box stands between. */
const isUnder = ({ own, around }: Clues, { plain }: Clue): boolean =>
  [...own, ...around].some((clue) => clue.plain === plain && clue.weight > (clue.tie === 'before' ? 0.15 : 0.38));

/** A box with a caption of its own that lists nothing has left the list. */
function follows({ main }: Clues, caption: Clue): boolean {
  if (main === '' || main === caption.plain) return true;
  return LISTS.some((words) => words.some(([says]) => says.test(main)) && main.length < 25);
}

function rewritten(clues: Clues, caption: Clue, { list }: Named, byOrder: string | null): Clues {
  const words = LISTS[list] as (typeof LISTS)[number];
  const says = (text: string): boolean => words.some(([word]) => word.test(text));
  const apart =
    clues.own.some(({ plain }) => !listedIn(plain) && says(plain)) ||
    /\b(lname|fname|mname|lst|fst)\b/.test(clues.names);
  const cut = (clue: Clue): Clue => {
    const found = clue.from === 'name' ? null : listedIn(clue.plain);
    // One box of several is not the whole name.
    return found
      ? { ...clue, plain: byOrder ? `${found.rest.replace(/\bname\b/g, '')} part`.trim() : found.rest }
      : clue;
  };
  const own = clues.own.map(cut);
  const rest = cut(caption);
  if (rest.plain && !own.some(({ plain }) => plain === rest.plain))
    own.push({ ...rest, from: 'caption', weight: Math.max(0.72, rest.weight) });
  if (byOrder) {
    const word = apart ? ownWord(clues, words) : byOrder;
    if (word)
      own.push({ plain: word, because: `${word} of “${caption.plain}”`, from: 'hint', weight: apart ? 0.7 : 0.86 });
  }
  return { ...clues, own, around: clues.around.map(cut), main: clues.main === caption.plain ? '' : clues.main };
}
