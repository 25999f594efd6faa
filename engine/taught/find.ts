import type { ControlDescriptor } from '../reading/descriptor.ts';
import { columnsIn } from './columns.ts';
import { type Looks, likeness, looksOf, SAME_PAGE, teachable, WEIGHTS } from './look.ts';
import type { Taught, TaughtPage } from './taught.ts';

/** Below this share of what a control was known by, it is another one. */
const BAR = 0.3;
/** Another box that fits this nearly as well makes a find a guess. */
const CLEAR = 0.06;
/** Names, captions, sections: of the kinds of print a control was known by, two must agree. */
const WITNESSES = [/^[ns]/, /^[ch]/, /^[ug]/];

/** A taught field that was found again. */
interface Found {
  readonly taught: Taught;
  readonly control: ControlDescriptor;
  /** Its path here: the line filled in. */
  readonly path: string;
}

/** What was taught of this site, looked for on one of its pages. */
export interface FoundPage {
  readonly found: readonly Found[];
  /** Said of this page, and not on it any more. */
  readonly lost: readonly Taught[];
}

/** Looks for what was taught. A page of the site that nothing was said of answers nothing found and nothing lost. */
export function findTaught(all: readonly ControlDescriptor[], pages: readonly TaughtPage[]): FoundPage {
  if (pages.length === 0) return { found: [], lost: [] };
  const controls = teachable(all);
  const looks = looksOf(controls);
  const columnOf = columnsIn(controls);
  const taught = pages.filter(({ shape }) => likeness(shape, looks) >= SAME_PAGE).flatMap(({ fields }) => fields);
  const found = assign(taught, looks).flatMap(({ taught, control }): Found[] =>
    taught.path.startsWith('lines[]')
      ? columnOf(control).map((one, line) => ({
          taught,
          control: one,
          path: taught.path.replace('[]', `[${line}]`),
        }))
      : [{ taught, control, path: taught.path }],
  );
  const again = new Set(found.map((one) => one.taught.path));
  return { found, lost: taught.filter(({ path }) => path !== '' && !again.has(path)) };
}

interface Pair {
  readonly taught: Taught;
  readonly control: ControlDescriptor;
  readonly score: number;
}

/** The best pairs first, one control a field; dropped where a box nobody spoke of fits nearly as well. */
function assign(taught: readonly Taught[], looks: Looks): Pair[] {
  const many = new Map<string, number>();
  for (const prints of looks.values()) for (const one of prints) many.set(one, (many.get(one) ?? 0) + 1);
  /** What half of the page has too says little. */
  const worth = (one: string) => (WEIGHTS[one[0] as string] ?? 0) / Math.sqrt(many.get(one) ?? 1);
  const pairs: Pair[] = [];
  for (const one of taught) {
    const known = one.look.split(' ');
    const whole = known.reduce((sum, print) => sum + worth(print), 0);
    for (const [control, prints] of looks) {
      const shared = known.filter((print) => prints.includes(print));
      const score = shared.reduce((sum, print) => sum + worth(print), 0) / whole;
      if (score >= BAR && agree(known, shared)) pairs.push({ taught: one, control, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const won = new Map<Taught, Pair>();
  const taken = new Set<ControlDescriptor>();
  for (const pair of pairs) {
    const { path } = pair.taught;
    // Said on two pages of the site that look alike, it is one box here.
    if (path !== '' && [...won.keys()].some((other) => other.path === path)) continue;
    if (won.has(pair.taught) || taken.has(pair.control)) continue;
    won.set(pair.taught, pair);
    taken.add(pair.control);
  }
  return [...won.values()].filter(
    ({ taught, score }) =>
      taught.path.startsWith('lines[]') ||
      !pairs.some((other) => other.taught === taught && !taken.has(other.control) && other.score > score - CLEAR),
  );
}

/** Two different kinds of evidence, or all there ever were: a caption alone stands in many blocks. */
function agree(known: readonly string[], shared: readonly string[]): boolean {
  const were = WITNESSES.filter((kind) => known.some((print) => kind.test(print)));
  const are = were.filter((kind) => shared.some((print) => kind.test(print)));
  return are.length >= Math.min(2, were.length);
}
