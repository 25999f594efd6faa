/**
 * What a biller has said of one control of a portal's page. How the control looked is kept as prints (`look.ts`):
 * no text of the page, never a value.
 */
export interface Taught {
  /** Canonical path, with part where the control is split; `lines[]` for a column of all service lines; '' for no part of the claim. */
  readonly path: string;
  /** ISO day on which it was said. */
  readonly on: string;
  /** Prints of the control, one blank between two. */
  readonly look: string;
}

/** One page of a site: the prints its form is known by, and what was said of its controls. */
export interface TaughtPage {
  readonly shape: string;
  readonly fields: readonly Taught[];
}

/** What the biller says of a control: a path, '' for no part of the claim, or null to take back what was said. */
export type Said = string | null;

/** All that is taught, by origin, with these pages as this site's; a site nothing is said of is not kept. */
export function withTaught(
  known: Readonly<Record<string, readonly TaughtPage[]>>,
  origin: string,
  pages: readonly TaughtPage[],
): Readonly<Record<string, readonly TaughtPage[]>> {
  const { [origin]: _, ...others } = known;
  return pages.length > 0 ? { ...others, [origin]: pages } : others;
}
