import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scheme, violations } from './lib/axe.ts';
import { BROWSER, openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { storedSettings } from './lib/stored-settings.ts';

const browser = openBrowser();
const PAGE = '/plain?fill=clean';
const EXPIRED = 'timely.expired';

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const says = (page: Page, words: string) => until(async () => (await text(page)).includes(words), `"${words}"`);
const has = (desk: Desk, rule: string) =>
  desk.claim(({ result }) => result?.findings.some((one) => one.rule === rule), rule);
const hasNot = (desk: Desk, rule: string) =>
  desk.claim(({ result }) => !result?.findings.some((one) => one.rule === rule), `no ${rule}`);

/** Tabs in which the dashboard is open. Of a tab that changed its process Firefox's driver keeps a dead page, too. */
async function dashboards(): Promise<Page[]> {
  const pages = await browser.session().browser.pages();
  const alive = await Promise.all(
    pages.map((page) => page.evaluate(() => location.pathname === '/dashboard.html').catch(() => false)),
  );
  return pages.filter((_, at) => alive[at]);
}

/** The dashboard of the panel's menu. */
async function fromMenu({ panel }: Desk): Promise<Page> {
  await panel.bringToFront();
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-dashboard]')?.click());
  const page = await until(async () => {
    const [first] = await dashboards();
    return first && (await first.$('nav a[href="#payers"]')) ? first : undefined;
  }, 'the dashboard');
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#payers"]')?.click());
  await until(() => page.$('a[data-row]'), 'its payers');
  if (BROWSER === 'chromium') await page.emulateFocusedPage(true);
  return page;
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
}

async function keys(page: Page, ...all: string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key as 'Tab');
}

/** Has the file that Export saves handed to the test instead. */
async function exported(page: Page): Promise<string> {
  const file = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(resolve);
          return 'blob:nothing';
        };
        HTMLAnchorElement.prototype.click = () => undefined;
        document.querySelector<HTMLElement>('[data-export]')?.click();
      }),
  );
  return file;
}

describe('from the panel to the dashboard and back to the claim', () => {
  const scratch = { folder: '' };
  beforeAll(() => {
    scratch.folder = mkdtempSync(join(tmpdir(), 'claimside-settings-'));
  });
  afterAll(() => rmSync(scratch.folder, { recursive: true, force: true }));

  it('a filing limit typed with the keyboard changes the finding of an open claim at once', async () => {
    await browser.at(PAGE, async (desk) => {
      await hasNot(desk, EXPIRED);
      const page = await fromMenu(desk);
      await page.bringToFront();
      await keys(page, '/');
      await page.keyboard.type('aetna commercial');
      await keys(page, 'ArrowDown', 'Enter');
      await until(() => page.evaluate(() => document.activeElement?.id === 'detail-title'), 'its heading');
      expect(await page.evaluate(() => location.hash)).toBe('#payers/aetna');
      await keys(page, 'Tab', 'Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('filingDays');
      await page.keyboard.type('5');
      await keys(page, 'Tab');
      await says(page, 'Saved');

      const late = await has(desk, EXPIRED);
      const finding = late.result?.findings.find(({ rule }) => rule === EXPIRED);
      expect(finding).toMatchObject({ severity: 'error', why: expect.stringContaining('your contract') });

      // What the settings store holds now is nothing of this claim.
      const stored = await page.evaluate(storedSettings);
      expect(stored).toContain('"filingDays":5');
      const values = late.read.map(({ path, value }) => [path, value] as const);
      const patient = values.filter(
        ([path, value]) => /^(patient|subscriber|diagnoses)/.test(path) && value.length > 3,
      );
      expect(patient.length).toBeGreaterThan(5);
      for (const [path, value] of patient) expect(stored.includes(value), path).toBe(false);

      // The finding's small print leads to its page, in the tab that is open.
      await desk.panel.bringToFront();
      await until(
        () =>
          desk.panel.evaluate((rule) => {
            const link = [...document.querySelectorAll<HTMLElement>('.finding a')].find(
              (one) => one.textContent === rule,
            );
            link?.click();
            return link !== undefined;
          }, EXPIRED),
        'the link to the rule',
      );
      await says(page, 'Why it matters');
      expect(await page.evaluate(() => location.hash)).toBe(`#rules/${EXPIRED}`);
      expect(await dashboards()).toHaveLength(1);

      await go(page, '#settings/file');
      await says(page, 'Export settings');
      const file = await exported(page);
      expect(JSON.parse(file)).toMatchObject({ kind: 'claimside-settings', settings: { payers: { aetna: {} } } });
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-clear]')?.click());
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-clear-now]')?.click());
      await hasNot(desk, EXPIRED);

      await choose(page, '{"kind":"claimside-settings"');
      await says(page, 'Nothing was changed.');
      await choose(page, file);
      await says(page, '1 change:');
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-import]')?.click());
      await has(desk, EXPIRED);
      await says(page, 'Imported');
      await page.close();
    });
  });

  async function choose(page: Page, content: string): Promise<void> {
    const path = join(scratch.folder, 'settings.json');
    writeFileSync(path, content);
    const input = (await page.$('[name=settings-file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
});

it("a rule of the practice's own, made in the form, speaks on the open claim at once", async () => {
  await browser.at(PAGE, async (desk) => {
    await desk.claim();
    const page = await fromMenu(desk);
    await go(page, '#rules/new-rule');
    await page.waitForSelector('[name=title]');
    const type = async (name: string, words: string) => {
      await page.focus(`[name=${name}]`);
      await page.keyboard.type(words);
    };
    await type('title', 'Aetna pays no session of this length.');
    await type('payers', 'aetna');
    await page.select('[name=kind]', 'not-billed');
    await page.click('[data-add-trial]');
    await until(
      () => page.evaluate(() => document.querySelector('.outcome.good')?.textContent?.startsWith('Found')),
      'the trial',
    );
    await page.click('[data-save-rule]');
    await says(page, 'Rule added');
    const id = 'practice.aetna-pays-no-session-of-this-length';
    const { result } = await has(desk, id);
    expect(result?.findings.find(({ rule }) => rule === id)).toMatchObject({
      severity: 'warning',
      why: "Your practice's rule: Aetna pays no session of this length.",
    });
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-remove-rule]')?.click());
    await hasNot(desk, id);
    await page.close();
  });
});

