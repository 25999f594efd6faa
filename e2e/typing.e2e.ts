import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { press, shows } from './lib/reading.ts';

const browser = openBrowser();

/** The first frame of the page in which the selector finds something. */
async function frameWith(page: Page, selector: string) {
  return until(async () => {
    for (const frame of page.frames()) if (await frame.$(selector)) return frame;
    return undefined;
  }, selector);
}

/**
 * Types a text into a box the way a biller does: click, select all, type, leave. A page that draws its
 * boxes anew in the middle of it throws keystrokes away; a biller sees that and types again.
 */
async function retype(page: Page, selector: string, text: string, leave = true): Promise<void> {
  await until(async () => {
    const frame = await frameWith(page, selector);
    const box = await frame.waitForSelector(selector);
    await box?.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
    return (await frame.$eval(selector, (now) => (now as HTMLInputElement).value)) === text;
  }, `"${text}" in ${selector}`);
  if (leave) await page.keyboard.press('Tab');
}

/** The wizard's last step, where its service lines are. */
async function toStepThree(page: Page): Promise<void> {
  for (const step of [2, 3]) {
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('button[name=next]')?.click());
    await until(() => page.evaluate((number) => document.title.includes(`Step ${number}`), step), `step ${step}`);
  }
}

/** What leads to the page a slip is made on, where it isn't the first. */
const WAYS: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  wizard: ({ portal }) => toStepThree(portal),
  tabs: async (desk) => {
    await press(desk, 'button[value=client]');
    await press(desk, 'button[value="tab professional"].rtsLink:not([disabled])');
    await shows(desk, 'button[value="tab professional"].rtsSelected');
    await press(desk, 'button[value="tab providers"].rtsLink');
    await shows(desk, 'button[value="tab providers"].rtsSelected');
  },
  minimal: async (desk) => {
    for (const box of ['beneficiaryId', 'billingProviderNpi', 'priorAuthNumber']) {
      await shows(desk, `#${box}`);
      await press(desk, 'input[name=submit_0]');
    }
    await shows(desk, '#diagnosisCode_0');
  },
};

async function marked(desk: Desk, part: string): Promise<boolean> {
  return (await desk.layer()).marks.some(({ label }) => label.includes(part));
}

/** Whether a mark stands in the row of the box, not left of it, and in no other row. */
async function isBeside(desk: Desk, selector: string): Promise<boolean> {
  const frame = await frameWith(desk.portal, selector);
  const box = await frame.$eval(selector, (control) => {
    const { left, top, bottom } = control.getBoundingClientRect();
    return { left, top, bottom };
  });
  const { marks } = await desk.layer();
  return marks.every(
    ({ x, y, height }) => x > box.left && y + height / 2 > box.top - 8 && y + height / 2 < box.bottom + 8,
  );
}

/** A wrong value put into a right claim, and taken back: path, selector, wrong and right text, words of the mark. */
const SLIPS = [
  ['plain', '[data-truth="billing.npi"]', '1993999989', '1993999998', 'Billing NPI 1993999989'],
  ['classic', '[data-truth="diagnoses[0].code"]', 'F33.4', 'F33.1', 'F33.4'],
  ['react', '[data-truth="lines[0].units"]', '0', '1', 'Line 1 has 0 units'],
  ['wizard', '[data-truth="lines[0].charge"]', '0.00', '150.00', 'Line 1 is charged at $0.00'],
  ['legacy', '[data-truth="lines[0].units"]', '0', '1', 'Line 1 has 0 units'],
  ['hub', '[data-truth="billing.npi"]', '1993999989', '1993999998', 'Billing NPI 1993999989'],
  ['dialog', '[data-truth="billing.npi"]', '1993999989', '1993999998', 'Billing NPI 1993999989'],
  ['panels', '[data-truth="lines[1].units"]:not(td)', '0', '1', 'Line 2 has 0 units'],
  ['tabs', '[data-truth="billing.npi"]', '1993999989', '1993999998', 'Billing NPI 1993999989'],
  ['minimal', '[data-truth="diagnoses[0].code"]', 'F33.4', 'F41.1', 'F33.4'],
] as const;

