import { copyFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Desk, openDesk } from '../e2e/lib/inspect.ts';
import { launch, launchBare, until } from '../e2e/lib/launch.ts';
import { storedSettings } from '../e2e/lib/stored-settings.ts';
import { beginTeaching, say, seeTeaching } from '../e2e/lib/teaching.ts';
import { startPractice } from '../practice/server.ts';
import { buildAll } from './build.ts';
import { pictureGallery } from './lib/gallery.ts';
import { openBubble, picture, prefer, type Scheme, whole } from './lib/shoot.ts';

/**
 * `npm run shots`: pictures of every surface in light and dark, into `.output/shots`. With `--docs` only the
 * few that the README shows, into `docs/pictures`.
 */
const root = resolve(import.meta.dirname, '..');
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const PAGE = { width: 1280, height: 800 };
const DOCS_WIDTH = 420;
/** The README's picture of the panel ends with its findings. */
const DOCS_END = '[data-finding]';

/** Practice pages and words of the mark whose bubble is opened. */
const CLAIMS = {
  classic: { path: '/classic?fill=wrong', bubble: '', steps: 0 },
  react: { path: '/react?fill=wrong', bubble: '', steps: 0 },
  plain: { path: '/plain?fill=wrong', bubble: '', steps: 0 },
  wizard: { path: '/wizard?fill=wrong', bubble: '', steps: 2 },
  legacy: { path: '/legacy?fill=wrong', bubble: '', steps: 0 },
  dialog: { path: '/dialog?fill=wrong', bubble: '', steps: 0 },
  panels: { path: '/panels?fill=wrong', bubble: '', steps: 0 },
} as const;
type Claim = keyof typeof CLAIMS;

const docs = process.argv.includes('--docs');
const out = join(root, docs ? 'docs/pictures' : '.output/shots');
buildAll();
// The panel names the host: one port, so that pictures which show the same are the same.
const practice = await startPractice({ port: docs ? 4173 : 0 });
const session = await launch('chromium');
try {
  if (docs) await forDocs();
  else await everySurface();
} finally {
  await session.close();
  await practice.close();
}
if (docs) await ofGallery();
else await everyState();
console.log(`Pictures are in ${relative(root, out)}.`);

async function everySurface(): Promise<void> {
  for (const name of Object.keys(CLAIMS) as Claim[]) {
    await at(name, async (desk) => {
      for (const scheme of SCHEMES) {
        await prefer(desk.portal, scheme);
        await prefer(desk.panel, scheme);
        await desk.portal.mouse.move(1, 1);
        await picture(desk.portal, join(out, `page-${name}-${scheme}.png`));
        await openBubble(desk, CLAIMS[name].bubble);
        await picture(desk.portal, join(out, `page-${name}-${scheme}-bubble.png`));
        for (const width of [380, 520])
          await whole(desk.panel, width, join(out, `panel-${name}-${scheme}-${width}.png`));
      }
    });
  }
  for (const scheme of SCHEMES) await teaching(scheme, join(out, `teaching-${scheme}.png`));
  // Start is remembered, so the page before it comes first.
  for (const started of [false, true]) {
    for (const scheme of SCHEMES) {
      for (const width of [760, 1400]) {
        await welcome(scheme, width, join(out, `welcome-${scheme}-${width}${started ? '-started' : ''}.png`), started);
      }
    }
  }
}

