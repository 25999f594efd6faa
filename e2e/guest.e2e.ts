import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { gauge, leastAlive } from './lib/gauge.ts';
import { until } from './lib/launch.ts';

// What a page pays for us, counted by Chromium itself; Firefox counts none of it (vitest.config.ts).
const browser = openBrowser();
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

it('reads 500 controls and draws their marks in a few layouts, not one a control', async () => {
  await browser.at('/classic/form?fill=wrong', async (desk) => {
    const { portal } = desk;
    const marks = await until(async () => {
      const seen = (await desk.layer()).marks;
      return seen.length > 5 ? seen : undefined;
    }, 'the marks');
    await pause(1_000);
    const page = await gauge(portal);
    const before = await page.passes();
    await portal.evaluate(() => {
      document.body.style.paddingTop = '40px';
      document.body.append(document.createElement('input'));
    });
    await until(async () => (await desk.layer()).marks[0]?.y !== marks[0]?.y, 'the marks moved');
    await pause(1_000);
    const after = await page.passes();
    expect(after.layouts - before.layouts).toBeLessThan(10);
    expect(after.styles - before.styles).toBeLessThan(10);

    // The same change made and asked for in turn: the gauge does count what it is trusted with.
    await portal.evaluate(() => {
      for (let turn = 1; turn <= 20; turn++) {
        document.body.style.paddingTop = `${turn}px`;
        document.body.getBoundingClientRect();
      }
    });
    expect((await page.passes()).layouts - after.layouts).toBeGreaterThanOrEqual(20);
  });
});

it('keeps nothing of a form that is drawn anew every second', async () => {
  await browser.at('/hostile?do=redraw', async (desk) => {
    await desk.claim(({ result }) => result?.findings.length, 'the claim');
    await until(async () => (await desk.layer()).marks.length > 0, 'a mark');
    const page = await gauge(desk.portal);
    const before = await leastAlive(page);
    await pause(12_000);
    const after = await leastAlive(page);
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(20);
  });
});
