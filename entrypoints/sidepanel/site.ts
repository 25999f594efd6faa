import { browser } from 'wxt/browser';
import { patternOfOrigin } from '../../components/panel/origins.ts';
import { withGrant, withoutSite } from '../../components/panel/sites.ts';
import { askBackground } from '../background/protocol.ts';
import { readSettings, writeSetting } from '../engine-host/settings-client.ts';

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
  if (page !== null) await writeSetting('sites', withGrant((await readSettings()).sites, page, patterns));
}

/** Gives back the page's site and the parts granted with it. */
export async function disallow(origin: string): Promise<void> {
  const page = patternOfOrigin(origin);
  if (page !== null) await giveBack(page);
}

/** Gives back a site by its pattern, with the parts granted with it. */
export async function giveBack(page: string): Promise<void> {
  const { sites, giveBack: patterns } = withoutSite((await readSettings()).sites, page);
  await askBackground('forget-site', { origins: patterns });
  await writeSetting('sites', sites);
}
