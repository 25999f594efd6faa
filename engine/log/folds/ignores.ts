import type { Ignore } from '../events/finding-ignored.ts';
import { bodyAs, type Fold } from './fold.ts';

/** Ignored findings by id. One that has run out stays, so that it can be listed as such. */
export type Ignores = Readonly<Record<string, Ignore>>;

export const ignores: Fold<Ignores> = {
  name: 'ignores',
  version: 1,
  initial: {},
  apply(known, event) {
    if (event.type !== 'finding.ignored') return known;
    const ignore = bodyAs<Ignore>(event);
    return { ...known, [ignore.id]: ignore };
  },
};
