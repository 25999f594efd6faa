import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();
const DIAGNOSIS = '[data-truth="diagnoses[0].code"]';

it('rewrites a dotted code for a box that takes none, after a preview, and takes it back', async () => {
  await browser.at('/plain?fill=wrong', async (desk) => {
    const view = await desk.claim(
      ({ result }) => result?.findings.some(({ safeFix }) => safeFix?.path === 'diagnoses[0].code'),
      'the fix',
    );
    expect(view.result?.findings.find(({ rule }) => rule === 'form.stray-blank')?.safeFix).toEqual({
      path: 'subscriber.memberId',
      value: 'W123456789',
    });
    const text = () => desk.portal.$eval(DIAGNOSIS, (box) => (box as HTMLInputElement).value);
    expect(await text()).toBe('F41.1');

    await desk.panel.bringToFront();
    await desk.panel.evaluate(() => {
      const row = [...document.querySelectorAll('details[data-finding]')].find((one) =>
        one.textContent?.includes('without the dot'),
      );
      row?.querySelector('summary')?.click();
    });
    const press = async (name: string) => {
      const button = await until(async () => {
        for (const one of await desk.panel.$$('button')) {
          const label = await one.evaluate((node) => (node.checkVisibility() ? node.textContent : ''));
          if (label?.trim().startsWith(name)) return one;
        }
        return undefined;
      }, `the button ${name}`);
      await button.click();
    };
    expect(await desk.panel.evaluate(() => document.body.textContent)).toMatch(/F41\.1.*F411/s);
    await press('Apply');
    await desk.portal.bringToFront();
    await until(async () => (await text()) === 'F411', 'the rewritten code');
    await desk.claim(
      ({ result }) => !result?.findings.some(({ safeFix }) => safeFix?.path === 'diagnoses[0].code'),
      'the finding gone',
    );

    await desk.panel.bringToFront();
    await press('Undo');
    await desk.portal.bringToFront();
    await until(async () => (await text()) === 'F41.1', 'the code as it was');
  });
});
