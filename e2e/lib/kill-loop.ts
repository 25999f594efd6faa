import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startPractice } from '../../practice/server.ts';
import type { BrowserName } from '../../scripts/lib/browsers.ts';
import { bundled } from './bundled.ts';
import { launchBare, until } from './launch.ts';
import type { Acknowledged, Survived } from './vault-in-page.ts';

/** What came of killing a browser again and again. */
export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged events that were gone or changed afterwards. */
  readonly lost: number;
  /** Kills after which the chain had a gap or a break. */
  readonly broken: number;
  /** Durability that the browser was asked for. */
  readonly durability: readonly string[];
  /** Events in the log at the end, acknowledged or not. */
  readonly events: number;
}

/** Acknowledged before a browser is killed; then at once, or so many milliseconds later. */
const LEAST = 5;
const LATEST = 400;

/**
 * Kills the browser with SIGKILL while a page of it appends to a vault and seals, and looks after each time
 * whether everything that was acknowledged is there. One profile all the way.
 *
 * @param told after each kill, the number of them
 */
export async function killLoop(
  name: BrowserName,
  kills: number,
  told: (kill: number) => void = () => {},
): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), 'claimside-killed-'));
  const practice = await startPractice();
  const code = await bundled(resolve(import.meta.dirname, 'vault-in-page.ts'));
  let recoveryKey = '';
  let before: Acknowledged[] = [];
  const all: Acknowledged[] = [];
  let [lost, broken] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const browser = await launchBare(name, { profile });
      try {
        const page = await vaultPage(browser, practice.origin, code);
        if (kill === 0) recoveryKey = (await page.evaluate('makeVault()')) as string;
        const found = await look(page, recoveryKey, before);
        lost += found.lost;
        broken += found.isWhole ? 0 : 1;
        before = await written(page);
        all.push(...before);
      } finally {
        killed(browser);
      }
      told(kill + 1);
    }
    const browser = await launchBare(name, { profile });
    const last = await vaultPage(browser, practice.origin, code)
      .then((page) => look(page, recoveryKey, all))
      .finally(() => browser.close());
    lost = Math.max(lost, last.lost);
    broken += last.isWhole ? 0 : 1;
    if (lost === 0 && broken === 0) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    return { kills, acknowledged: all.length, lost, broken, durability: last.durability, events: last.events };
  } catch (error) {
    throw new Error(`After ${all.length} acknowledged events; the profile is kept in ${profile}`, { cause: error });
  } finally {
    await practice.close();
  }
}

async function vaultPage(browser: Browser, origin: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/no-claim`);
  await page.evaluate(code);
  return page;
}

async function look(page: Page, recoveryKey: string, acknowledged: readonly Acknowledged[]): Promise<Survived> {
  return page.evaluate(
    (key, known) =>
      (globalThis as unknown as { survived(key: string, known: readonly Acknowledged[]): Promise<Survived> }).survived(
        key,
        known,
      ),
    recoveryKey,
    acknowledged,
  );
}

/** Lets the page write, and answers what it was told is on disk, up to a moment nobody chose. */
async function written(page: Page): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  await page.exposeFunction('acknowledge', (events: readonly Acknowledged[]) => void acknowledged.push(...events));
  await page.evaluate('void writeOn(acknowledge)');
  await until(() => acknowledged.length >= LEAST, 'the first events to be acknowledged', 60);
  await new Promise((resume) => setTimeout(resume, Math.random() * LATEST));
  return [...acknowledged];
}

/** The whole process group at once, as when the machine's memory runs out. */
function killed(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
