import { browser } from 'wxt/browser';
import { patternOfOrigin, siteKind } from '../../components/panel/origins.ts';

const KEY = 'sites';
/** Page pattern -> the patterns granted with it, so that all of them can be given back. */
type Sites = Record<string, string[]>;

/** Whether the site of this page may always be read. */
export async function isAlways(origin: string): Promise<boolean> {
  const pattern = patternOfOrigin(origin);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Asks for the patterns. The request is the first thing that happens, with no await before it: browsers
 * refuse it once the click is over. Settles with whether the person agreed.
 */
export async function allow(origin: string, patterns: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [...patterns] }).catch(() => false);
  const page = patternOfOrigin(origin);
  if (granted && page !== null) {
    const sites = await readSites();
    const all = new Set([...(sites[page] ?? []), ...patterns]);
    await browser.storage.local.set({ [KEY]: { ...sites, [page]: [...all] } });
  }
  return granted;
}

/** Gives back the page's site and the parts granted with it, but for parts another allowed page needs too. */
export async function disallow(origin: string): Promise<void> {
  const page = patternOfOrigin(origin);
  if (siteKind(origin) !== 'https' || page === null) return;
  const { [page]: granted = [], ...rest } = await readSites();
  const needed = new Set(Object.values(rest).flat());
  const origins = [page, ...granted].filter((pattern) => pattern === page || !needed.has(pattern));
  await browser.permissions.remove({ origins: [...new Set(origins)] });
  await browser.storage.local.set({ [KEY]: rest });
}

async function readSites(): Promise<Sites> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return {};
  const isList = (entry: [string, unknown]): entry is [string, string[]] =>
    Array.isArray(entry[1]) && entry[1].every((pattern) => typeof pattern === 'string');
  return Object.fromEntries(Object.entries(stored).filter(isList));
}
