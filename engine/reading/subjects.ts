import type { Clue } from './clues.ts';
import { remembered } from './memo.ts';
import { BOXES, SUBJECTS } from './patterns/people.ts';
import type { Unit } from './unit.ts';

/** How strongly each subject is meant, 0..1, with the clue that says so. */
export type Meant = ReadonlyMap<string, { readonly weight: number; readonly clue: Clue | null }>;

/** "Member" may be either; where one form speaks of one person only, it is the patient. */
const WEAK: Readonly<Record<string, number>> = { patient: 0.78, subscriber: 0.5 };
const weakly = (subject: string): number => WEAK[subject] ?? 0.55;

/** Whom a unit is about, from its own words, its names, and what stands around it, nearest first. */
export function subjectOf({ clues }: Unit): Meant {
  const meant = new Map<string, { weight: number; clue: Clue | null }>();
  const add = (subject: string, weight: number, clue: Clue | null) => {
    const have = meant.get(subject);
    if (!have || have.weight < weight) meant.set(subject, { weight, clue });
  };
  const boxed = clues.boxWeight > 0.3 ? inBox(clues.box) : [];
  for (const subject of boxed) add(subject, 0.55 + 0.4 * clues.boxWeight, null);

  // "Policyholder" under "Other insurance" is the other one's.
  const heading = headed(clues.around);
  const other = isOther(heading);
  const turned = (found: Mention[]): Mention[] =>
    other ? found.map((one) => ({ ...one, subject: OTHERS[one.subject] ?? one.subject })) : found;
  const own = turned(
    mentions(
      clues.own.filter(({ from }) => from !== 'name'),
      false,
    ),
  );
  const named = turned(
    mentions(
      clues.own.filter(({ from }) => from === 'name'),
      true,
    ),
  );
  for (const { subject, clue, weak } of own)
    add(subject, (weak ? weakly(subject) : 1) * Math.min(1, clue.weight + 0.08), clue);
  for (const { subject, clue, weak } of named) {
    // What a caption names outvotes what a name names: attributes are copied and forgotten.
    const against =
      own.some((other) => !other.weak && other.subject !== subject && other.clue.weight > 0.7) ||
      (heading.length > 0 && !heading.includes(subject));
    add(subject, (weak ? weakly(subject) : 0.86) * (against ? 0.4 : 1), clue);
  }
  const strong = new Set([...own, ...named].filter(({ weak }) => !weak).map(({ subject }) => subject));
  for (const subject of boxed) strong.add(subject);
  let damp = own.some(({ weak }) => !weak) || boxed.length > 0 ? (other ? 0.8 : 0.35) : strong.size > 0 ? 0.75 : 1;
  for (const around of [...clues.around].sort((a, b) => b.weight - a.weight)) {
    const found = mentions([around], false);
    for (const { subject, clue, weak } of found) {
      const scale = strong.has(subject) ? 1 : damp;
      add(subject, (weak ? weakly(subject) : 1) * scale * Math.min(0.92, clue.weight + 0.2), clue);
    }
    if (found.some(({ weak }) => !weak)) damp *= 0.6;
  }
  return meant;
}

const OTHERS: Readonly<Record<string, string>> = { subscriber: 'otherInsured', payer: 'otherPayer' };

/** Whom the nearest heading names that names anybody. */
function headed(around: readonly Clue[]): readonly string[] {
  for (const clue of around) {
    if (!/^(under|group)/.test(clue.because)) continue;
    const strong = inCaption(clue.plain).filter(({ weak }) => !weak);
    if (strong.length > 0) return strong.map(({ subject }) => subject);
  }
  return [];
}

/** The other insurance, and no one else. */
const isOther = (subjects: readonly string[]): boolean =>
  subjects.length > 0 && subjects.every((subject) => subject === 'otherInsured' || subject === 'otherPayer');

interface Mention {
  readonly subject: string;
  readonly clue: Clue;
  readonly weak: boolean;
}

interface Named {
  readonly subject: string;
  readonly weak: boolean;
}

const IGNORED = SUBJECTS.map(({ ignore }) => ignore && new RegExp(ignore, 'g'));

/** Whom a text speaks of; a clear word beside it settles what "provider" or "member" means. */
function speaksOf(plain: string, byName: boolean): readonly Named[] {
  const found: Named[] = [];
  for (const [at, { subject, says, names, weak }] of SUBJECTS.entries()) {
    const ignored = IGNORED[at];
    const text = ignored ? plain.replace(ignored, ' ') : plain;
    if (says.test(text) || (byName && names.test(text))) found.push({ subject, weak: false });
    else if (weak?.test(text)) found.push({ subject, weak: true });
  }
  // "Patient's employer" is the employer.
  if (found[0]?.subject === 'nobody' && !/\bsign/.test(plain)) return found.slice(0, 1);
  return found.some(({ weak }) => !weak) ? found.filter(({ weak }) => !weak) : found;
}

const inCaption = remembered((plain) => speaksOf(plain, false));
const inName = remembered((plain) => speaksOf(plain, true));

function mentions(clues: readonly Clue[], byName: boolean): Mention[] {
  return clues.flatMap((clue) =>
    (byName ? inName : inCaption)(clue.plain).map(({ subject, weak }) => ({ subject, weak, clue })),
  );
}

const PLACES = Object.entries(BOXES);

const inBox = remembered((box) => {
  const bare = box.replace(/[a-l]$/, '');
  const about = (wanted: string): string[] =>
    PLACES.filter(([, leaves]) => Object.values(leaves).flat().includes(wanted)).map(([subject]) => subject);
  const own = about(box);
  return own.length > 0 ? own : about(bare);
});
