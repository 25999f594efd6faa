import { browser } from 'wxt/browser';
import { patternOfOrigin } from '../../components/panel/origins.ts';
import { askBackground } from '../background/protocol.ts';

const KEY = 'sites';
/** Page pattern -> the patterns granted with it, so that all of them can be given back. */
type Sites = Record<string, string[]>;

/** Whether the site of this page may always be read. */
export async function isAlways(origin: string): Promise<boolean> {
  const pattern = patternOfOrigin(origin);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Asks for the patterns, and has the tab read when the person agrees. The request is the first thing that
 * happens, with no await before it: browsers refuse it once the click is over.
 */
export async function allow(tab: number, origin: string, patterns: readonly string[]): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...patterns] }).catch(() => false);
  if (!granted) return;
  await askBackground('allow-site', { tab, origins: [...patterns] });
  const page = patternOfOrigin(origin);
  if (page === null) return;
  const sites = await readSites();
  const all = new Set([...(sites[page] ?? []), ...patterns]);
  await browser.storage.local.set({ [KEY]: { ...sites, [page]: [...all] } });
}

/** Gives back the page's site and the parts granted with it, but for parts another allowed page needs too. */
export async function disallow(origin: string): Promise<void> {
  const page = patternOfOrigin(origin);
  if (page === null) return;
  const { [page]: granted = [], ...rest } = await readSites();
  const needed = new Set(Object.values(rest).flat());
  const origins = new Set([page, ...granted.filter((pattern) => !needed.has(pattern))]);
  await askBackground('forget-site', { origins: [...origins] });
  await browser.storage.local.set({ [KEY]: rest });
}

async function readSites(): Promise<Sites> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return {};
  const isList = (entry: [string, unknown]): entry is [string, string[]] =>
    Array.isArray(entry[1]) && entry[1].every((pattern) => typeof pattern === 'string');
  return Object.fromEntries(Object.entries(stored).filter(isList));
}
