import type { Clue } from './clues.ts';
import type { ControlDescriptor } from './descriptor.ts';
import type { Finder } from './hits.ts';
import { match } from './match.ts';
import { CLAIM } from './patterns/claim.ts';
import { LINES } from './patterns/lines.ts';
import { HEADINGS, type Heading, KINDS, type Pattern } from './patterns/pattern.ts';
import { BOXES, HAS, LEAVES, type Leaf } from './patterns/people.ts';
import type { Meant } from './subjects.ts';
import { type ChoiceWords, firstOf, type Unit } from './unit.ts';
import { CLAIM_FINDER, LEAF_FINDER, LINE_FINDER } from './vocabulary.ts';

/** One meaning a unit may have. */
export interface Candidate {
  readonly path: string;
  readonly score: number;
  /** The evidence in plain words; put together for the winner only. */
  readonly because: () => readonly string[];
}

const SUBJECT_LEAVES = Object.entries(HAS);

const SET_FOR: Readonly<Record<string, readonly string[]>> = {
  sex: ['sex'],
  relationship: ['relationship'],
  coverage: ['claim.type'],
  'tax-id': ['billing.taxIdType'],
  icd: ['claim.icdIndicator'],
  letters: ['lines[].diagnosisPointers'],
  'yes-no': [
    'claim.otherCoverage',
    'condition.employment',
    'condition.autoAccident',
    'condition.otherAccident',
    'claim.outsideLab',
    'claim.acceptAssignment',
    'signatureOnFile',
    'lines[].emergency',
    'lines[].epsdt',
  ],
};
const YES_NO = new Set(SET_FOR['yes-no']);

/** A choice of these words can only answer some questions; a choice of no known words few of them. */
function suits(words: '' | ChoiceWords, unit: Unit, leaf: string): number {
  if (unit.kind !== 'choice') return YES_NO.has(leaf) && firstOf(unit).options.length > 12 ? 0.3 : 1;
  if (words === '') return unit.members.length === 1 ? (YES_NO.has(leaf) ? 0.95 : 0) : 0.7;
  return SET_FOR[words]?.includes(leaf) ? 1 : 0;
}

/** The options themselves name the question: M and F is a sex, seven kinds of coverage item 1. */
function bySet(unit: Unit, leaf: string): number {
  if (unit.words === '' || unit.words === 'yes-no' || unit.words === 'icd' || !SET_FOR[unit.words]?.includes(leaf))
    return 0;
  return unit.members.length > 4 ? 0.95 : unit.members.length > 2 ? 0.8 : 0.62;
}

function fitsControl(unit: Unit, kinds: Pattern['kinds'], lengths: Pattern['lengths']): number {
  const control = firstOf(unit);
  if (kinds && !KINDS[kinds].includes(control.kind)) return 0;
  const length = control.kind === 'text' ? control.maxLength : null;
  if (!lengths || length === null || unit.kind === 'split') return 1;
  return length < lengths[0] || length > lengths[1] * 2.5 ? 0.55 : length <= lengths[1] ? 1.04 : 1;
}

const DATES = /(?:date(?:From|To|)|Date|dob|WorkFrom|WorkTo|zationFrom|zationTo)$/;

function fitsShape(unit: Unit, leaf: string): number {
  const isDate = DATES.test(leaf);
  if (unit.shape === 'date') return isDate ? 1.1 : 0;
  if (unit.shape === 'phone') return /phone$/i.test(leaf) ? 1.1 : 0;
  if (unit.shape === 'money') return /(charge|amount|paid|due)/i.test(leaf) ? 1.08 : 0;
  const { type, maxLength, kind } = firstOf(unit);
  if (isDate) return unit.kind === 'choice' || (maxLength !== null && maxLength < 6) ? 0.2 : type === 'date' ? 1.08 : 1;
  return type === 'date' && kind === 'text' ? 0.25 : 1;
}

