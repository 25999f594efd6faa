import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER, openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = openBrowser();

interface Axe {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
}

/** What axe finds against WCAG 2.2 A and AA. */
async function violations(page: Page): Promise<string[]> {
  // Our pages' policy lets no text become code, so axe comes in by the debugger.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await (globalThis as unknown as Axe).axe.run({ runOnly: tags });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
  });
}

async function scheme(page: Page, value: 'light' | 'dark'): Promise<void> {
  if (BROWSER === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  else
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme;
    }, value);
}

describe.each(['light', 'dark'] as const)('%s', (value) => {
  it('the panel with findings, folded open', async () => {
    await browser.at('/classic?fill=wrong', async (desk) => {
      await desk.claim();
      await desk.panel.bringToFront();
      await scheme(desk.panel, value);
      await until(async () => (await desk.panel.$$('[data-finding]')).length > 5, 'the findings');
      await desk.panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violations(desk.panel)).toEqual([]);
    });
  });

  it('the panel without a claim', async () => {
    await browser.at('/no-claim', async (desk) => {
      await scheme(desk.panel, value);
      expect(await violations(desk.panel)).toEqual([]);
    });
  });

  it('the first-run page', async () => {
    const welcome = await openWelcome();
    await scheme(welcome, value);
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });
});

it('the first-run page checks its practice claim', async () => {
  const welcome = await openWelcome();
  await until(
    () => welcome.evaluate(() => document.querySelector('div[popover=manual]') !== null),
    'our layer on the page',
  );
  await welcome.close();
});

/** The first-run page after its Start button: what is read is said first, then the claim to try it on. */
async function openWelcome(): Promise<Page> {
  const welcome = await browser.session().openOwn('welcome.html');
  if (BROWSER === 'chromium') await welcome.emulateFocusedPage(true);
  await welcome.bringToFront();
  await until(async () => {
    await welcome.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Start'))?.click(),
    );
    return (await welcome.$$('form.practice input')).length > 10;
  }, 'the practice claim');
  return welcome;
}
