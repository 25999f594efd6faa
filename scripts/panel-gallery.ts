import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from './lib/browsers.ts';

/**
 * Builds the gallery outside the product, pictures every state of the panel into `.tmp/gallery`, and
 * runs axe on each. Ends with exit code 1 when axe finds something or a page scrolls sideways.
 */
const root = resolve(import.meta.dirname, '..');
const out = join(root, '.tmp/gallery');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const STATES =
  'typical clean incomplete crowded empty reading stopped unreadable too-large parts welcome welcome-started'.split(
    ' ',
  );
const EXTRA: Readonly<Record<string, string>> = { typical: '&written', 'welcome-started': '&started' };
const THEMES = ['light', 'dark', 'system-dark', 'forced'] as const;
const ARGS = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

await build({
  configFile: false,
  root: join(root, 'components/fixtures'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(out, 'site'),
    emptyOutDir: true,
    rollupOptions: { input: join(root, 'components/fixtures/gallery.html') },
  },
  logLevel: 'warn',
});
mkdirSync(out, { recursive: true });

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  try {
    const body = readFileSync(join(out, 'site', path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery.html`;
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: [...ARGS.split(' '), '--disable-component-update', '--disable-sync'],
});
try {
  const only = process.argv.slice(2);
  for (const state of only.length > 0 ? only : STATES) {
    for (const theme of THEMES) {
      for (const width of state.startsWith('welcome') ? [760, 1400] : [320, 380, 520]) await look(state, theme, width);
    }
  }
} finally {
  await browser.close();
  server.close();
}

async function look(state: string, theme: (typeof THEMES)[number], width: number): Promise<void> {
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
  await page.goto(`${base}#state=${state.split('-started')[0]}${named}${EXTRA[state] ?? ''}`);
  await page.waitForSelector('main');
  await shot('');
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await page.setViewport({ width, height: 3000 });
  await shot('-open');
  await shot('-rest', { x: 0, y: 1400, width, height: 1600 });
  await judge(page, `${state} ${theme} ${width}`);
  if (state === 'typical') await overlays(page, shot, `${theme} ${width}`);
  await page.close();
}

/** The menu, the list of keys, and the patient's name in full. */
async function overlays(page: Page, shot: (name: string) => Promise<void>, name: string): Promise<void> {
  await page.setViewport({ width: page.viewport()?.width ?? 380, height: 900 });
  await page.click('[popovertarget="panel-menu"]');
  await shot('-menu');
  await judge(page, `menu ${name}`);
  await page.keyboard.press('Escape');
  await page.focus('.patient');
  await shot('-patient');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open]');
  await shot('-keys');
  await judge(page, `keys ${name}`);
}

async function judge(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complain(`${name}: ${wide} px too wide`);
  await page.evaluate(axe);
  const found = await page.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 2).map((n) => n.html + " " + n.failureSummary).join(" | ")))',
  );
  for (const violation of found as string[]) complain(`${name}: ${violation}`);
}

function complain(words: string): void {
  console.log(words);
  process.exitCode = 1;
}
