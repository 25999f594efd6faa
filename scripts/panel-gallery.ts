import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';

/**
 * Builds the gallery outside the product, pictures every state of the panel into `.tmp/gallery`, and
 * runs axe on each. Ends with exit code 1 when axe finds something or a page scrolls sideways.
 */
const root = resolve(import.meta.dirname, '..');
const out = join(root, '.tmp/gallery');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const STATES = 'typical clean incomplete crowded empty reading stopped unreadable too-large'.split(' ');
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
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: [...ARGS.split(' '), '--disable-component-update', '--disable-sync'],
});
try {
  const only = process.argv.slice(2);
  for (const state of only.length > 0 ? only : STATES) {
    for (const theme of ['light', 'dark']) {
      for (const width of [320, 380, 520]) await look(state, theme, width);
    }
  }
} finally {
  await browser.close();
  server.close();
}

async function look(state: string, theme: string, width: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`${base}#state=${state}&theme=${theme}${state === 'typical' ? '&written' : ''}`);
  await page.waitForSelector('.panel');
  await page.screenshot({ path: join(out, `${state}-${theme}-${width}.png`) as `${string}.png` });
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await page.screenshot({
    path: join(out, `${state}-${theme}-${width}-open.png`) as `${string}.png`,
  });
  await page.screenshot({
    path: join(out, `${state}-${theme}-${width}-rest.png`) as `${string}.png`,
    clip: { x: 0, y: 1400, width, height: 1600 },
  });
  await judge(page, `${state} ${theme} ${width}`);
  await page.close();
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
