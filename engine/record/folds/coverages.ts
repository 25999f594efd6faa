import type { CoverageRecord } from '../../log/events/coverage-verified.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { faceOf, traitsOf } from '../person.ts';
import { get, type PlainMap, put } from '../plain-map.ts';

/** What insurers said last of each patient's coverage. */
export interface Coverages {
  /** Trait of the patient -> the latest answer of each payer. */
  readonly byTrait: PlainMap<readonly CoverageRecord[]>;
}

export const coverages: Fold<Coverages> = {
  name: 'coverages',
  version: 1,
  initial: { byTrait: {} },
  apply(state, event) {
    if (event.type !== 'coverage.verified') return state;
    const said = bodyAs<CoverageRecord>(event);
    let { byTrait } = state;
    for (const trait of traitsOf(faceOf(said.patient))) {
      byTrait = put(byTrait, trait, withLatest(get(byTrait, trait) ?? [], said));
    }
    return { byTrait };
  },
};

function withLatest(known: readonly CoverageRecord[], said: CoverageRecord): readonly CoverageRecord[] {
  const isSame = (one: CoverageRecord) => ownerOf(one) === ownerOf(said);
  const before = known.find(isSame);
  if (before && before.verifiedOn > said.verifiedOn) return known;
  return [...known.filter((one) => !isSame(one)), said];
}

/** Patient and payer of an answer; family members share a number, so the first name tells them apart. */
function ownerOf({ patient, payer }: CoverageRecord): string {
  const { first, born } = faceOf(patient);
  return `${first} ${born} ${payer.key ?? payer.name.toUpperCase()}`;
}
