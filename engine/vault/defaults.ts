import type { PayerTerms } from '../payers/terms.ts';
import type { TaughtPage } from '../taught/taught.ts';
import type { UserRule } from '../user-rules/user-rule.ts';
import type { PillPlace } from '../wire.ts';
import type { PracticeSettings } from './practice-schema.ts';

/** The settings of one browser profile. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Single letters work as keys in the panel and the dashboard. */
  readonly singleKeys: boolean;
  /** Minutes without a sign of anybody after which the record locks itself. */
  readonly lockMinutes: number;
  /** Origin -> where the summary stands on that site. */
  readonly pills: Readonly<Record<string, PillPlace>>;
  /** Pattern of an allowed site -> the patterns allowed together with it, to give all of them back. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  /** The page of the first run was gone through. */
  readonly welcomed: boolean;
  readonly practice: PracticeSettings;
  /** Payer key -> what the practice's own contract says. */
  readonly payers: Readonly<Record<string, PayerTerms>>;
  /** The practice's own rules. */
  readonly userRules: readonly UserRule[];
  /** Origin -> what was said of the boxes on its pages. */
  readonly taught: Readonly<Record<string, readonly TaughtPage[]>>;
}

export const DEFAULTS: Settings = {
  theme: 'system',
  singleKeys: true,
  lockMinutes: 15,
  pills: {},
  sites: {},
  welcomed: false,
  practice: { providers: [] },
  payers: {},
  userRules: [],
  taught: {},
};
