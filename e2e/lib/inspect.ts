import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';

/** A mark as the biller sees it, in page coordinates of its frame's viewport. */
export interface SeenMark {
  readonly frame: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SeenLayer {
  readonly marks: readonly SeenMark[];
  readonly pill: string;
  readonly bubble: string;
}

interface ScriptingApi {
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      func: () => unknown;
    }): Promise<{ result?: unknown }[]>;
  };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/**
 * Looks into our closed shadow roots of a tab: from one of our own pages, with the right content
 * scripts have and the page does not. `own` is any page of the extension.
 */
export async function seeLayer(own: Page, tab: number): Promise<SeenLayer> {
  const frames = (await own.evaluate(async (tabId) => {
    const api = ((globalThis as { browser?: unknown }).browser ??
      (globalThis as { chrome?: unknown }).chrome) as ScriptingApi;
    const results = await api.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        const opener = ((globalThis as { browser?: Opener }).browser ?? (globalThis as { chrome?: Opener }).chrome)
          ?.dom;
        const host = [...document.documentElement.children].find((child) => child.localName === 'claimside-layer');
        const shadow = host && opener?.openOrClosedShadowRoot(host);
        if (!shadow) return { marks: [], pill: '', bubble: '' };
        const marks = [...shadow.querySelectorAll<HTMLElement>('[data-part=mark]')].filter((mark) =>
          mark.checkVisibility(),
        );
        const text = (part: string) =>
          shadow.querySelector<HTMLElement>(`[data-part=${part}]:not([hidden])`)?.innerText ?? '';
        return {
          marks: marks.map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            return { frame: location.pathname, label: mark.getAttribute('aria-label') ?? '', x, y, width, height };
          }),
          pill: text('pill'),
          bubble: text('bubble'),
        };
      },
    });
    return results.map(({ result }) => result);
  }, tab)) as SeenLayer[];
  const seen = frames.filter(Boolean);
  return {
    marks: seen.flatMap(({ marks }) => marks),
    pill: seen
      .map(({ pill }) => pill)
      .filter(Boolean)
      .join('\n'),
    bubble: seen
      .map(({ bubble }) => bubble)
      .filter(Boolean)
      .join('\n'),
  };
}

/** The browser's own number of the tab that shows this address. */
export async function tabId(own: Page, url: string): Promise<number> {
  const id = await own.evaluate(async (wanted) => {
    const api = ((globalThis as { browser?: unknown }).browser ??
      (globalThis as { chrome?: unknown }).chrome) as ScriptingApi;
    const tabs = await api.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(wanted))?.id;
  }, url);
  if (id === undefined) throw new Error(`No tab shows ${url}`);
  return id;
}

/** Opens a portal page and, in a second tab, the panel that watches it. */
export async function openBoth(session: Session, url: string): Promise<{ portal: Page; panel: Page; tab: number }> {
  const portal = await session.browser.newPage();
  await portal.goto(url, { waitUntil: 'load' });
  const probe = await session.openOwn('sidepanel.html');
  const tab = await tabId(probe, url);
  await probe.close();
  const panel = await session.openOwn(`sidepanel.html#tab=${tab}`);
  await portal.bringToFront();
  return { portal, panel, tab };
}
