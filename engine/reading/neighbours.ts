import { blockSubjects } from './block-subjects.ts';
import type { Clue } from './clues.ts';
import { type Meant, subjectOf } from './subjects.ts';
import { firstOf, type Unit } from './unit.ts';

const CARRY = 0.82;
const NOBODY_NAMED = 0.64;
const NAMED = 0.62;
const BY_BLOCK: Clue = { plain: '', because: 'by what its block asks for', from: 'around', weight: 0.8 };

/**
 * Whom each unit is about, with what its neighbours add: bare captions ("City", "State") take the
 * subject of the units before them in the same section; where nothing names anybody, a claim form
 * speaks of the patient.
 */
export function subjectsOf(units: readonly Unit[]): (unit: Unit) => Meant {
  const all = new Map<Unit, Meant>();
  const said = new Map(units.map((unit) => [unit, subjectOf(unit)]));
  const inBlock = blockSubjects(units, (unit) => named(said.get(unit) as Meant));
  let before: { readonly meant: Meant; readonly place: string; readonly at: number } | null = null;
  for (const unit of units) {
    const own = said.get(unit) as Meant;
    const about = inBlock.get(unit);
    if (about) {
      all.set(unit, new Map(own).set(about, { weight: BY_BLOCK.weight, clue: BY_BLOCK }));
      continue;
    }
    const place = firstOf(unit).sections.join(' > ');
    if (strongest(own) >= NAMED) {
      before = { meant: own, place, at: unit.at };
      all.set(unit, own);
      continue;
    }
    const merged = new Map(own);
    if (before && before.place === place && unit.at - before.at < 10) {
      for (const [subject, { weight, clue }] of before.meant) {
        const carried = weight * CARRY;
        if (carried > (merged.get(subject)?.weight ?? 0)) merged.set(subject, { weight: carried, clue });
      }
    } else if (own.size === 0) {
      merged.set('patient', { weight: NOBODY_NAMED, clue: null });
    }
    all.set(unit, merged);
  }
  if (![...all.values()].some((meant) => (meant.get('subscriber')?.weight ?? 0) > 0.75)) onePerson(all);
  return (unit) => all.get(unit) ?? new Map();
}

/** Where the form speaks of nobody else, "member" is the patient. */
function onePerson(all: Map<Unit, Meant>): void {
  for (const [unit, meant] of all) {
    const patient = meant.get('patient');
    if (!patient || patient.weight < (meant.get('subscriber')?.weight ?? 0)) continue;
    all.set(unit, new Map(meant).set('patient', { ...patient, weight: Math.min(0.9, patient.weight * 1.25) }));
  }
}

/** The subject meant most clearly, '' where none is. */
function named(meant: Meant): string {
  const [most] = [...meant].sort(([, a], [, b]) => b.weight - a.weight);
  return most && most[1].weight >= NAMED ? most[0] : '';
}

function strongest(meant: Meant): number {
  let most = 0;
  for (const { weight } of meant.values()) most = Math.max(most, weight);
  return most;
}
