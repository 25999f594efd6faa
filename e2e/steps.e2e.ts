import { describe, expect, it } from 'vitest';
import { claimFor, type Fill } from '../practice/claims.ts';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { fieldsOf, press, settled, shows } from './lib/reading.ts';
import { differences, inventions } from './lib/same.ts';

const browser = openBrowser();

/** Opens every tab of the eClaims page, and what a line keeps behind More. */
async function allTabs(desk: Desk): Promise<void> {
  // Three boxes are no claim by themselves, so nothing shows that they were read; nobody is faster than this.
  await new Promise((resume) => setTimeout(resume, 2000));
  await press(desk, 'button[value=client]');
  for (const tab of ['professional', 'providers', 'diagnosis', 'payers', 'lines']) {
    await press(desk, `button[value="tab ${tab}"].rtsLink`);
    await shows(desk, `button[value="tab ${tab}"].rtsSelected`);
    await tellsPage(desk);
  }
  const rows = await desk.portal.$$eval('.more', (all) => all.length);
  for (let row = 0; row < rows; row++) await more(desk, row);
}

/** Opens a line's further boxes, lets them be read, and closes them. */
async function more(desk: Desk, row: number): Promise<void> {
  const click = () => desk.portal.evaluate((at) => document.querySelectorAll<HTMLElement>('.more')[at]?.click(), row);
  await click();
  const filled =
    (await desk.portal.$$eval('.rgRow', (rows, at) => rows[at]?.querySelectorAll('input')[3]?.value, row)) !== '';
  if (filled)
    await desk.claim(
      ({ read }) => read.some(({ path }) => path === `lines[${row}].renderingNpi`),
      `More of line ${row + 1}`,
    );
  await click();
}

/** Waits until the panel tells of a box that is on the page now. */
async function tellsPage(desk: Desk): Promise<void> {
  await until(async () => {
    const truths = await desk.portal.$$eval('form select[data-truth], form input[data-truth]', (all) =>
      all.map((box) => (box as HTMLElement).dataset.truth ?? ''),
    );
    const view = await desk.view();
    return view?.read.some(({ path, onPage }) => onPage && truths.includes(path)) || view?.status === 'none';
  }, 'the page in the panel');
}

/** Goes through the questions of the small tool, a page each. */
async function allPages(desk: Desk): Promise<void> {
  for (const heading of ['Providers', 'Prior Authorization and Referral', 'Diagnosis', 'Claim Detail']) {
    await tellsPage(desk);
    await press(desk, 'input[name=submit_0]');
    await until(
      () => desk.portal.$eval('h3', (title, wanted) => title.textContent === wanted, heading),
      `the page ${heading}`,
    );
  }
}

const WAYS = { tabs: allTabs, minimal: allPages } as const;

describe.each(['tabs', 'minimal'] as const)('%s', (portal) => {
  it.each<Fill>(['wrong', 'clean'])('%s: every page is read, rightly, and nothing else', async (fill) => {
    await browser.at(`/${portal}?fill=${fill}`, async (desk) => {
      const wanted = claimFor(portal, fill);
      await WAYS[portal](desk);
      const view = await settled(desk, wanted);
      expect(differences(wanted, fieldsOf(view))).toEqual([]);
      expect(inventions(wanted, fieldsOf(view))).toEqual([]);
    });
  });
});
