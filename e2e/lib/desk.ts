import { afterAll, beforeAll } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import type { BrowserName } from '../../scripts/lib/browsers.ts';
import { type Desk, openDesk } from './inspect.ts';
import { type LaunchOptions, launch, type Session } from './launch.ts';

/** The browser of this run: the same tests go through Chromium and through Firefox. */
export const BROWSER = (process.env.CLAIMSIDE_BROWSER ?? 'chromium') as BrowserName;

/** The practice portal and a browser with the extension for all tests of a file. */
export function openBrowser(options: LaunchOptions = {}) {
  const held: { practice?: Practice; session?: Session } = {};
  beforeAll(async () => {
    held.practice = await startPractice();
    held.session = await launch(BROWSER, options);
  });
  afterAll(async () => {
    await held.session?.close();
    await held.practice?.close();
  });
  const ready = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('Nothing is started yet.');
    return thing;
  };
  return {
    session: () => ready(held.session),
    practice: () => ready(held.practice),
    /** Runs `work` at a desk on a practice page, and clears the desk. */
    async at(path: string, work: (desk: Desk) => Promise<void>): Promise<void> {
      const desk = await openDesk(ready(held.session), ready(held.practice).origin + path);
      try {
        await work(desk);
      } finally {
        await desk.close();
      }
    },
  };
}