/** What a claim has once, whoever it is said of: the number on the card is the patient's as well. */
const COVERAGE = /^(memberId|groupNumber|planName|relationship)$/;

const cap = (score: number): number => Math.max(0, Math.min(1.2, score));

/** Meanings among the people and places of the claim: attribute times subject. */
export function peopleCandidates(unit: Unit, meant: Meant, inLine: number): Candidate[] {
  const found: Candidate[] = [];
  if (
    (meant.get('nobody')?.weight ?? 0) > 0.6 &&
    ![...meant].some(([who, { weight }]) => who !== 'nobody' && weight > 0.85)
  )
    return found;
  const control = firstOf(unit);
  const patient = meant.get('patient')?.weight ?? 0;
  for (const [at, leaf] of LEAVES.entries()) {
    const said = match(unit.clues, LEAF_FINDER, at, leaf.weight ?? 1);
    const attribute = Math.max(said.score, bySet(unit, leaf.leaf));
    const box = unit.clues.box;
    if (attribute < 0.2 && box === '') continue;
    const fit =
      fitsShape(unit, leaf.leaf) *
      suits(unit.words, unit, leaf.leaf) *
      fitsControl(unit, undefined, leaf.lengths) *
      byKind(control, leaf, unit.kind === 'split');
    if (fit === 0) continue;
    for (const [subject, leaves] of SUBJECT_LEAVES) {
      if (!leaves.includes(leaf.leaf)) continue;
      const about = meant.get(subject);
      const boxes = BOXES[subject]?.[leaf.leaf] ?? BOXES[subject]?.['*'] ?? [];
      const inBox = box !== '' && boxes.includes(box) ? unit.clues.boxWeight : 0;
      if (attribute < 0.2 && inBox === 0) continue;
      const alone =
        subject === 'subscriber' && COVERAGE.test(leaf.leaf)
          ? leaf.bare
            ? leaf.leaf === 'memberId'
              ? patient
              : 0
            : 0.85
          : 0;
      const other = meant.get('otherInsured')?.weight ?? 0;
      // "Payer" under a heading of the second insurance is the other payer.
      const own = (about?.weight ?? 0) * (subject === 'payer' ? 1 - other * 0.6 : 1);
      const who = Math.max(own, inBox * 0.9, alone * (1 - other * 0.75));
      let score = attribute * (0.22 + 0.78 * who);
      if (inBox > 0) score = 1 - (1 - score) * (1 - 0.35 * inBox);
      if (score * fit < 0.25) continue;
      found.push({
        path: `${subject}.${leaf.leaf}`,
        score: cap(score * fit * (1 - 0.6 * inLine)),
        because: () => reasons(said.clues, about?.clue ?? null, inBox > 0 ? box : ''),
      });
    }
  }
  return found;
}

function byKind({ kind, options }: ControlDescriptor, { leaf, split: inParts }: Leaf, split: boolean): number {
  if (inParts && !split) return 0;
  if (split) return 1;
  if (kind === 'textarea') return /^(address1|fullName|name|signatureOnFile)$/.test(leaf) ? 0.9 : 0.3;
  if (
    kind === 'select' &&
    options.length > 0 &&
    !/^(state|sex|relationship|planName|name|fullName|signatureOnFile|city|taxonomy|npi)$/.test(leaf)
  )
    return 0.5;
  return 1;
}

/** Meanings that are no person's: fields of the claim and of its service lines. */
export function claimCandidates(unit: Unit, inLine: number): Candidate[] {
  const found: Candidate[] = [];
  const add = (patterns: readonly Pattern[], finds: Finder, scale: number): void => {
    const { any } = finds.look(unit.clues);
    for (let at = 0; at < patterns.length; at++) {
      // Nothing says it, and the options of a choice don't either.
      if (any[at] === 0 && unit.words === '') continue;
      push(found, patternCandidate(unit, patterns[at] as Pattern, finds, at, scale));
    }
  };
  add(CLAIM, CLAIM_FINDER, 1 - 0.55 * inLine);
  if (inLine > 0.2) add(LINES, LINE_FINDER, 0.25 + 0.78 * inLine);
  return found;
}

