import { withLoaded } from './codes/with-loaded.ts';
import { tryUserRule } from './user-rules/trial.ts';
import { joinOwnRules } from './user-rules/with-own-rules.ts';

/**
 * What a practice brings of its own, rules and official files. The Worker loads this code when there is something of
 * the kind (decision 444), so that the engine of all others stays small.
 */
export const PRACTICE_OWN = { joinOwnRules: joinOwnRules(), tryUserRule, withLoaded } as const;

export type PracticeOwn = typeof PRACTICE_OWN;