/** The panel in every state, crowded ones too, with invented claims; in a browser without the extension. */
async function everyState(): Promise<void> {
  const browser = await launchBare('chromium');
  try {
    const complaints = await pictureGallery(browser, {
      out: join(out, 'gallery'),
      themes: SCHEMES,
      widths: { panel: [380], welcome: [1400], dashboard: [380, 1400] },
    });
    for (const words of complaints) console.log(words);
    if (complaints.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

/** Surfaces that need a record with something on it: invented claims in a browser without the extension. */
const OF_GALLERY = { 'call-denied-light-380.png': 'call.png', 'dashboard-worklist-light-1400.png': 'worklist.png' };

async function ofGallery(): Promise<void> {
  const folder = join(root, '.tmp/gallery');
  const browser = await launchBare('chromium');
  try {
    await pictureGallery(browser, {
      out: folder,
      themes: ['light'],
      widths: { panel: [380], welcome: [], dashboard: [1400] },
      states: ['call-denied', 'dashboard-worklist'],
    });
  } finally {
    await browser.close();
  }
  for (const [made, name] of Object.entries(OF_GALLERY)) copyFileSync(join(folder, made), join(out, name));
}

async function forDocs(): Promise<void> {
  await at('classic', async (desk) => {
    await whole(desk.panel, DOCS_WIDTH, join(out, 'panel.png'), DOCS_END);
    await prefer(desk.panel, 'dark');
    await whole(desk.panel, DOCS_WIDTH, join(out, 'panel-dark.png'), DOCS_END);
    await openBubble(desk, CLAIMS.classic.bubble);
    await picture(desk.portal, join(out, 'page.png'));
  });
  await at('react', async (desk) => {
    await desk.portal.evaluate(() => window.scrollTo(0, 1_050));
    await until(async () => (await desk.layer()).marks.length > 2, 'the marks where the page was scrolled to');
    await picture(desk.portal, join(out, 'react.png'));
  });
  await practicePages();
  await at('plain', sentClaim);
  await teaching('light', join(out, 'teaching.png'));
  await welcome('light', PAGE.width, join(out, 'welcome.png'), true);
  await dashboard(join(out, 'dashboard.png'));
  await ownPage('#rules/new-rule', '[name=title]', join(out, 'own-rule.png'), writeRule);
  await ownPage('#code-sets', 'tr.edition', join(out, 'code-sets.png'), async () => undefined);
}

/** The list of practice portals, and a line being edited in one of them. */
async function practicePages(): Promise<void> {
  const page = await session.browser.newPage();
  try {
    await page.setViewport(PAGE);
    await page.goto(`${practice.origin}/`);
    await picture(page, join(out, 'practice.png'));
  } finally {
    await page.close();
  }
  await at('dialog', async (desk) => {
    await desk.portal.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await desk.portal.click('[aria-label="Edit service 2"]');
    const inDialog = async () =>
      (await desk.layer()).marks.some(({ label, y }) => label.includes('Line 2 points to B') && y < PAGE.height / 2);
    await until(inDialog, 'the mark in the dialog');
    await picture(desk.portal, join(out, 'practice-dialog.png'));
  });
}

/** The panel after Submit was pressed on a claim, with what the confirmation proves. */
async function sentClaim({ portal, panel }: Desk): Promise<void> {
  await portal.evaluate(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
  await until(() => panel.$('.notice.captured'), 'what the confirmation proves');
  await until(() => panel.$('.state'), 'a tab without a form');
  await whole(panel, DOCS_WIDTH, join(out, 'sent.png'), '.state');
}

/** A form nobody can tell apart, three boxes of it said and the list open for the fourth. */
async function teaching(scheme: Scheme, path: string): Promise<void> {
  const desk = await openDesk(session, `${practice.origin}/riddle`);
  try {
    await desk.portal.setViewport(PAGE);
    await prefer(desk.portal, scheme);
    await until(async () => (await desk.view())?.status === 'unreadable', 'a form nobody can read');
    await beginTeaching(desk);
    for (const words of ['member id', 'pat last', 'pat first']) {
      await say(desk.portal, words);
      await until(async () => (await seeTeaching(desk))?.typed === '', 'the next box');
    }
    await desk.portal.keyboard.type('birth');
    await picture(desk.portal, path);
  } finally {
    await desk.portal.keyboard.press('Escape');
    await desk.close();
  }
}

/** A place of the dashboard after some work there. */
async function ownPage(hash: string, first: string, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await session.openOwn(`dashboard.html${hash}`);
  try {
    await page.setViewport(PAGE);
    await page.emulateFocusedPage(true);
    await page.waitForSelector(first);
    await work(page);
    await picture(page, path);
  } finally {
    await page.close();
  }
}

/** A rule half written, with a test claim it finds and one it lets pass. */
async function writeRule(page: Page): Promise<void> {
  await page.type('[name=title]', '90837 needs HO at Carelon.');
  await page.type('[name=payers]', 'carelon');
  await page.type('[name=codes]', '90837');
  await page.type('[name=wanted]', 'HO');
  await page.click('[data-add-trial]');
  await page.waitForSelector('.outcome.good');
  await page.evaluate(() => document.querySelector('.detail')?.scrollTo(0, 420));
}

/** A payer with values of a contract; opened again, so that no time of day is in the picture. */
async function dashboard(path: string): Promise<void> {
  for (const typed of [true, false]) {
    const page = await session.openOwn('dashboard.html#payers/aetna');
    try {
      await page.setViewport(PAGE);
      await page.waitForSelector('[name=filingDays]');
      if (typed) await enterContract(page);
      else await picture(page, path);
    } finally {
      await page.close();
    }
  }
}

async function enterContract(page: Page): Promise<void> {
  await page.emulateFocusedPage(true);
  await page.type('[name=filingDays]', '90');
  await page.type('[name=appealDays]', '180');
  await page.type('[name=rates]', '90834 104.50\n90837 151.20');
  await page.keyboard.press('Tab');
  // Each of them is written on its own.
  await until(async () => (await page.evaluate(storedSettings)).includes('151.2'), 'the fees stored');
}

/** Works at a practice page once its claim is read and its marks are drawn. */
async function at(name: Claim, work: (desk: Desk) => Promise<void>): Promise<void> {
  const { path, steps } = CLAIMS[name];
  const desk = await openDesk(session, practice.origin + path);
  try {
    await desk.portal.setViewport(PAGE);
    for (let step = 0; step < steps; step++) await nextStep(desk, step + 2);
    await desk.claim(({ result }) => result?.findings.length, 'the findings');
    await until(async () => (await desk.layer()).marks.length > 0, 'the marks');
    await work(desk);
  } finally {
    await desk.close();
  }
}

async function nextStep({ portal }: Desk, number: number): Promise<void> {
  await portal.bringToFront();
  await portal.evaluate(() => document.querySelector<HTMLButtonElement>('button[name=next]')?.click());
  await until(() => portal.evaluate((step) => document.title.includes(`Step ${step}`), number), `step ${number}`);
}

/** The first-run page as it opens, and with its practice claim read and marked. */
async function welcome(scheme: Scheme, width: number, path: string, started: boolean): Promise<void> {
  const page = await session.openOwn('welcome.html');
  try {
    await prefer(page, scheme);
    await page.emulateFocusedPage(true);
    await page.bringToFront();
    if (started) {
      const start = await page.$('button::-p-text(Start)');
      await start?.click();
      await until(() => page.evaluate(showsMarks), 'the marks on the practice claim');
    }
    await whole(page, width, path);
  } finally {
    await page.close();
  }
}

/** Runs in one of our own pages: whether the portal script has drawn a mark on it. */
function showsMarks(): boolean {
  type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  const { dom } = (globalThis as unknown as { chrome: { dom: Dom } }).chrome;
  const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
  return hosts.some((host) => dom.openOrClosedShadowRoot(host)?.querySelector('.mark:not([hidden])'));
}
