import type { LineMap } from './lines.ts';
import type { Candidate } from './score.ts';
import { firstOf, isOutput, type Unit } from './unit.ts';

export interface Assigned {
  readonly unit: Unit;
  readonly path: string;
  readonly confidence: number;
  readonly because: readonly string[];
}

export interface Unassigned {
  readonly unit: Unit;
  readonly reason: string;
}

/** Below this a meaning is a guess, and a guess is not read. */
export const BAR = 0.8;

interface Bid extends Candidate {
  readonly unit: Unit;
  /** Concrete path: indexes filled in, `[]` only where the order inside the line decides later. */
  readonly at: string;
  /** Score of the unit's best other meaning. */
  readonly next: number;
}

/**
 * One meaning a unit, one unit a path: the best bids win, and a unit that lost its meaning to a
 * better bidder takes its second only when that was nearly as good.
 */
export function assign(
  units: readonly Unit[],
  candidates: ReadonlyMap<Unit, readonly Candidate[]>,
  lines: LineMap,
): [Assigned[], Unassigned[]] {
  const bids: Bid[] = [];
  const best = new Map<Unit, Bid>();
  for (const unit of units) {
    const own = [...(candidates.get(unit) ?? [])].sort((a, b) => b.score - a.score);
    for (const candidate of own.slice(0, 4)) {
      const { path } = candidate;
      const at = path.startsWith('lines[]') ? `lines[${lines.lineOf(unit)}]${path.slice(7)}` : path;
      const next = own.find((other) => other.path !== path && !akin(other.path, path))?.score ?? 0;
      const bid = { ...candidate, unit, at, next };
      bids.push(bid);
      if (!best.has(unit)) best.set(unit, bid);
    }
  }
  bids.sort(
    (a, b) => Number(isOutput(a.unit)) - Number(isOutput(b.unit)) || rank(b) - rank(a) || a.unit.at - b.unit.at,
  );

  const taken = new Map<string, Unit>();
  const won = new Map<Unit, Bid>();
  const rivals = new Map<Unit, string>();
  for (const bid of bids) {
    const { unit, at, score } = bid;
    if (won.has(unit)) continue;
    const holder = taken.get(at);
    if (holder && !isRepeated(at)) {
      if (best.get(unit) === bid) rivals.set(unit, at);
      continue;
    }
    if (score < (best.get(unit)?.score ?? 0) * 0.78) continue;
    won.set(unit, bid);
    taken.set(at, unit);
  }

  const assigned: Assigned[] = [];
  const unassigned: Unassigned[] = [];
  for (const unit of units) {
    const bid = won.get(unit);
    const confidence = bid ? sureness(bid) : 0;
    if (bid && confidence >= BAR) assigned.push({ unit, path: bid.at, confidence, because: bid.because() });
    else unassigned.push({ unit, reason: reasonFor(best.get(unit), rivals.get(unit), bid) });
  }
  return [indexed(assigned), unassigned];
}

/** Ties go in steps, so that two boxes with the same words are told apart by their order on the page. */
const rank = ({ score }: Bid): number => Math.round(score * 40);

const isRepeated = (path: string): boolean => /\[\]|\.diagnosisPointers$/.test(path);

/** Two meanings that one caption rightly fits: they are told apart by order, not by words. */
function akin(a: string, b: string): boolean {
  if (a.startsWith(LINE_DATE)) return b.startsWith(LINE_DATE);
  return NAME.test(a) && NAME.test(b) && a.split('.')[0] === b.split('.')[0];
}

const LINE_DATE = 'lines[].date';
const NAME = /\.(fullName|name|lastName)$/;

/**
 * Scores and the confidence each stands for, from pages at first contact (docs/reading.md): scores of 0.9 and more
 * were right in 99 of 100 fields there, those of 0.6 to 0.8 in 91.
 */
const STEPS: readonly (readonly [score: number, confidence: number])[] = [
  [0.55, 0.8],
  [0.65, 0.84],
  [0.83, 0.9],
  [0.9, 0.96],
  [1, 0.99],
];