describe.each(SLIPS)('%s', (portal, selector, wrong, right, words) => {
  it('marks a slip beside its box, lists it in the panel, and lets go of both when it is put right', async () => {
    await browser.at(`/${portal}?fill=clean`, async (desk) => {
      await WAYS[portal]?.(desk);
      const clean = await desk.claim(({ result }) => result?.findings.length === 0, 'a claim without findings');
      expect(clean.result?.verdict).toBe('incomplete');
      expect((await desk.layer()).marks).toEqual([]);

      await retype(desk.portal, selector, wrong);
      await until(() => marked(desk, words), `a mark that says ${words}`);
      expect(await isBeside(desk, selector)).toBe(true);
      const panel = await until(async () => {
        const text = await desk.panel.evaluate(() => document.body.textContent);
        return text?.includes(words) ? text : undefined;
      }, 'the finding in the panel');
      expect(panel).toMatch(/Not ready: 1 error/);

      await retype(desk.portal, selector, right);
      await until(async () => (await desk.layer()).marks.length === 0, 'no mark');
      await until(
        async () => !(await desk.panel.evaluate(() => document.body.textContent))?.includes(words),
        'no finding in the panel',
      );
    });
  });
});

it('stands beside its box: outside it or on empty room inside, never on the text', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await retype(desk.portal, '[data-truth="billing.npi"]', '1993999989');
    const mark = await until(async () => (await desk.layer()).marks[0], 'a mark');
    const box = await desk.portal.$eval('[data-truth="billing.npi"]', (input) => {
      const { left, right, top, bottom } = input.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const middle = mark.y + mark.height / 2;
    expect(middle).toBeGreaterThan(box.top - 2);
    expect(middle).toBeLessThan(box.bottom + 2);
    expect(mark.x).toBeGreaterThan(box.left + (box.right - box.left) / 2);

    await desk.portal.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await until(async () => (await desk.layer()).bubble.includes('prov.npi-luhn'), 'the bubble under the pointer');
  });
});

it('leaves no finding of a grid without a mark, however tightly its boxes fill the frame', async () => {
  await browser.at('/classic?fill=wrong', async (desk) => {
    await desk.portal.setViewport({ width: 1280, height: 2200 });
    const view = await desk.claim();
    const wanted = view.result?.findings.filter(({ path }) => !view.toFill.includes(path)).length;
    const shown = async () =>
      (await desk.layer()).marks.reduce(
        (sum, { label }) => sum + 1 + Number(/, and (\d+) more$/.exec(label)?.[1] ?? 0),
        0,
      );
    expect(wanted).toBeGreaterThan(10);
    await until(async () => (await shown()) === wanted, `${wanted} findings on marks`);
  });
});

it('opens a finding with the keyboard, and gives the focus back with Escape', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await retype(desk.portal, '[data-truth="billing.npi"]', '1993999989');
    await until(() => marked(desk, 'Billing NPI'), 'the mark');
    await desk.portal.focus('[data-truth="billing.npi"]');
    await desk.portal.keyboard.down('Alt');
    await desk.portal.keyboard.press('ArrowDown');
    await desk.portal.keyboard.up('Alt');
    const bubble = await until(async () => (await desk.layer()).bubble, 'the bubble');
    expect(bubble).toContain('prov.npi-luhn');
    await desk.portal.keyboard.press('Escape');
    await until(async () => (await desk.layer()).bubble === '', 'the bubble closed');
    expect(await desk.portal.evaluate(() => document.activeElement?.getAttribute('data-truth'))).toBe('billing.npi');
  });
});

it('waits with a new finding while the biller is typing', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await retype(desk.portal, '[data-truth="billing.npi"]', '19939', false);
    await desk.claim(
      ({ result }) => result?.findings.some(({ rule }) => rule.startsWith('prov.npi')),
      'the finding in the host',
    );
    expect(await marked(desk, 'NPI')).toBe(false);
    await until(() => marked(desk, 'NPI'), 'the mark after a pause');
  });
});
