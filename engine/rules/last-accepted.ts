import type { Claim } from '../claim/claim.ts';
import type { EarlierClaim, Facts } from '../claim/context.ts';
import { type Day, toUs } from '../claim/day.ts';
import { perClaim } from '../claim/per-claim.ts';
import { NO_HISTORY } from './earlier-lines.ts';
import { DOB_BOX, NAME_BOXES, patientRoot } from './patient.ts';
import { type NotChecked, notChecked } from './rule.ts';

/** A patient as claims are told apart: letters of the name, upper case, and the birth date. */
export interface Person {
  readonly last: string;
  readonly first: string;
  readonly born: Day | null;
}

/** The patient on a claim, with the paths it was read from. */
interface Patient {
  readonly person: Person;
  readonly boxes: Record<keyof Person, string>;
}

/** Undefined where the name isn't there in two parts. */
const patientOf = perClaim((claim, _other: undefined): Patient | undefined => {
  const root = patientRoot(claim, NAME_BOXES);
  const boxes = {
    last: `${root}.lastName`,
    first: `${root}.firstName`,
    born: DOB_BOX[patientRoot(claim, DOB_BOX)][0] ?? '',
  };
  const last = claim.text(boxes.last).value;
  const first = claim.text(boxes.first).value;
  if (last === null || first === null) return undefined;
  return { person: { last: letters(last), first: letters(first), born: claim.date(boxes.born).value }, boxes };
});

/** Whether it is known that nothing was billed before: then there is nothing to compare with. */
export function isFirstClaim({ history }: Facts): boolean {
  return history?.length === 0;
}

/** The patient to look for among the earlier claims, or why nobody can be. */
export function patientToCompare(claim: Claim, facts: Facts): Patient | NotChecked {
  if (!facts.history) return NO_HISTORY;
  return patientOf(claim, undefined) ?? notChecked("the patient's name wasn't read on this page");
}

/** Letters only, without accents and without Jr, Sr, II, III at the end. */
function letters(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toUpperCase();
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[ ,]+(JR|SR|II|III|IV)\.?$/, '')
    .replace(/[^A-Z]/g, '');
}

/** Whether two persons are one as far as is known. */
export function isSamePerson(a: Person, b: Person): boolean {
  return a.last === b.last && a.first === b.first && (a.born === null || b.born === null || a.born === b.born);
}

/** An earlier claim that a payer has taken; `day` is its last. */
interface Accepted {
  readonly claim: EarlierClaim;
  readonly person: Person;
  readonly day: Day;
}

/** The latest earlier claim of a known patient that `test` holds for and a payer has taken: what was only sent proves nothing. */
export function lastAccepted(
  claim: Claim,
  { history = [] }: Facts,
  test: (accepted: Accepted) => boolean,
): (Accepted & { readonly date: string }) | undefined {
  const found = acceptedClaims(claim, history).find(test);
  return found && { ...found, date: toUs(found.day) };
}

/** The latest first. */
const acceptedClaims = perClaim((_claim, history: readonly EarlierClaim[]): readonly Accepted[] => {
  const accepted: Accepted[] = [];
  for (const claim of history) {
    const { patientKey, status, lines } = claim;
    if (!patientKey || lines.length === 0 || !TAKEN.test(status ?? '')) continue;
    const person = {
      last: letters(patientKey.lastName),
      first: letters(patientKey.firstName),
      born: patientKey.dob ?? null,
    };
    accepted.push({ claim, person, day: Math.max(...lines.map(({ dateFrom }) => dateFrom)) });
  }
  return accepted.sort((a, b) => b.day - a.day);
});

const TAKEN = /^(paid|accepted|approved|finali[sz]ed|processed|adjudicated|partial)/i;

/**
 * How two texts differ: at how many places, one character more or less and two swapped counting once; stops at
 * three. `at` is the first place that differs, from 0.
 */
export function slips(a: string, b: string): { readonly count: number; readonly at: number } {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return { count: Math.min(distance(a.slice(at), b.slice(at)), 3), at };
}

/** Characters to change, add, drop or swap with their neighbor. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 9) + 1 : 9;
      row.push(Math.min((old[j - 1] ?? 0) + same, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped));
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
