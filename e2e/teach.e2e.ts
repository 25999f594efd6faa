import { describe, expect, it } from 'vitest';
import type { TabView } from '../engine/wire.ts';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { beginTeaching, say, seeTeaching } from './lib/teaching.ts';

const browser = openBrowser();

/** The whole riddle in the order of its page, as a biller would type it; '' skips a box. */
const SAID = [
  'member id',
  'pat last',
  'pat first',
  'pat dob',
  'pat sex',
  'pat addr',
  'pat city',
  'pat state',
  'pat zip',
  'diagnosis a',
  'box 23',
  'tax id',
  'billing npi',
  'not part',
  'from date',
  '24b',
  'cpt',
  'charge',
];
const PATHS = [
  'subscriber.memberId',
  'patient.lastName',
  'patient.firstName',
  'patient.dob',
  'patient.sex',
  'patient.address1',
  'patient.city',
  'patient.state',
  'patient.zip',
  'diagnoses[0].code',
  'claim.priorAuthorizationNumber',
  'billing.taxId',
  'billing.npi',
];
const LINE = ['dateFrom', 'placeOfService', 'procedureCode', 'charge'].map((leaf) => `lines[0].${leaf}`);

const readOn = (view: TabView | undefined) => new Set(view?.read.map(({ path }) => path));

async function teachAll(desk: Desk): Promise<void> {
  await beginTeaching(desk);
  for (const [at, words] of SAID.entries()) {
    await until(
      async () => {
        const seen = await seeTeaching(desk);
        return seen?.typed === '' && seen.now.startsWith('Not read');
      },
      `box ${at + 1} to have its turn`,
    );
    await say(desk.portal, words);
  }
  await until(async () => (await seeTeaching(desk))?.now.endsWith('Every field is said.'), 'the end');
}

describe('an unknown form', () => {
  it('is taught by keyboard alone, and read from then on, redrawn or not', async () => {
    await browser.at('/riddle', async (desk) => {
      await until(async () => (await desk.view())?.status === 'unreadable', 'a form nobody can read');
      await teachAll(desk);
      const seen = await seeTeaching(desk);
      expect(seen?.progress).toBe('26 of 26 fields said');
      await desk.portal.keyboard.press('Escape');
      await until(async () => (await seeTeaching(desk)) === null, 'nothing of ours on the page');

      for (const address of ['/riddle', '/riddle?design=names', '/riddle?design=more']) {
        await desk.portal.goto(new URL(address, desk.portal.url()).href);
        for (const [selector, text] of [
          ['label::-p-text(R-02)', 'DELACROIX'],
          ['tbody tr:first-child td:nth-child(3) input', '90834'],
        ] as const) {
          await desk.portal.click(selector);
          await desk.portal.keyboard.type(text);
        }
        const view = await desk.claim(
          ({ read }) => read.some(({ path, value }) => path === 'lines[0].procedureCode' && value === '90834'),
          `the claim on ${address}`,
        );
        expect([...PATHS, ...LINE].filter((path) => !readOn(view).has(path))).toEqual([]);
        expect(view.read.find(({ path }) => path === 'patient.lastName')?.value).toBe('DELACROIX');
        expect(view.unread.map(({ label }) => label)).toEqual(address.includes('more') ? ['R-00'] : []);
        expect(view.lost).toEqual([]);
      }
    });
  });
});

const codes = (desk: Desk) =>
  desk.claim(({ read }) => read.some(({ path }) => path === 'patient.lastName'), 'the taught name');

it('what is taken back in the dashboard is not read any more, and read again after Undo', async () => {
  await browser.at('/riddle?design=names', async (desk) => {
    await codes(desk);
    const page = await browser.session().openOwn('dashboard.html#settings/taught');
    const press = (selector: string) =>
      until(
        () =>
          page.evaluate((wanted) => {
            const button = document.querySelector<HTMLElement>(wanted);
            button?.click();
            return Boolean(button);
          }, selector),
        selector,
      );
    await press('[aria-label="Remove Patient last name"]');
    await desk.portal.bringToFront();
    await desk.claim(({ read }) => !read.some(({ path }) => path === 'patient.lastName'), 'no name');
    await press('.status button');
    await codes(desk);
    await press('[data-taught-clear]');
    await until(async () => (await desk.view())?.status === 'unreadable', 'a form nobody can read');
    await page.close();
  });
});

it('a field that is read wrong is said anew with the mouse, and nothing of the page notices', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await desk.portal.evaluate(() => {
      const scope = globalThis as { heard?: string[] };
      scope.heard = [];
      for (const kind of ['keydown', 'keyup', 'input', 'change', 'mousedown', 'click', 'pointerdown', 'focusin'])
        document.addEventListener(kind, () => scope.heard?.push(kind), true);
      new MutationObserver((records) => {
        for (const { type, target } of records)
          if (type === 'attributes' || target !== document.documentElement) scope.heard?.push(type);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await beginTeaching(desk);
    const box = await desk.portal.$('[data-truth="patient.accountNumber"]');
    const { x, y, width, height } = (await box?.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await desk.portal.mouse.click(x + width / 2, y + height / 2);
    await until(async () => (await seeTeaching(desk))?.now.startsWith('Read as Patient account number.'), 'the box');
    await say(desk.portal, 'policy group');
    const view = await desk.claim(({ read }) => {
      const group = read.find(({ path }) => path === 'subscriber.groupNumber');
      return group?.because[0]?.startsWith('you taught this field');
    }, 'what was said');
    expect(readOn(view).has('patient.accountNumber')).toBe(false);
    await desk.portal.keyboard.press('Escape');
    await until(async () => (await seeTeaching(desk)) === null, 'nothing of ours on the page');
    expect(await desk.portal.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  });
});
