import { audit } from './audit.ts';
import { authorizations } from './authorizations.ts';
import { claims } from './claims.ts';
import { clocks } from './clocks.ts';
import { coverages } from './coverages.ts';
import { patients } from './patients.ts';
import { people } from './people.ts';
import { sessions } from './sessions.ts';
import { span } from './span.ts';

/** Every view of the log that pages and rules ask for, by its name: what crosses a process is the name. */
export const RECORD_FOLDS = {
  audit,
  authorizations,
  claims,
  clocks,
  coverages,
  patients,
  people,
  sessions,
  span,
} as const;

export type FoldName = keyof typeof RECORD_FOLDS;

/** What a view comes to. */
export type FoldState<Name extends FoldName> = (typeof RECORD_FOLDS)[Name]['initial'];
