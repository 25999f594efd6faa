import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();

/** Presses a button by what it says, in whichever frame has it. */
async function press(desk: Desk, words: RegExp): Promise<void> {
  await until(async () => {
    for (const frame of desk.portal.frames()) if (await pressIn(frame, words)) return true;
    return false;
  }, `a button ${words}`);
}

function pressIn(frame: Frame, words: RegExp): Promise<boolean> {
  return frame.evaluate((source) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, input[type=submit]')];
    const says = (one: HTMLElement) =>
      (one.localName === 'input' ? (one as HTMLInputElement).value : one.textContent) ?? '';
    const button = buttons.find((one) => new RegExp(source).test(says(one).trim()));
    button?.click();
    return button !== undefined;
  }, words.source);
}

/** The claim number that the confirmation page prints. */
async function printedNumber(desk: Desk): Promise<string> {
  return until(async () => {
    for (const frame of desk.portal.frames()) {
      const text = await frame.evaluate(() => document.querySelector('[data-truth="claim.number"]')?.textContent);
      if (text) return text;
    }
    return undefined;
  }, 'a confirmation page');
}

const waiting = (desk: Desk) =>
  until(async () => {
    const view = await desk.view();
    return view && view.waiting.length > 0 ? view.waiting : undefined;
  }, 'something that waits');
const panelText = (desk: Desk) => desk.panel.evaluate(() => document.body.textContent ?? '');

describe('the page after Submit', () => {
  it.each([
    ['plain', 0, /Submit claim/],
    ['react', 0, /^Submit$/i],
    ['wizard', 2, /^Submit$/],
    // This portal's button says only "Update", so that no Submit is heard.
    ['classic', 0, /^Update$/],
  ])('%s: its number is tied to the claim, with what it proves', async (portal, steps, words) => {
    await browser.at(`/${portal}?fill=clean`, async (desk) => {
      const claim = await desk.claim();
      for (let step = 2; step < steps + 2; step++) {
        await desk.portal.evaluate(() => document.querySelector<HTMLButtonElement>('button[name=next]')?.click());
        await until(() => desk.portal.evaluate((now) => document.title.includes(`Step ${now}`), step), `step ${step}`);
        await desk.claim(({ read }) => read.length > 0);
      }
      await press(desk, words);
      const number = await printedNumber(desk);
      const [one, ...more] = await waiting(desk);
      expect(more).toEqual([]);
      expect(one?.capture).toMatchObject({
        kind: 'confirmation',
        proves: 'sent',
        found: [
          { item: 'claim', value: number },
          { item: 'date', value: '11/23/2026' },
        ],
      });
      expect(one?.patient).toBe(claim.patient?.initials);
      const words2 = await until(async () => {
        const text = await panelText(desk);
        return text.includes(number) ? text : undefined;
      }, 'the number in the panel');
      expect(words2).toContain(`Claim number ${number} of 11/23/2026: proves the claim was sent.`);
      expect(words2).toContain('Not saved yet. It waits in this tab and is gone when the tab closes.');
    });
  });

  it('stays in the tab over the next claim, and goes when it is dismissed', async () => {
    await browser.at('/plain?fill=clean', async (desk) => {
      await desk.claim();
      await press(desk, /Submit claim/);
      const number = await printedNumber(desk);
      await waiting(desk);
      await desk.portal.evaluate(() => document.querySelector<HTMLAnchorElement>('#confirmation a')?.click());
      await desk.claim(({ read }) => read.length > 0, 'the next claim');
      expect(await panelText(desk)).toContain(number);
      await desk.panel.bringToFront();
      await (await desk.panel.waitForSelector('button::-p-text(Dismiss)'))?.click();
      await until(async () => !(await panelText(desk)).includes(number), 'it gone');
    });
  });

  it('says when the claim was not taken, and keeps no number of it', async () => {
    await browser.at('/plain?fill=clean', async (desk) => {
      await desk.claim();
      await desk.portal.evaluate(() =>
        document.querySelector('form[method=post]')?.setAttribute('action', '/plain/refused'),
      );
      await press(desk, /Submit claim/);
      const view = await until(async () => {
        const now = await desk.view();
        return now?.refusal ? now : undefined;
      }, 'the refusal');
      expect(view).toMatchObject({ refusal: '“Claim could not be submitted”', waiting: [] });
      expect(await panelText(desk)).toContain('It counts as not sent.');
      expect(await panelText(desk)).not.toContain('5512-0099');
    });
  });
});

it('reads the lines of a claim-status page while the panel is open', async () => {
  await browser.at('/status-lines', async (desk) => {
    const [one] = await waiting(desk);
    expect(one?.capture).toMatchObject({
      kind: 'status',
      lines: [
        { claimNumber: 'E4410228', category: 'paid', paid: '$112.40', payment: '0099812441' },
        { claimNumber: 'E4410229', category: 'denied' },
        { claimNumber: 'E4410230', category: 'pended', billed: '$165.00' },
      ],
    });
    await until(async () => (await panelText(desk)).includes('Claim status of 3 claims on the page.'), 'the lines');
  });
});

it.each(['/no-claim', '/plain?fill=clean', '/riddle'])('takes nothing from %s', async (path) => {
  await browser.at(path, async (desk) => {
    await until(async () => (await desk.view())?.status !== 'reading' && (await desk.view()), 'a settled tab');
    await new Promise((resume) => setTimeout(resume, 2500));
    expect(await desk.view()).toMatchObject({ waiting: [], refusal: '' });
  });
});
