import { describe, expect, it } from 'vitest';
import { BROWSER, openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { kill } from './lib/kill.ts';
import { until } from './lib/launch.ts';
import { press, shows } from './lib/reading.ts';

const browser = openBrowser();
const NPI = '[data-truth="billing.npi"]';

async function type(desk: Desk, text: string): Promise<void> {
  const box = await desk.portal.$(NPI);
  await box?.click({ count: 3 });
  await desk.portal.keyboard.type(text);
  await desk.portal.keyboard.press('Tab');
}

async function answers(desk: Desk): Promise<void> {
  await type(desk, '1993999989');
  await until(
    async () => (await desk.layer()).marks.some(({ label }) => label.includes('1993999989')),
    'a mark after the kill',
    20,
  );
  await type(desk, '1993999998');
  await until(async () => (await desk.layer()).marks.length === 0, 'no mark', 20);
}

// Firefox keeps the engine in its persistent background page, which its driver can't end.
if (BROWSER === 'chromium')
  describe('a process dies in mid-check', () => {
    it.each(['engine-worker.js', 'service_worker', 'engine-host.html'] as const)(
      '%s: the next keystroke gets an answer',
      async (part) => {
        await browser.at('/plain?fill=clean', async (desk) => {
          await desk.claim(({ result }) => result?.findings.length === 0);
          const box = await desk.portal.$(NPI);
          await box?.click({ count: 3 });
          await desk.portal.keyboard.type('19939');
          await kill(browser.session(), part);
          await answers(desk);
        });
      },
    );

    it('the engine host: what earlier steps showed is still known', async () => {
      await browser.at('/wizard?fill=clean', async (desk) => {
        // No later step repeats it.
        const taxonomy = () =>
          until(
            async () => (await desk.view())?.read.some(({ value }) => value === '261QM0801X'),
            'the taxonomy of step 1 in the panel',
            20,
          );
        await press(desk, 'button[name=next]');
        await shows(desk, '#diagnosisCode');
        await taxonomy();
        await kill(browser.session(), 'engine-host.html');
        await press(desk, 'button[name=next]');
        await shows(desk, '#svc_procedureCode');
        await until(
          async () => (await desk.view())?.read.some(({ value }) => value === '90834'),
          'the line of step 3 in the panel',
          20,
        );
        await taxonomy();
      });
    });
  });

it('a session that was typed in outlives the panel', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await desk.panel.focus('input.time');
    await desk.panel.keyboard.type('44');
    await desk.claim(({ lines }) => lines[0]?.session.minutes === 44);
    // A reload of one of our own pages never settles in Firefox's driver; that it was done is seen below.
    await desk.panel.evaluate(() => setTimeout(() => location.reload(), 0));
    await until(
      async () => (await desk.panel.$eval('input.time', (box) => (box as HTMLInputElement).value)) === '44',
      'the minutes after a reload',
    );
    expect(await desk.panel.$eval('input.time', (box) => (box as HTMLInputElement).value)).toBe('44');
  });
});
