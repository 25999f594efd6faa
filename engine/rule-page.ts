import type { Confidence } from './payers/payer.ts';
import type { Severity } from './rules/rule.ts';

/**
 * What people can read about a rule: plain data, written from the rule and its examples by `npm run docs`, once
 * as `docs/rules/<id>.md` and once, all together, as `public/rules/pages.bin` for the dashboard.
 */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly prevents: readonly string[];
  /** Under the heads of `HEADS`, in their order; a head with nothing to say is left out. */
  readonly sections: readonly RuleSection[];
}

export interface RuleSection {
  readonly head: RuleHead;
  readonly lines: readonly RuleLine[];
}

export interface RuleLine {
  readonly text: string;
  /** What the rule says of this example. */
  readonly says?: string;
  /** Ids of other rules the line names. */
  readonly rules?: readonly string[];
}

export const HEADS = [
  'What it does',
  'Why it matters',
  'What to do',
  'Fails',
  'Passes',
  'Not checked when',
  'Sources',
  'Denial prevented',
  'Editions',
  'Other rules',
] as const;
export type RuleHead = (typeof HEADS)[number];

/** Name of the packed file under `public/rules`. */
export const PAGES_FILE = 'pages.bin';

/** The part of an id before the dot: `auth` of `auth.date-outside`. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/**
 * The pages in the inflated text of `pages.bin`, which comes with the package.
 *
 * @throws when the text is no JSON
 */
export function pagesFrom(text: string): readonly RulePage[] {
  return JSON.parse(text) as readonly RulePage[];
}
