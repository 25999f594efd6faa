import type { Claim, Line } from '../claim/claim.ts';
import { type Day, fromIso } from '../claim/day.ts';
import { labelOf, patternOf } from '../claim/paths.ts';
import type { ClaimRule, LineRule, NotChecked, Rule } from './rule.ts';
import { type Bits, hasAll, type Needs, type Signs, signsOf } from './signs.ts';

/** A rule with everything worked out that does not depend on the claim. */
export interface Compiled<R extends Rule = Rule> {
  readonly rule: R;
  readonly check: R['check'];
  /** Its place in the catalogue. */
  readonly at: number;
  /** Boxes it cannot do without. */
  readonly needs: readonly Need[];
  /** Where the whole form was shown, all there is to ask: those among them that can stand in an odd shape. */
  readonly shapes: readonly Need[];
  /** The typed boxes of the line that can, by their bits (`oddBoxes`); their reasons are in `shapes`. */
  readonly oddBoxes: number;
  /** Whether `shapes` holds more than those. */
  readonly hasOtherShapes: boolean;
  readonly from: Day;
  readonly to: Day;
}

/** Rules that wait for the same, which is asked once for all of them. */
export interface Group<R extends Rule> {
  /** The place of a word of bits, and those of it that must be there; what must be there of other words. */
  readonly word: number;
  readonly wanted: number;
  readonly others: Needs;
  readonly rules: readonly Compiled<R>[];
}

/** Whether all that a group waits for is there: nearly every one waits for bits of one word. */
export function isAwaited({ word, wanted, others }: Group<Rule>, bits: Bits): boolean {
  return ((bits[word] as number) & wanted) === wanted && (others.length === 0 || hasAll(bits, others));
}

/** Rules by what triggers them: the others are not applicable without being run. */
export interface RuleIndex {
  readonly signs: Signs;
  /** What comes of each rule, by its place in the catalogue; emptied for every claim, and used by one at a time. */
  readonly states: Uint8Array;
  readonly lineRules: readonly Group<LineRule>[];
  readonly lineRulesOf: ReadonlyMap<string, readonly Group<LineRule>[]>;
  readonly claimRules: readonly Group<ClaimRule>[];
  readonly claimRulesOf: ReadonlyMap<string, readonly Group<ClaimRule>[]>;
}

/** Answers the reason why a box can't be used, or undefined. */
type Need = (claim: Claim, line: Line | undefined) => NotChecked | undefined;

const indexes = new WeakMap<readonly Rule[], RuleIndex>();

/** The index of a catalogue; made at its first use. */
export function indexOf(rules: readonly Rule[]): RuleIndex {
  const known = indexes.get(rules);
  if (known) return known;
  const all = rules.map((rule, at) => compile(rule, at));
  const lines = all.filter((one): one is Compiled<LineRule> => one.rule.scope === 'line');
  const claims = all.filter((one): one is Compiled<ClaimRule> => one.rule.scope === 'claim');
  const signs = signsOf(rules);
  const index: RuleIndex = {
    signs,
    states: new Uint8Array(rules.length),
    lineRules: grouped(
      signs,
      lines.filter(({ rule }) => !rule.codes),
    ),
    lineRulesOf: byCode(signs, lines),
    claimRules: grouped(
      signs,
      claims.filter(({ rule }) => !rule.codes),
    ),
    claimRulesOf: byCode(signs, claims),
  };
  indexes.set(rules, index);
  return index;
}

/** Before and after every day: plain numbers, which infinities are not. */
const EVER = 2 ** 29;

function compile<R extends Rule>(rule: R, at: number): Compiled<R> {
  const { effective, reads, judgesShape, scope } = rule;
  const needOf = (pattern: string) => need(pattern, judgesShape?.includes(pattern) ?? false, scope);
  const odd = reads.filter((pattern) => !judgesShape?.includes(pattern) && canBeOdd(pattern, scope));
  const boxes = scope === 'line' ? odd.flatMap((pattern) => lineCellOf(pattern) ?? []) : [];
  return {
    rule,
    check: rule.check,
    at,
    needs: reads.map(needOf),
    shapes: odd.map(needOf),
    oddBoxes: boxes.reduce((bits, box) => bits | (1 << BOX_NAMES.indexOf(box)), 0),
    hasOtherShapes: boxes.length < odd.length,
    from: (effective?.from === undefined ? null : fromIso(effective.from)) ?? -EVER,
    to: (effective?.to === undefined ? null : fromIso(effective.to)) ?? EVER,
  };
}