const LINE_SCORES = new Map<Unit, Map<string, number>>();

/** Lets go of what is kept of one page; called before the next. */
export function forgetPage(): void {
  LINE_SCORES.clear();
  for (const finder of [LEAF_FINDER, CLAIM_FINDER, LINE_FINDER]) finder.forget();
}

/** As `claimCandidates` for one path only, with no view on where the unit stands. */
export function lineScore(unit: Unit, path: string): number {
  const scores = LINE_SCORES.get(unit) ?? new Map<string, number>();
  LINE_SCORES.set(unit, scores);
  const known = scores.get(path);
  if (known !== undefined) return known;
  let best = 0;
  for (const [at, pattern] of LINES.entries()) {
    if (pattern.path === path) best = Math.max(best, patternCandidate(unit, pattern, LINE_FINDER, at, 1)?.score ?? 0);
  }
  scores.set(path, best);
  return best;
}

function patternCandidate(unit: Unit, pattern: Pattern, finds: Finder, at: number, scale: number): Candidate | null {
  const { clues } = unit;
  const leaf = pattern.path;
  const said = match(clues, finds, at, pattern.weight ?? 1);
  let score = Math.max(said.score, bySet(unit, leaf));
  if (score === 0) return null;
  const fit = fitsShape(unit, leaf) * suits(unit.words, unit, leaf) * fitsControl(unit, pattern.kinds, pattern.lengths);
  if (fit === 0) return null;
  let about: Clue | null = null;
  const under = headingOf(pattern.under);
  if (under && score > 0 && !pattern.names?.test(clues.names)) {
    about =
      [...clues.own, ...clues.around].filter(({ plain }) => under.test(plain)).sort((a, b) => b.weight - a.weight)[0] ??
      null;
    if (!about) return null;
    score *= 0.66 + 0.38 * about.weight;
  }
  const notUnder = headingOf(pattern.notUnder);
  if (
    notUnder &&
    clues.around.some(({ plain, weight }) => weight > 0.4 && notUnder.test(plain) && !pattern.says.test(plain))
  )
    score *= 0.45;
  const inBox = clues.box !== '' && pattern.box?.includes(clues.box) ? clues.boxWeight : 0;
  if (inBox > 0 && score > 0.15) score = 1 - (1 - score) * (1 - 0.55 * inBox);
  if (
    inBox === 0 &&
    clues.box !== '' &&
    clues.boxWeight > 0.75 &&
    pattern.box &&
    !clues.box.startsWith(pattern.box[0]?.replace(/[a-l]$/, '') ?? '-')
  )
    score *= 0.6;
  score = cap(score * fit * scale);
  return score < 0.2
    ? null
    : { path: pattern.path, score, because: () => reasons(said.clues, about, inBox > 0 ? clues.box : '') };
}

const headingOf = (heading: RegExp | Heading | undefined): RegExp | undefined =>
  typeof heading === 'string' ? HEADINGS[heading] : heading;

function push(found: Candidate[], candidate: Candidate | null): void {
  if (!candidate) return;
  const at = found.findIndex(({ path }) => path === candidate.path);
  if (at < 0) found.push(candidate);
  else if ((found[at] as Candidate).score < candidate.score) found[at] = candidate;
}

function reasons(clues: readonly Clue[], about: Clue | null, box: string): string[] {
  const said = [...clues].sort((a, b) => b.weight - a.weight).map(({ because }) => because);
  if (about && !said.includes(about.because)) said.push(about.because);
  if (box)
    said.push(`box ${box.replace(/[a-l]$/, (letter) => (box.startsWith('24') ? letter.toUpperCase() : letter))}`);
  return [...new Set(said)].slice(0, 4);
}
