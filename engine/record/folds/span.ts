import type { Fold } from '../../log/folds/fold.ts';

/** How far the record reaches. */
export interface Span {
  readonly entries: number;
  /** When the first and the last entry were written; null for none. */
  readonly first: string | null;
  readonly last: string | null;
}

export const span: Fold<Span> = {
  name: 'span',
  version: 1,
  initial: { entries: 0, first: null, last: null },
  apply: ({ first }, { seq, at }) => ({ entries: seq + 1, first: first ?? at, last: at }),
};
