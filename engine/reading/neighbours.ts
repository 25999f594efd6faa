import { type Meant, subjectOf } from './subjects.ts';
import { firstOf, type Unit } from './unit.ts';

const CARRY = 0.82;
const NOBODY_NAMED = 0.64;

/**
 * Whom each unit is about, with what its neighbours add: bare captions ("City", "State") take the
 * subject of the units before them in the same section; where nothing names anybody, a claim form
 * speaks of the patient.
 */
export function subjectsOf(units: readonly Unit[]): (unit: Unit) => Meant {
  const all = new Map<Unit, Meant>();
  let before: { readonly meant: Meant; readonly place: string; readonly at: number } | null = null;
  for (const unit of units) {
    const own = subjectOf(unit);
    const place = firstOf(unit).sections.join(' > ');
    if (strongest(own) >= 0.62) {
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

function strongest(meant: Meant): number {
  let most = 0;
  for (const { weight } of meant.values()) most = Math.max(most, weight);
  return most;
}
