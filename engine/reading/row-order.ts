import { BAR } from './assign.ts';
import type { ControlDescriptor } from './descriptor.ts';
import type { LineMap } from './lines.ts';
import { PLACES, type Place, STRANGERS } from './patterns/row.ts';
import type { Candidate } from './score.ts';
import { firstOf, isOutput, type Unit } from './unit.ts';

type Candidates = ReadonlyMap<Unit, readonly Candidate[]>;

interface Seat {
  readonly unit: Unit;
  /** Rank of its meaning in the order of item 24, -1 where nothing says it. */
  readonly rank: number;
  readonly own: readonly Candidate[];
  readonly score: number;
}

/** By its place alone a box is never surer than this. */
const FITS = 0.74;
const ONLY = 0.66;

/**
 * What a box of a service line is by its place in the row, where its captions leave it open: between the boxes that
 * are known a claim form has few others left (order of item 24, CMS-1500 02/12), and the lines of a form are alike.
 */
export function byRowOrder(units: readonly Unit[], candidates: Candidates, lines: LineMap): Map<Unit, Candidate> {
  const rows = rowsOf(units, candidates, lines);
  const meant = rows.map((row) => placesIn(row));
  const said = new Map<number, Set<string>>();
  for (const found of meant)
    for (const { leaf, column } of found.values()) said.set(column, (said.get(column) ?? new Set()).add(leaf));
  const placed = new Map<Unit, Candidate>();
  for (const found of meant) {
    for (const [unit, { leaf, column, score, because }] of found) {
      // A column that is one thing in this line and another in the next is neither.
      if (said.get(column)?.size === 1) placed.set(unit, { path: `lines[].${leaf}`, score, because: () => [because] });
    }
  }
  return placed;
}

/** The typed boxes of each line, in order. */
function rowsOf(units: readonly Unit[], candidates: Candidates, lines: LineMap): Seat[][] {
  const rows: Seat[][] = [];
  if (lines.count === 0) return rows;
  for (const unit of units) {
    const own = candidates.get(unit);
    if (!own || isOutput(unit) || lines.inLine(unit) < BAR) continue;
    const best = own.reduce<Candidate | null>((most, one) => (most && most.score >= one.score ? most : one), null);
    const leaf = best && best.score >= BAR ? best.path.replace(/^lines\[\]\.|\[\]$/g, '') : '';
    const rank = PLACES.findIndex((place) => place.leaf === leaf);
    // What surely means something else stands in no order.
    if (leaf !== '' && rank < 0) continue;
    const line = lines.lineOf(unit);
    const row = rows[line] ?? [];
    rows[line] = row;
    // Of two boxes that both look like one meaning the better has it, and the other is open.
    const twin = PLACES[rank]?.several ? undefined : row.find((seat) => rank >= 0 && seat.rank === rank);
    const score = best?.score ?? 0;
    if (twin && score > twin.score) row[row.indexOf(twin)] = { ...twin, rank: -1 };
    row.push({ unit, rank: twin && score <= twin.score ? -1 : rank, own, score });
  }
  return rows.filter((row) => row.filter(({ rank }) => rank >= 0).length >= 3);
}

interface Found {
  readonly leaf: string;
  readonly column: number;
  readonly score: number;
  readonly because: string;
}

function placesIn(row: readonly Seat[]): Map<Unit, Found> {
  const found = new Map<Unit, Found>();
  const taken = new Set(row.map(({ rank }) => rank));
  row.forEach(({ unit, rank, own }, at) => {
    if (rank >= 0 || unit.kind === 'choice' || isStranger(unit)) return;
    const before = row.slice(0, at).filter((seat) => seat.rank >= 0);
    const after = row.slice(at + 1).filter((seat) => seat.rank >= 0);
    const alone = (row[at - 1]?.rank ?? 0) >= 0 && (row[at + 1]?.rank ?? 0) >= 0;
    const fits = PLACES.map((place, order) => ({ place, order, looks: looksLike(firstOf(unit), place) })).filter(
      ({ place, order, looks }) =>
        !taken.has(order) &&
        looks >= 0 &&
        before.every((seat) => seat.rank < order) &&
        after.every((seat) => seat.rank > order) &&
        (place.needs === undefined || taken.has(place.needs)) &&
        (looks > 0 || (place.always && alone) || weakly(own, place) > 0),
    );
    const worth = ({ place, looks }: (typeof fits)[number]): number => looks + weakly(own, place);
    const [best, next] = fits.sort((a, b) => worth(b) - worth(a));
    if (!best || (next && worth(next) >= worth(best))) return;
    taken.add(best.order);
    const sides = [before.at(-1), after[0]].flatMap((seat) => (seat ? [PLACES[seat.rank]?.words ?? ''] : []));
    found.set(unit, {
      leaf: best.place.leaf,
      column: at,
      score: best.looks > 0 || weakly(own, best.place) > 0 ? FITS : ONLY,
      because: `by its place in the row, ${sides.length > 1 ? 'between' : 'next to'} ${sides.join(' and ')}`,
    });
  });
  return found;
}

/** A caption that says it, but too weakly to be read by itself. */
const weakly = (own: readonly Candidate[], { leaf }: Place): number =>
  own.some(({ path, score }) => score > 0.25 && path.replace(/^lines\[\]\.|\[\]$/g, '') === leaf) ? 1 : 0;

const isStranger = (unit: Unit): boolean =>
  unit.clues.own.some(({ plain, weight, from }) => from !== 'name' && weight > 0.5 && STRANGERS.test(plain));

/** 1 where the box itself looks like it, -1 where it can't be, 0 where it shows nothing. */
function looksLike({ kind, value, type, maxLength, options, placeholder }: ControlDescriptor, place: Place): number {
  const { holds, takes, lists, placeholders, chosen } = place;
  if (kind === 'select') {
    if (options.length > 1)
      return lists && options.some(({ text, value }) => lists.test(text) || lists.test(value)) ? 1 : -1;
    return chosen ? 0 : -1;
  }
  if (kind !== 'text' && kind !== 'spinbutton' && kind !== 'combobox' && kind !== 'editable') return -1;
  const typed = value.trim();
  if (typed !== '') return holds.test(typed) ? 1 : -1;
  if (kind === 'combobox' && place.types === 'date') return -1;
  if (type === 'date' || type === 'number') return place.types === type ? 1 : -1;
  if (placeholder && placeholders?.test(placeholder)) return 1;
  if (maxLength === null) return 0;
  return takes.includes(maxLength) ? 1 : -1;
}
