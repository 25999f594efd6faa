/** Page pattern -> the patterns granted together with it, so that all of them can be given back. */
export type Sites = Readonly<Record<string, readonly string[]>>;

/** What storage held, as far as it has the right shape. */
export function sitesFrom(stored: unknown): Sites {
  if (typeof stored !== 'object' || stored === null) return {};
  const isList = (entry: [string, unknown]): entry is [string, string[]] =>
    Array.isArray(entry[1]) && entry[1].every((pattern) => typeof pattern === 'string');
  return Object.fromEntries(Object.entries(stored).filter(isList));
}

export function withGrant(sites: Sites, page: string, patterns: readonly string[]): Sites {
  return { ...sites, [page]: [...new Set([...(sites[page] ?? []), ...patterns])] };
}

/**
 * Takes a page's site out of the list.
 *
 * @returns the patterns to give back: the page and the parts granted with it, but for what another page needs
 */
export function withoutSite(sites: Sites, page: string): { readonly sites: Sites; readonly giveBack: string[] } {
  const { [page]: granted = [], ...rest } = sites;
  const needed = new Set([...Object.keys(rest), ...Object.values(rest).flat()]);
  const parts = granted.filter((pattern) => pattern !== page && !needed.has(pattern));
  return { sites: rest, giveBack: [page, ...parts] };
}
