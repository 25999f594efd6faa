import type { Closing } from '../events/followup-closed.ts';
import type { Followup } from '../events/followup-set.ts';
import { bodyAs, type Fold } from './fold.ts';

/** Open follow-ups by id. Setting one again moves it. */
export type Followups = Readonly<Record<string, Followup>>;

export const followups: Fold<Followups> = {
  name: 'followups',
  version: 1,
  initial: {},
  apply(open, event) {
    if (event.type === 'followup.set') {
      const followup = bodyAs<Followup>(event);
      return { ...open, [followup.id]: followup };
    }
    if (event.type === 'followup.closed') {
      const { [bodyAs<Closing>(event).id]: _, ...others } = open;
      return others;
    }
    return open;
  },
};
