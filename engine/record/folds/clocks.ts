import type { Closing } from '../../log/events/followup-closed.ts';
import type { Followup } from '../../log/events/followup-set.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { drop, get, type PlainMap, put } from '../plain-map.ts';

/** Promises of one payer that came due, and how they turned out. */
interface Promises {
  readonly payer: string;
  readonly kept: number;
  readonly broken: number;
}

/** What is still to be done by a day, and which payers keep their word. */
export interface Clocks {
  readonly open: PlainMap<Followup>;
  /** Payer's name in capitals -> its promises. */
  readonly promises: PlainMap<Promises>;
}

export const clocks: Fold<Clocks> = {
  name: 'clocks',
  version: 1,
  initial: { open: {}, promises: {} },
  apply(state, event) {
    if (event.type === 'followup.set') {
      const followup = bodyAs<Followup>(event);
      return { ...state, open: put(state.open, followup.id, followup) };
    }
    if (event.type !== 'followup.closed') return state;
    const { id, outcome } = bodyAs<Closing>(event);
    const followup = get(state.open, id);
    if (!followup) return state;
    const payer = followup.about.payer?.name ?? '';
    const before = get(state.promises, payer.toUpperCase()) ?? { payer, kept: 0, broken: 0 };
    const counts = (outcome === 'kept' || outcome === 'broken') && payer !== '';
    return {
      open: drop(state.open, id),
      promises: counts
        ? put(state.promises, payer.toUpperCase(), { ...before, [outcome]: before[outcome] + 1 })
        : state.promises,
    };
  },
};
