import type { Page } from 'puppeteer-core';
import type { Desk } from './inspect.ts';
import { until } from './launch.ts';

interface SeenTeaching {
  /** "3 of 14 fields said", and what is known of the box the list is open for. */
  readonly progress: string;
  readonly now: string;
  readonly typed: string;
  readonly choices: readonly string[];
  readonly frames: Readonly<Record<string, number>>;
}

type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
type Api = {
  scripting: {
    executeScript(injection: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]>;
  };
};

/** What the script that teaches shows on the page, seen with the right that content scripts have and pages do not. */
export async function seeTeaching(desk: Desk): Promise<SeenTeaching | null> {
  return desk.panel.evaluate(async (tabId) => {
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const [first] = await ((scope.browser ?? scope.chrome) as Api).scripting.executeScript({
      target: { tabId },
      func: () => {
        const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {};
        const open = (host: Element) =>
          dom
            ? dom.openOrClosedShadowRoot(host)
            : (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
        const roots = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')].map(open);
        const card = roots.map((root) => root?.querySelector('.card')).find(Boolean);
        if (!card?.checkVisibility()) return null;
        const text = (part: string) => card.querySelector(part)?.textContent ?? '';
        const frames: Record<string, number> = {};
        for (const frame of card.parentElement?.querySelectorAll('.field') ?? []) {
          const state = frame.className.split(' ')[1] ?? '';
          frames[state] = (frames[state] ?? 0) + 1;
        }
        return {
          progress: text('b'),
          now: text('#now'),
          typed: card.querySelector('input')?.value ?? '',
          choices: [...card.querySelectorAll('li')].map((option) => option.firstChild?.textContent ?? ''),
          frames,
        };
      },
    });
    return (first?.result ?? null) as SeenTeaching | null;
  }, desk.tab);
}

/** Presses "Teach this page" in the panel and waits for the list on the page. */
export async function beginTeaching(desk: Desk): Promise<SeenTeaching> {
  await until(
    () => desk.panel.evaluate(() => Boolean(document.querySelector('[data-teach]'))),
    'the button that begins teaching',
  );
  await desk.panel.evaluate(() => document.querySelector<HTMLElement>('[data-teach]')?.click());
  await desk.portal.bringToFront();
  const seen = await until(() => seeTeaching(desk), 'the list on the page');
  await desk.portal.evaluate(() => window.focus());
  return seen;
}

/** Types words into the list and takes what they find first. */
export async function say(portal: Page, words: string): Promise<void> {
  await portal.keyboard.type(words);
  await portal.keyboard.press('Enter');
}
