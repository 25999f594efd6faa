import { finder } from './hits.ts';
import { CLAIM } from './patterns/claim.ts';
import { LINES } from './patterns/lines.ts';
import { LEAVES } from './patterns/people.ts';

export const LEAF_FINDER = finder(LEAVES);
export const CLAIM_FINDER = finder(CLAIM);
export const LINE_FINDER = finder(LINES);

/** Whether a text says any field of a claim at all. */
export const isVocabulary = (plain: string): boolean =>
  LEAF_FINDER.knows(plain) || CLAIM_FINDER.knows(plain) || LINE_FINDER.knows(plain);