function confidenceOf(score: number): number {
  let [from, low] = [0, 0];
  for (const [to, high] of STEPS) {
    if (score < to) return Math.round((low + ((high - low) * Math.max(0, score - from)) / (to - from)) * 100) / 100;
    [from, low] = [to, high];
  }
  return low;
}

function sureness({ score, next }: Bid): number {
  const margin = score - next;
  const doubt = margin < 0.04 ? 0.16 : margin < 0.1 ? 0.08 : 0;
  return confidenceOf(score - doubt);
}

function reasonFor(best: Bid | undefined, rival: string | undefined, won: Bid | undefined): string {
  if (!best) return 'no caption or name that belongs to a claim';
  if (rival) return `another box fits ${rival} better`;
  if (won && won.score - won.next < 0.1 && won.next > 0.4)
    return `two meanings fit it nearly as well, ${best.path} the better`;
  return `too little says that it is ${best.path}`;
}

/** Fills the indexes that order decides: diagnoses, modifiers and pointers of a line. */
function indexed(assigned: readonly Assigned[]): Assigned[] {
  const groups = new Map<string, Assigned[]>();
  for (const one of assigned) {
    if (!isRepeated(one.path)) continue;
    const group = groups.get(one.path);
    if (group) group.push(one);
    else groups.set(one.path, [one]);
  }
  const paths = new Map<Assigned, string>();
  for (const [path, group] of groups) {
    const pointers = path.endsWith('.diagnosisPointers');
    if (pointers && (group.length === 1 || group.some(({ unit }) => unit.kind === 'choice'))) continue;
    const numbers = ownNumbers(group.map(({ unit }) => unit));
    const order = numbers ?? inOrder(group);
    group.forEach((one, at) => {
      const index = order[at] as number;
      paths.set(one, pointers ? `${path}[${index}]` : path.replace('[]', `[${index}]`));
    });
  }
  return assigned
    .map((one) => ({ ...one, path: paths.get(one) ?? one.path }))
    .filter(({ path }) => !/\[(1[2-9]|[2-9]\d)\]/.test(path) || path.startsWith('lines'));
}

function inOrder(group: readonly Assigned[]): number[] {
  // What the page printed was entered before the box that adds the next one.
  const sorted = [...group].sort(
    (a, b) => Number(isOutput(b.unit)) - Number(isOutput(a.unit)) || a.unit.at - b.unit.at,
  );
  return group.map((one) => sorted.indexOf(one));
}

/** Letters or numbers the boxes carry themselves: captions "A." or "2", names ending in 1-12; null when unclear. */
function ownNumbers(units: readonly Unit[]): number[] | null {
  if (units.length < 2) return null;
  for (const read of [byCaption, byName]) {
    const found = units.map(read);
    if (found.some((number) => number < 0) || new Set(found).size !== found.length) continue;
    const base = Math.min(...found);
    if (read === byCaption && base > 1) continue;
    const from = read === byCaption ? (found.includes(0) ? 0 : base) : base;
    if (Math.max(...found) - from < Math.max(12, units.length)) return found.map((number) => number - from);
  }
  return null;
}

function byCaption(unit: Unit): number {
  for (const { text, by, doubtful } of firstOf(unit).captions) {
    if (doubtful || by === 'after') continue;
    const match =
      /(?:^|\b(?:code|diagnosis|dx|mod|modifier|pointer|ptr|diag)\s*#?\s*)([A-L]|1[0-2]|[1-9])\s*[.):]?$/i.exec(
        text.replace(/[*:]\s*$/, '').trim(),
      );
    if (match) return toNumber(match[1] as string);
  }
  return /primary|principal/i.test(firstOf(unit).captions[0]?.text ?? '') ? 1 : -1;
}

function toNumber(text: string): number {
  return /\d/.test(text) ? Number(text) : text.toUpperCase().charCodeAt(0) - 64;
}

function byName(unit: Unit): number {
  const { name, id, binding } = firstOf(unit);
  for (const text of [name, id, binding]) {
    const match = /(\d+|[_\W\d]([a-l]))(?:\.?(?:code|value|Code))?\]?$/i.exec(text);
    if (match) return match[2] ? toNumber(match[2]) : Number(match[1]);
  }
  return -1;
}
