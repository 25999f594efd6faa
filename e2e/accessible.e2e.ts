import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { scheme, violations } from './lib/axe.ts';
import { BROWSER, openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();

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
