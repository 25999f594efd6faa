import { bodyAs, type Fold } from './fold.ts';

interface Ranges {
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

/** What the log itself says of damage: entries once found unreadable, and entries mended since. */
export interface Damage {
  readonly found: Ranges['ranges'];
  readonly mended: Ranges['ranges'];
}

export const damage: Fold<Damage> = {
  name: 'damage',
  version: 1,
  initial: { found: [], mended: [] },
  apply(known, event) {
    const { ranges } = bodyAs<Ranges>(event);
    if (event.type === 'vault.damage-found') return { ...known, found: [...known.found, ...ranges] };
    if (event.type === 'vault.mended') return { ...known, mended: [...known.mended, ...ranges] };
    return known;
  },
};
