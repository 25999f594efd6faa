import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { BROWSER } from './desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
}

/** What axe finds against WCAG 2.2 A and AA. */
export async function violations(page: Page): Promise<string[]> {
  // Our pages' policy lets no text become code, so axe comes in by the debugger.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await (globalThis as unknown as Axe).axe.run({ runOnly: tags });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
  });
}

/** Has the page believe that the person prefers `value`. */
export async function scheme(page: Page, value: 'light' | 'dark'): Promise<void> {
  if (BROWSER === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  else
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme;
    }, value);
}
