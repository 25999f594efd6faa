import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { TabView } from '../engine/wire.ts';
import { claimFor } from '../practice/claims.ts';
import { openBrowser } from './lib/desk.ts';
import { heartbeat } from './lib/heartbeat.ts';
import { until } from './lib/launch.ts';
import { differences, inventions } from './lib/same.ts';

const browser = openBrowser();
const WANTED = claimFor('small', 'wrong');
const TOTAL = '[data-truth="claim.totalCharge"]';

const readIn = ({ read }: TabView) => Object.fromEntries(read.map(({ path, value }) => [path, value]));
const missed = (view: TabView) => differences(WANTED, readIn(view));
/** What was read that isn't on the page, or isn't what the page says there. */
const wrong = (view: TabView) => [
  ...inventions(WANTED, readIn(view)),
  ...missed(view).filter((one) => !/read undefined$/.test(one)),
];

async function retypeTotal(portal: Page, text: string): Promise<void> {
  const box = await portal.waitForSelector(TOTAL);
  await box?.click({ count: 3 });
  await portal.keyboard.type(text);
  await portal.keyboard.press('Tab');
}

describe.each(['loops', 'text', 'throws', 'mutate', 'rtl'] as const)('a page of %s', (what) => {
  it('is read whole and rightly, follows the typing, and still answers', async () => {
    await browser.at(`/hostile?do=${what}`, async (desk) => {
      const view = await desk.claim((now) => missed(now).length === 0, 'the whole claim');
      expect(wrong(view)).toEqual([]);
      expect(view.result?.findings.map(({ rule }) => rule)).toContain('money.total-equals-lines');
      expect(await heartbeat(desk.portal)).toBeLessThan(1_500);
      await retypeTotal(desk.portal, '150.00');
      await desk.claim(
        ({ read }) => read.some(({ path, value }) => path === 'claim.totalCharge' && value === '150.00'),
        'the total that was typed',
      );
    });
  });
});

it('a page that writes itself anew is read again each time', async () => {
  await browser.at('/hostile?do=rewrite', async (desk) => {
    await until(
      () => desk.portal.$eval('#hostile', (main) => (main as HTMLElement).dataset.count === '3'),
      'the last page',
    );
    await desk.portal.$eval(TOTAL, (box) => {
      (box as HTMLInputElement).value = '4711.00';
    });
    const view = await desk.claim(
      ({ read }) => read.some(({ path, value }) => path === 'claim.totalCharge' && value === '4711.00'),
      'what the last page holds',
    );
    expect(wrong(view)).toEqual([expect.stringContaining('claim.totalCharge')]);
  });
});

it('of a translated page nothing is read as what it is not', async () => {
  await browser.at('/hostile?do=translate', async (desk) => {
    await until(async () => ((await desk.view())?.read.length ?? 0) > 0, 'something read');
    const view = await until(async () => {
      const now = await desk.view();
      return now?.status !== 'reading' ? now : undefined;
    }, 'the page read');
    expect(wrong(view)).toEqual([]);
  });
});

it('a page that grows for ever is given up, and page and panel say so', async () => {
  await browser.at('/hostile?do=endless', async (desk) => {
    await until(async () => (await desk.view())?.status === 'too-large', 'the status', 40);
    const pill = await until(async () => (await desk.layer()).pill, 'the pill');
    expect(pill).toContain('This page is too large to read');
    await until(async () => (await desk.layer()).marks.length === 0, 'the marks of what was smaller gone');
    expect((await desk.view())?.result).toBeNull();
    await until(
      () => desk.panel.evaluate(() => document.body.textContent?.includes('This page is too large to read')),
      'the words in the panel',
    );
    await desk.portal.setViewport({ width: 700, height: 500 });
    await until(
      async () => ((await desk.layer()).pillBox?.y ?? 900) < 500,
      'the pill in the corner of the smaller window',
    );
    expect(await heartbeat(desk.portal)).toBeLessThan(1_500);
  });
});