function byCode<R extends Rule>(signs: Signs, rules: readonly Compiled<R>[]): Map<string, readonly Group<R>[]> {
  const lists = new Map<string, Compiled<R>[]>();
  for (const compiled of rules) {
    for (const code of new Set(compiled.rule.codes)) {
      const listed = lists.get(code);
      if (listed) listed.push(compiled);
      else lists.set(code, [compiled]);
    }
  }
  return new Map([...lists].map(([code, listed]) => [code, grouped(signs, listed)]));
}

function grouped<R extends Rule>(signs: Signs, rules: readonly Compiled<R>[]): Group<R>[] {
  const groups = Map.groupBy(rules, ({ rule }) => JSON.stringify(rule.when ?? {}));
  return [...groups.values()].map((rules) => {
    const [word = 0, wanted = 0, ...others] = signs.needsOf(rules[0]?.rule.when);
    return { word, wanted, others, rules };
  });
}

/** A bit for each typed box of a line that stands in an odd shape; nearly always 0. */
export function oddBoxes(line: Line): number {
  let bits = 0;
  for (let at = 0; at < CELLS.length; at++) if (line[CELLS[at] as Cells].state === 'odd') bits |= 1 << at;
  return bits;
}

const LINE_CELLS = {
  dateFrom: 'dateFrom',
  dateTo: 'dateTo',
  placeOfService: 'place',
  procedureCode: 'code',
  diagnosisPointers: 'pointers',
  charge: 'charge',
  units: 'units',
  renderingNpi: 'renderingNpi',
} as const satisfies Record<string, keyof Line>;
type Cells = (typeof LINE_CELLS)[keyof typeof LINE_CELLS];
const CELLS = Object.values(LINE_CELLS);
const BOX_NAMES = Object.keys(LINE_CELLS);

/** Whether a rule may meet this box in an odd shape: typed boxes of its line, and dates. */
function canBeOdd(pattern: string, scope: Rule['scope']): boolean {
  return pattern.includes('[]') ? scope === 'line' && lineCellOf(pattern) !== undefined : IS_DATE.test(pattern);
}

function lineCellOf(pattern: string): keyof typeof LINE_CELLS | undefined {
  const leaf = /^lines\[\]\.(\w+)$/.exec(pattern)?.[1] ?? '';
  return leaf in LINE_CELLS ? (leaf as keyof typeof LINE_CELLS) : undefined;
}

function need(pattern: string, judgesShape: boolean, scope: Rule['scope']): Need {
  const leaf = scope === 'line' ? lineCellOf(pattern) : undefined;
  if (leaf) return lineNeed(leaf, judgesShape);
  if (scope === 'line' && pattern.startsWith('lines[]')) return lineOther(pattern);
  if (pattern.includes('[]')) return repeatedNeed(pattern);
  return boxNeed(pattern, judgesShape);
}

function lineNeed(leaf: keyof typeof LINE_CELLS, judgesShape: boolean): Need {
  const key = LINE_CELLS[leaf];
  return (_claim, line) => {
    const cell = line?.[key];
    if (cell?.state === 'unseen') return unseen(cell.path);
    return cell?.state === 'odd' && !judgesShape ? odd(cell.path) : undefined;
  };
}

/** A line box without a typed cell of its own: modifiers, notes, the line's authorization. */
function lineOther(pattern: string): Need {
  const rest = pattern.slice('lines[]'.length).replace(/\[\]$/, '');
  return (claim, line) => {
    const path = `lines[${line?.index ?? 0}]${rest}`;
    return claim.seen(path) || claim.seen(`${path}[0]`) ? undefined : unseen(path);
  };
}

function repeatedNeed(pattern: string): Need {
  const stem = pattern.slice(0, pattern.indexOf('[]'));
  return (claim) => {
    if (claim.seen(stem)) return undefined;
    for (const path in claim.fields) if (path.startsWith(stem) && patternOf(path) === pattern) return undefined;
    return unseen(pattern);
  };
}

const IS_DATE = /(dob|Date|From|To)$/;

function boxNeed(path: string, judgesShape: boolean): Need {
  const isDate = IS_DATE.test(path);
  return (claim) => {
    if (!claim.seen(path)) return unseen(path);
    return isDate && !judgesShape && claim.date(path).state === 'odd' ? odd(path) : undefined;
  };
}

function unseen(path: string): NotChecked {
  return { kind: 'not-checked', reason: `${labelOf(path)} can't be seen on this page` };
}

function odd(path: string): NotChecked {
  return { kind: 'not-checked', reason: `${labelOf(path)} can't be understood as it stands` };
}
