import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { openDesk } from '../e2e/lib/inspect.ts';
import { launch } from '../e2e/lib/launch.ts';
import { labelOf } from '../engine/claim/paths.ts';
import type { TabView } from '../engine/wire.ts';
import { startPractice } from '../practice/server.ts';
import { buildAll } from './build.ts';
import { type BrowserName, ensureBrowser, findBrowser, hasDisplay } from './lib/browsers.ts';

/**
 * `npm start`: the practice portal and a real browser with the extension on a half-wrong claim. Without a
 * display the same runs headless: the findings are printed as a table, page and panel saved as pictures.
 */
const root = resolve(import.meta.dirname, '..');
const pictures = join(root, '.output', 'demo');
const PAGE = '/classic?fill=wrong';

const name: BrowserName = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
ensureBrowser(name);
buildAll();
const practice = await startPractice({ port: hasDisplay() ? 4173 : 0 });
await (hasDisplay() ? openForPeople() : demonstrate());

async function openForPeople(): Promise<void> {
  const session = await launch(name, { headless: false, args: name === 'chromium' ? ['--window-size=1560,1000'] : [] });
  const page = await session.browser.newPage();
  await page.goto(practice.origin + PAGE);
  if (name === 'chromium') {
    const extension = (await session.browser.extensions()).get(session.id);
    if (extension) await page.triggerExtensionAction(extension);
  }
  console.log(
    `The practice portal is open at ${practice.origin}. Press the Claimside button in the toolbar to open its panel.`,
  );
  console.log('Close the browser to end.');
  session.browser.once('disconnected', async () => {
    await session.close();
    await practice.close();
  });
}

async function demonstrate(): Promise<void> {
  const session = await launch(name);
  try {
    const desk = await openDesk(session, practice.origin + PAGE);
    await desk.portal.setViewport({ width: 1280, height: 1700 });
    const view = await desk.claim(({ result }) => result?.findings.length, 'the findings');
    await new Promise((resume) => setTimeout(resume, 1_500));
    mkdirSync(pictures, { recursive: true });
    await desk.portal.bringToFront();
    await desk.portal.screenshot({ path: join(pictures, 'page.png') as `${string}.png` });
    await desk.panel.setViewport({ width: 420, height: 1500 });
    await desk.panel.bringToFront();
    await desk.panel.screenshot({ path: join(pictures, 'panel.png') as `${string}.png` });
    print((await desk.view()) ?? view);
    await desk.close();
  } finally {
    await session.close();
    await practice.close();
  }
}

function print({ result }: TabView): void {
  console.log(`\nA half-wrong claim in ${name}, read and checked in the page (no display here, so it ran headless):\n`);
  for (const { severity, path, message, fix, rule } of result?.findings ?? []) {
    console.log(`${severity.padEnd(8)} ${labelOf(path).padEnd(28)} ${message}`);
    console.log(`${' '.repeat(37)} ${fix} (${rule})`);
  }
  for (const { rule, reason } of result?.skipped ?? [])
    console.log(`${'open'.padEnd(8)} ${rule.padEnd(28)} not checked: ${reason}`);
  console.log(`\nVerdict: ${result?.verdict}. ${result?.passed} checks passed.`);
  console.log(
    `Pictures: ${relative(root, join(pictures, 'page.png'))}, ${relative(root, join(pictures, 'panel.png'))}`,
  );
}
