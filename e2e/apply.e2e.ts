import { describe, expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();
const DIAGNOSIS = '[data-truth="diagnoses[0].code"]';
const FIXED = 'diagnoses[0].code';

const text = (desk: Desk, selector = DIAGNOSIS) =>
  desk.portal.$eval(selector, (box) => (box as HTMLInputElement).value);
const panelText = (desk: Desk) => desk.panel.evaluate(() => document.body.textContent ?? '');

/** Presses a button of the panel by how it begins. */
async function press(desk: Desk, name: string): Promise<void> {
  await desk.panel.bringToFront();
  const button = await until(async () => {
    for (const one of await desk.panel.$$('button')) {
      const label = await one.evaluate((node) => (node.checkVisibility() ? node.textContent : ''));
      if (label?.trim().startsWith(name)) return one;
    }
    return undefined;
  }, `the button ${name}`);
  await button.click();
  await desk.portal.bringToFront();
}

/** Opens the finding about the dot in the diagnosis code, and presses its Apply. */
async function applyFix(desk: Desk): Promise<void> {
  await desk.claim(({ result }) => result?.findings.some(({ safeFix }) => safeFix?.path === FIXED), 'the fix');
  await desk.panel.bringToFront();
  await until(
    () =>
      desk.panel.evaluate(() => {
        const rows = [...document.querySelectorAll('details[data-finding]')];
        const row = rows.find((one) => one.textContent?.includes('without the dot'));
        row?.setAttribute('open', '');
        return row !== undefined;
      }),
    'the finding',
  );
  await press(desk, 'Apply');
}

/** What the panel says became of the change. */
const outcome = (desk: Desk, words: RegExp) =>
  until(async () => words.test(await panelText(desk)), `the panel says ${words}`);

it('rewrites a dotted code for a box that takes none, after a preview, and takes it back', async () => {
  await browser.at('/plain?fill=wrong', async (desk) => {
    const view = await desk.claim(({ result }) => result?.findings.length, 'the findings');
    expect(view.result?.findings.find(({ rule }) => rule === 'form.stray-blank')?.safeFix).toEqual({
      path: 'subscriber.memberId',
      value: 'W123456789',
    });
    expect(await text(desk)).toBe('F41.1');
    expect(await panelText(desk)).toMatch(/F41\.1.*F411/s);
    await applyFix(desk);
    await until(async () => (await text(desk)) === 'F411', 'the rewritten code');
    await desk.claim(
      ({ result }) => !result?.findings.some(({ safeFix }) => safeFix?.path === FIXED),
      'the finding gone',
    );
    await press(desk, 'Undo');
    await until(async () => (await text(desk)) === 'F41.1', 'the code as it was');
  });
});

describe('boxes of other frameworks', () => {
  it.each([
    ['accessor', 'F411', 'F411'],
    ['leaving', 'F411', 'F411'],
    ['debounced', 'F411', 'F411'],
    ['mask', 'F41 1', 'F41 1'],
    ['redrawn', 'F411', 'F411'],
  ])('%s: the change stands, in what is sent too, and is taken back', async (box, shown, sent) => {
    await browser.at(`/boxes?fill=wrong&box=${box}`, async (desk) => {
      await applyFix(desk);
      await until(async () => (await text(desk)) === shown, 'the change');
      await until(async () => (await text(desk, '#model')) === sent, 'what is sent');
      await outcome(desk, /Diagnosis A: F41\.1 became F411\./);
      await press(desk, 'Undo');
      await until(async () => /^F41[. ]1$/.test(await text(desk)), 'the code as it was');
    });
  });

  it.each([
    ['refuses', /Diagnosis A was changed, but the page put the old text back/],
    ['late', /Diagnosis A was changed, but the page put the old text back/],
  ])('%s: says what became of it, and offers no undo', async (box, words) => {
    await browser.at(`/boxes?fill=wrong&box=${box}`, async (desk) => {
      await applyFix(desk);
      await outcome(desk, words);
      expect(await text(desk)).toBe('F41.1');
      expect(await desk.panel.$('[data-undo]')).toBeNull();
    });
  });

  it('locked: no change is offered', async () => {
    await browser.at('/boxes?fill=wrong&box=locked', async (desk) => {
      const view = await desk.claim(({ result }) => result?.findings.length, 'the findings');
      expect(view.result?.findings.filter(({ safeFix }) => safeFix?.path === FIXED)).toEqual([]);
    });
  });
});
