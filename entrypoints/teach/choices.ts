import type { TeachField } from '../../engine/reading/reading.ts';
import type { Said } from '../../engine/taught/taught.ts';
import type { Term } from '../../engine/taught/vocabulary.ts';

/** One thing a box of the page can be said to be. */
export interface Choice {
  readonly said: Said;
  readonly label: string;
  /** CMS-1500 item; '' where the paper form has none. */
  readonly box: string;
}

const ASIDE: Choice = { said: '', label: 'Not part of the claim', box: '' };
const FORGET: Choice = { said: null, label: 'Forget what was said', box: '' };

/**
 * What a box can be said to be, as far as every typed word begins one of a choice's: "pa la", "24b", "line 2 cpt".
 * What no other box is yet comes first; for a box in the lines what a line has.
 *
 * @param taken paths that other boxes are read as
 * @param last what was said before: what follows it on the form comes first where nothing is typed
 */
export function choicesFor(
  terms: readonly Term[],
  field: Pick<TeachField, 'line' | 'state'>,
  typed: string,
  taken: ReadonlySet<string>,
  last: string,
): readonly Choice[] {
  const line = Math.max(0, Number(/\bline (\d\d?)/i.exec(typed)?.[1] ?? field.line + 1) - 1);
  const wanted = wordsOf(typed);
  const from =
    wanted.length > 0 ? 0 : terms.findIndex(({ path }) => path === last.replace(/^lines\[\d+\]/, 'lines[0]')) + 1;
  const found = [...terms.slice(from), ...terms.slice(0, from)]
    .map((term) => inLine(term, line))
    .filter(
      ({ path, label, box, also }) =>
        begin(wanted, `${label} ${also} ${box && `box item ${box}`}`) &&
        (!path.includes('#') || (wanted.length > 0 && begin(wanted.slice(-1), path.replace(/.*#/, '')))),
    );
  const rank = ({ path, label }: Term) =>
    Number(taken.has(path)) * 4 +
    Number(field.line >= 0 !== path.startsWith('lines')) * 2 +
    Number(!label.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const ranked = found
    .map((term, at) => ({ term, at, rank: rank(term) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const known = field.state === 'taught' || field.state === 'aside';
  return [
    ...ranked.map(({ term: { path, label, box } }): Choice => ({ said: path, label, box })),
    ...[ASIDE, ...(known ? [FORGET] : [])].filter(({ label }) => begin(wanted, `${label} none undo`)),
  ];
}

/** The name of a path, as it stands in the list; '' for one that is not in it. */
export function labelIn(terms: readonly Term[], path: string): string {
  const line = /^lines\[(\d+)\]/.exec(path)?.[1] ?? '0';
  const term = terms.find((one) => one.path === path.replace(/^lines\[\d+\]/, 'lines[0]'));
  return term ? inLine(term, Number(line)).label : '';
}

function inLine(term: Term, line: number): Term {
  if (!term.path.startsWith('lines')) return term;
  return { ...term, path: term.path.replace('0', `${line}`), label: term.label.replace('1', `${line + 1}`) };
}

function begin(wanted: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
