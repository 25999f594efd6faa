import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { orderLines, unitsText } from '../engine/codes/official/samples.fixture.ts';
import { openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();
const UNITS = 'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv';
const LOADED = 'Medicare practitioner MUE 2026 Q4';

const says = (page: Page, words: string) =>
  until(async () => (await page.evaluate(() => document.body.textContent ?? '')).includes(words), `"${words}"`);

/** Chooses a file as the button's dialog would. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (called, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], called));
      if (!input) throw new Error('there is no button to load with');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

async function press(page: Page, words: string): Promise<void> {
  await page.evaluate((start) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.startsWith(start))?.click();
  }, words);
}

it('an official file is read, judges open claims once it is put in force, and is taken back', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    const judgedBy = (edition: string) =>
      desk.claim(({ result }) => result?.editions['mue-medicare'] === edition, `a verdict by ${edition}`);
    await judgedBy('Medicare practitioner MUE 2025H2');
    const page = await browser.session().openOwn('dashboard.html#code-sets');
    await says(page, 'came with Claimside');

    await choose(page, UNITS, unitsText());
    await says(page, '97151: 8 units');
    await judgedBy('Medicare practitioner MUE 2025H2');
    await press(page, 'Put in force');
    await says(page, `In force: ${LOADED}`);
    await judgedBy(LOADED);

    await press(page, `Take back ${LOADED}`);
    await says(page, 'Taken back.');
    await judgedBy('Medicare practitioner MUE 2025H2');
    await page.close();
  });
});

it('a file cut short changes nothing and says where', async () => {
  const page = await browser.session().openOwn('dashboard.html#code-sets');
  await says(page, 'came with Claimside');
  await choose(page, 'icd10cm_order_2028.txt', orderLines().slice(0, 400).join('\n').slice(0, -85));
  await says(page, 'icd10cm_order_2028.txt, line 400');
  expect(await page.evaluate(() => document.body.textContent ?? '')).not.toContain('Put in force');
  await page.close();
});
