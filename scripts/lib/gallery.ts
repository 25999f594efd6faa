import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const PANEL = 'typical clean incomplete crowded empty reading stopped unreadable too-large parts sent translated'.split(
  ' ',
);
const DASHBOARD: Readonly<Record<string, string>> = {
  'dashboard-worklist': 'worklist&record=few',
  'dashboard-worklist-empty': 'worklist&record=empty',
  'dashboard-worklist-crowded': 'worklist&record=many',
  'dashboard-log': 'log&record=few',
  'dashboard-log-empty': 'log&record=empty',
  'dashboard-log-crowded': 'log&record=many',
  'dashboard-authorizations': 'authorizations&record=few',
  'dashboard-authorizations-empty': 'authorizations&record=empty',
  'dashboard-authorizations-crowded': 'authorizations&record=many',
  'dashboard-patients': 'patients&record=few',
  'dashboard-patients-empty': 'patients&record=empty',
  'dashboard-patients-crowded': 'patients&record=many',
  'dashboard-audit': 'audit&record=few',
  'dashboard-audit-empty': 'audit&record=empty',
  'dashboard-audit-crowded': 'audit&record=many',
  'dashboard-work': 'worklist/denied-claim-0003&record=few',
  'dashboard-entry': 'log/e4&record=few',
  'dashboard-authorization': 'authorizations/auth-0001&record=few',
  'dashboard-authorization-new': 'authorizations/new&record=few',
  'dashboard-patient': 'patients/p0&record=few',
  'dashboard-no-record': 'worklist',
  'dashboard-payers': 'payers',
  'dashboard-payers-empty': 'payers&nobody',
  'dashboard-payer': 'payers/aetna',
  'dashboard-payer-empty': 'payers/magellan&nobody',
  'dashboard-payer-own': 'payers/own-cedar-health-plan',
  'dashboard-payer-new': 'payers/new',
  'dashboard-code-sets': 'code-sets',
  'dashboard-rules': 'rules',
  'dashboard-rule': 'rules/psychotherapy.time-range',
  'dashboard-own-rule': 'rules/practice.ho-at-carelon',
  'dashboard-own-rule-new': 'rules/new-rule&nobody',
  'dashboard-practice': 'settings/practice',
  'dashboard-practice-empty': 'settings/practice&nobody',
  'dashboard-clinicians': 'settings/clinicians',
  'dashboard-clinicians-empty': 'settings/clinicians&nobody',
  'dashboard-looks': 'settings/looks',
  'dashboard-sites': 'settings/sites',
  'dashboard-sites-empty': 'settings/sites&nobody',
  'dashboard-taught': 'settings/taught',
  'dashboard-taught-empty': 'settings/taught&nobody',
  'dashboard-file': 'settings/file',
  'dashboard-record-none': 'record&record=none',
  'dashboard-record-locked': 'record&record=locked',
  'dashboard-record-open': 'record&record=open',
  'dashboard-record-damaged': 'record&record=damaged',
};
/** The other tabs of the panel, and what is open in them. */
const TABS: Readonly<Record<string, string>> = {
  'call-start': 'call',
  'call-none': 'call&empty&note=none',
  'call-blank': 'call&empty&note=blank',
  'call-denied': 'call&note=denied',
  'call-locked': 'call&note=locked',
  'call-crowded': 'call&note=crowded',
  history: 'history',
  'history-empty': 'history&empty',
  'history-locked': 'history&note=locked',
};
const STATES = [...PANEL, ...Object.keys(TABS), 'welcome', 'welcome-started', ...Object.keys(DASHBOARD)];
const EXTRA: Readonly<Record<string, string>> = { typical: '&written', 'welcome-started': '&started' };
type Theme = 'light' | 'dark' | 'system-dark' | 'forced';
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export interface GalleryOptions {
  /** Folder that the pictures go to; the built gallery lies in its `site`. */
  readonly out: string;
  readonly themes: readonly Theme[];
  /** Widths of the panel, the first-run page and the dashboard, in CSS px. */
  readonly widths: Readonly<Record<'panel' | 'welcome' | 'dashboard', readonly number[]>>;
  /** Every state unless some are named. */
  readonly states?: readonly string[];
}

