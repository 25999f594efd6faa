/** Page pattern -> the patterns granted together with it, so that all of them can be given back. */
export type Sites = Readonly<Record<string, readonly string[]>>;

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
