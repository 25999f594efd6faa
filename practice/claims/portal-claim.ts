import type { Fields } from '../controls.ts';

/** What a portal is filled with: canonical path -> text as the page shows it. All of it is invented. */
export interface PortalClaim {
  /** No rule objects to it. */
  readonly clean: Fields;
  /** What is wrong on the half-wrong claim, laid over the clean one. */
  readonly wrong: Fields;
}