it('the first-run page opens it at the practice', async () => {
  const welcome = await browser.session().openOwn('welcome.html');
  if (BROWSER === 'chromium') await welcome.emulateFocusedPage(true);
  await until(async () => {
    await welcome.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Start')?.click(),
    );
    return welcome.$('[data-dashboard]');
  }, 'the button');
  await welcome.evaluate(() => document.querySelector<HTMLElement>('[data-dashboard]')?.click());
  const page = await until(async () => {
    const [first] = await dashboards();
    return first && (await text(first)).includes('Part 2 program') ? first : undefined;
  }, 'the dashboard at the practice');
  await Promise.all([welcome.close(), page.close()]);
});

it('shows the tables of the engine', async () => {
  const page = await browser.session().openOwn('dashboard.html#code-sets');
  await says(page, 'ICD-10-CM');
  await page.close();
});

it('what is opened by its address is in sight in the list', async () => {
  const page = await browser.session().openOwn('dashboard.html#payers/medicaid-WY');
  await says(page, 'Your fee schedule');
  const [row = 0, height = 0] = await page.evaluate(() => {
    const { bottom = 0 } = document.querySelector('tr.open')?.getBoundingClientRect() ?? {};
    return [bottom, innerHeight];
  });
  expect(row).toBeGreaterThan(0);
  expect(row).toBeLessThanOrEqual(height);
  await page.close();
});

it('a narrow window shows the list or what is open, and Escape leads back to the row', async () => {
  const page = await browser.session().openOwn('dashboard.html#payers/magellan');
  if (BROWSER === 'chromium') await page.emulateFocusedPage(true);
  await page.setViewport({ width: 380, height: 800 });
  await page.bringToFront();
  await says(page, 'Your fee schedule');
  const shown = () =>
    page.evaluate(() => ({
      list: document.querySelector('.list')?.checkVisibility(),
      detail: document.querySelector('.detail')?.checkVisibility(),
      tooWide: document.documentElement.scrollWidth > innerWidth,
      at: document.activeElement?.textContent,
    }));
  expect(await shown()).toMatchObject({ list: false, detail: true, tooWide: false });
  await keys(page, 'Escape');
  await until(async () => (await shown()).at === 'Magellan', 'the row');
  expect(await shown()).toMatchObject({ list: true, detail: false, tooWide: false });
  await page.close();
});

describe.each(['light', 'dark'] as const)('axe, %s', (value) => {
  it.each([
    ['#payers', 'Aetna'],
    ['#payers/aetna', 'Your fee schedule'],
    ['#payers/new', 'as it stands on the claim'],
    ['#code-sets', 'ICD-10-CM'],
    ['#rules', 'What it checks'],
    // One near the top: axe takes a row half scrolled under the heads for a target that is too small.
    ['#rules/auth.missing', 'Why it matters'],
    ['#rules/new-rule', 'Test claims'],
    ['#rules/rules-file', 'Import'],
    ['#settings/practice', 'Part 2'],
    ['#settings/clinicians', 'Add a clinician'],
    ['#settings/looks', 'Colors'],
    ['#settings/sites', 'Always read'],
    ['#settings/file', 'Start over'],
  ])('%s', async (hash, words) => {
    const page = await browser.session().openOwn(`dashboard.html${hash}`);
    await says(page, words);
    await scheme(page, value);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

// Last, because the store belongs to somebody else afterwards.
it('a store that a newer Claimside has taken over is not written to', async () => {
  const page = await browser.session().openOwn('dashboard.html#payers/humana');
  await says(page, 'Your fee schedule');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('claimside-settings', 10_000);
        open.onerror = reject;
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
  );
  await page.focus('[name=filingDays]');
  await page.keyboard.type('77');
  await keys(page, 'Tab');
  await says(page, 'Not saved.');
  expect(await page.evaluate(storedSettings)).not.toContain('77');
  await page.close();
});
