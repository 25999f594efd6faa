import type { PillPlace } from '../wire.ts';

/** The settings of one browser profile. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Single letters work as keys in the panel. */
  readonly singleKeys: boolean;
  /** Origin -> where the summary stands on that site. */
  readonly pills: Readonly<Record<string, PillPlace>>;
  /** Pattern of an allowed site -> the patterns allowed together with it, to give all of them back. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  /** The page of the first run was gone through. */
  readonly welcomed: boolean;
}

export const DEFAULTS: Settings = { theme: 'system', singleKeys: true, pills: {}, sites: {}, welcomed: false };
