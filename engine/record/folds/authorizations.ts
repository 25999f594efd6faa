import type { AuthorizationRecord } from '../../log/events/authorization-recorded.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { faceOf, traitsOf } from '../person.ts';
import { type PlainMap, put, putInto } from '../plain-map.ts';

/** Authorizations as they stand: what an entry said last of each. */
export interface Authorizations {
  readonly byId: PlainMap<AuthorizationRecord>;
  /** Trait of the patient -> ids. */
  readonly byTrait: PlainMap<readonly string[]>;
  /** Day of the first entry: from then on a number that isn't here was not entered. */
  readonly since: string | null;
}

export const authorizations: Fold<Authorizations> = {
  name: 'authorizations',
  version: 1,
  initial: { byId: {}, byTrait: {}, since: null },
  apply(state, event) {
    if (event.type !== 'authorization.recorded') return state;
    const record = bodyAs<AuthorizationRecord>(event);
    let { byTrait } = state;
    for (const trait of traitsOf(faceOf(record.patient))) byTrait = putInto(byTrait, trait, record.id);
    return { byId: put(state.byId, record.id, record), byTrait, since: state.since ?? event.at.slice(0, 10) };
  },
};
