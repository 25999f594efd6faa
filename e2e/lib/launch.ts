import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../scripts/lib/browsers.ts';

const root = resolve(import.meta.dirname, '../..');

/** What keeps both browsers quiet and small; loopback is all they may reach. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
];
export const GECKO_ID = '{6f1c1f52-0c0e-4d0e-9a83-3f7c7d1f2b11}';
const FIREFOX_UUID = '5d0c1f5e-6f0a-4c62-9b1e-0c1a1d51de00';

export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Chromium's extension id or Firefox's pinned uuid. */
  readonly id: string;
  /** Opens one of our own pages in a window of its own, so that the portal's tab stays visible: "sidepanel.html#tab=3". */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly build?: 'store' | 'test';
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** What runs in a page may take minutes. */
  readonly slow?: boolean;
  /** A folder to keep instead of a fresh one that is removed on close. */
  readonly profile?: string;
}

/** Starts a browser with the built extension in a fresh profile. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'claimside-profile-'));
  const session = name === 'chromium' ? await chromium(profile, options) : await firefox(profile, options);
  return {
    ...session,
    name,
    async close() {
      await session.browser.close().catch(() => undefined);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same browser without the extension, to know what it does by itself. */
export function launchBare(
  name: BrowserName,
  { args = [], prefs = {}, profile, slow = false }: LaunchOptions = {},
): Promise<Browser> {
  const common = {
    executablePath: ensureBrowser(name),
    ...(profile !== undefined && { userDataDir: profile }),
    ...(slow && { protocolTimeout: 0 }),
  };
  if (name === 'chromium') return puppeteer.launch({ ...common, pipe: true, args: [...CHROMIUM_ARGS, ...args] });
  return puppeteer.launch({ ...common, browser: 'firefox', args: [...args], extraPrefsFirefox: { ...prefs } });
}

type Started = Pick<Session, 'browser' | 'id' | 'openOwn'>;

async function chromium(
  profile: string,
  { build = 'test', headless = true, args = [] }: LaunchOptions,
): Promise<Started> {
  const folder = join(root, '.output', build === 'test' ? 'chrome-mv3-test' : 'chrome-mv3');
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [folder],
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...CHROMIUM_ARGS, ...args],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  const id = new URL(worker.url()).host;
  return {
    browser,
    id,
    async openOwn(path) {
      const page = await browser.newPage({ type: 'window' });
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
  };
}

async function firefox(
  profile: string,
  { build = 'test', headless = true, args = [], prefs = {} }: LaunchOptions,
): Promise<Started> {
  const folder = join(root, '.output', build === 'test' ? 'firefox-mv2-test' : 'firefox-mv2');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }), ...prefs },
  });
  await browser.installExtension(folder);
  return {
    browser,
    id: FIREFOX_UUID,
    async openOwn(path) {
      const page = await browser.newPage({ type: 'window' });
      // The promise of this navigation never settles in Firefox; the page is there all the same.
      page.goto(`moz-extension://${FIREFOX_UUID}/${path}`).catch(() => undefined);
      await until(
        async () =>
          (await page.evaluate(() => document.readyState)) === 'complete' &&
          (await page.evaluate(() => typeof (globalThis as { browser?: unknown }).browser)) === 'object',
      );
      return page;
    },
  };
}

/**
 * Waits until `test` answers something truthy and hands it out; a test that throws counts as not yet.
 *
 * @throws after `seconds`, with the last answer or error in words
 */
export async function until<T>(test: () => Promise<T> | T, what = 'condition', seconds = 15): Promise<NonNullable<T>> {
  const end = performance.now() + seconds * 1000;
  let last: unknown;
  while (performance.now() < end) {
    try {
      last = await test();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(
    `Waited ${seconds} s for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
