import { followups } from '../../log/folds/followups.ts';
import { ignores } from '../../log/folds/ignores.ts';
import { people } from './people.ts';

/** Every view of the log that pages and rules ask for, by its name: what crosses a process is the name. */
export const RECORD_FOLDS = { followups, ignores, people } as const;

export type FoldName = keyof typeof RECORD_FOLDS;

/** What a view comes to. */
export type FoldState<Name extends FoldName> = (typeof RECORD_FOLDS)[Name]['initial'];