/** One state in one theme and width, and where what is wrong with it is told. */
interface Look {
  readonly out: string;
  readonly state: string;
  readonly theme: Theme;
  readonly width: number;
  readonly complain: (words: string) => void;
}

/**
 * Builds the gallery outside the product, pictures the panel's states with invented claims, and runs axe
 * on each. Answers what axe found and which pictures scroll sideways.
 */
export async function pictureGallery(browser: Browser, options: GalleryOptions): Promise<string[]> {
  const { out, themes, widths, states = STATES } = options;
  await buildSite(join(out, 'site'));
  const server = await serve(join(out, 'site'));
  const complaints: string[] = [];
  const complain = (words: string) => void complaints.push(words);
  try {
    for (const state of states) {
      for (const theme of themes) {
        for (const width of widths[surfaceOf(state)])
          await look(browser, server.base, { out, state, theme, width, complain });
      }
    }
  } finally {
    server.close();
  }
  return complaints;
}

function surfaceOf(state: string): keyof GalleryOptions['widths'] {
  if (state.startsWith('welcome')) return 'welcome';
  return state in DASHBOARD ? 'dashboard' : 'panel';
}

async function buildSite(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root: join(root, 'components/fixtures'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, rollupOptions: { input: join(root, 'components/fixtures/gallery.html') } },
    logLevel: 'error',
  });
}

async function serve(folder: string): Promise<{ base: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery.html`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function look(browser: Browser, base: string, { out, state, theme, width, complain }: Look): Promise<void> {
  const page = await browser.newPage();
  const shot = async (name: string, clip?: { x: number; y: number; width: number; height: number }) => {
    const path = join(out, `${state}-${theme}-${width}${name}.png`) as `${string}.png`;
    await page.screenshot(clip ? { path, clip } : { path });
  };
  await page.setViewport({ width, height: 900 });
  if (theme === 'system-dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  if (theme === 'forced') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  const named = theme === 'light' || theme === 'dark' ? `&theme=${theme}` : '';
  const place = DASHBOARD[state];
  const shown = TABS[state] ?? (place === undefined ? state.split('-started')[0] : `dashboard&at=${place}`);
  await page.goto(`${base}#state=${shown}${named}${EXTRA[state] ?? ''}`);
  await page.waitForSelector('main');
  if (place !== undefined) {
    await page.waitForSelector('main :is(.list, .detail, .code-sets, .record-page)');
    await shot('');
    await judge(page, `${state} ${theme} ${width}`, complain);
    await page.close();
    return;
  }
  await shot('');
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await page.setViewport({ width, height: 3000 });
  await shot('-open');
  await shot('-rest', { x: 0, y: 1400, width, height: 1600 });
  await judge(page, `${state} ${theme} ${width}`, complain);
  if (state === 'typical') await overlays(page, shot, `${theme} ${width}`, complain);
  await page.close();
}

/** The menu, the list of keys, and the patient's name in full. */
async function overlays(
  page: Page,
  shot: (name: string) => Promise<void>,
  name: string,
  complain: Look['complain'],
): Promise<void> {
  await page.setViewport({ width: page.viewport()?.width ?? 380, height: 900 });
  await page.click('[popovertarget="panel-menu"]');
  await shot('-menu');
  await judge(page, `menu ${name}`, complain);
  await page.keyboard.press('Escape');
  await page.focus('.patient');
  await shot('-patient');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open]');
  await shot('-keys');
  await judge(page, `keys ${name}`, complain);
}

async function judge(page: Page, name: string, complain: Look['complain']): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complain(`${name}: ${wide} px too wide`);
  await page.evaluate(axe);
  const found = await page.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 2).map((n) => n.html + " " + n.failureSummary).join(" | ")))',
  );
  for (const violation of found as string[]) complain(`${name}: ${violation}`);
}
