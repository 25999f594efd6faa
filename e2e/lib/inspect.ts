import type { Page } from 'puppeteer-core';
import type { TabView } from '../../engine/wire.ts';
import { type Session, until } from './launch.ts';

/** A mark as the biller sees it; coordinates are those of its frame's viewport. */
interface SeenMark {
  readonly frame: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SeenLayer {
  readonly marks: readonly SeenMark[];
  readonly pill: string;
  /** Where the pill is, in its frame's viewport; null while none is shown. */
  readonly pillBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly bubble: string;
}

/** What of the extension's API these helpers use from one of our own pages. */
interface Api {
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      func: () => unknown;
    }): Promise<{ result?: unknown }[]>;
  };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  runtime: {
    connect(info: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(listener: (message: unknown) => void): void };
      onDisconnect: { addListener(listener: () => void): void };
    };
  };
}
type Global = { browser?: Api; chrome?: Api; views?: unknown[] };

/**
 * Looks into our closed roots of a tab, from one of our own pages and with the right that content
 * scripts have and pages do not. Works alike in both browsers.
 */
async function seeLayer(own: Page, tab: number): Promise<SeenLayer> {
  const frames = (await own.evaluate(async (tabId) => {
    const api = ((globalThis as Global).browser ?? (globalThis as Global).chrome) as Api;
    const results = await api.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        // Chromium hands closed roots out by a function, Firefox by a property that only extensions see.
        type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        const { dom } = (globalThis as { chrome?: Opener }).chrome ?? {};
        const open = (host: Element) =>
          dom
            ? dom.openOrClosedShadowRoot(host)
            : (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
        const roots = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')].map(open);
        const shadow = roots.find((root) => root?.querySelector('.stage'));
        if (!shadow) return null;
        const shown = [...shadow.querySelectorAll<HTMLElement>('.mark')].filter((mark) => mark.checkVisibility());
        const text = (part: string) => {
          const element = shadow.querySelector<HTMLElement>(`.${part}`);
          return element?.checkVisibility() ? (element.textContent ?? '') : '';
        };
        const boxOf = (element: Element | null) => {
          if (!element) return null;
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x, y, width, height };
        };
        return {
          marks: shown.map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            return { frame: location.pathname, label: mark.getAttribute('aria-label') ?? '', x, y, width, height };
          }),
          pill: text('pill'),
          pillBox: boxOf(shadow.querySelector('.pill:not([hidden])')),
          bubble: text('bubble'),
        };
      },
    });
    return results.map(({ result }) => result);
  }, tab)) as (SeenLayer | null)[];
  const seen = frames.filter((frame) => frame !== null);
  const join = (part: 'pill' | 'bubble') =>
    seen
      .map((frame) => frame[part])
      .filter(Boolean)
      .join('\n');
  const pillBox = seen.find((frame) => frame.pillBox)?.pillBox ?? null;
  return { marks: seen.flatMap(({ marks }) => marks), pill: join('pill'), pillBox, bubble: join('bubble') };
}

/** The browser's own number of the tab whose address starts so. */
async function tabId(own: Page, url: string): Promise<number> {
  return until(
    () =>
      own.evaluate(async (wanted) => {
        const api = ((globalThis as Global).browser ?? (globalThis as Global).chrome) as Api;
        return (await api.tabs.query({})).find((tab) => tab.url?.startsWith(wanted))?.id;
      }, url),
    `a tab at ${url}`,
  );
}

/** A portal page and the panel that watches it. */
export interface Desk {
  readonly portal: Page;
  readonly panel: Page;
  readonly tab: number;
  /** What the engine host last said of the tab. */
  view(): Promise<TabView | undefined>;
  /** Waits until the host has read a claim of which `test` holds. */
  claim(test?: (view: TabView) => unknown, what?: string): Promise<TabView>;
  layer(): Promise<SeenLayer>;
  close(): Promise<void>;
}

/** Opens a portal page and, in a second window, the panel that watches it. */
export async function openDesk(session: Session, url: string): Promise<Desk> {
  const portal = await session.browser.newPage();
  await portal.goto(url, { waitUntil: 'load' });
  const asking = await session.openOwn('sidepanel.html');
  const tab = await tabId(asking, url);
  await asking.close();
  const panel = await session.openOwn(`sidepanel.html#tab=${tab}`);
  if (session.name === 'chromium') {
    // Headless Chromium calls all windows but one hidden, and a hidden page is left alone by design.
    for (const page of [portal, panel]) await page.emulateFocusedPage(true);
  }
  // A window behind another is not painted, and marks are drawn when the page is.
  await portal.bringToFront();
  await listen(panel, tab);
  const view = () => panel.evaluate(() => (globalThis as Global).views?.at(-1)) as Promise<TabView | undefined>;
  return {
    portal,
    panel,
    tab,
    view,
    claim: (test = () => true, what = 'a claim') =>
      until(async () => {
        const now = await view();
        return now?.result && test(now) ? now : undefined;
      }, what),
    layer: () => seeLayer(panel, tab),
    async close() {
      await portal.close();
      await panel.close();
    },
  };
}

async function listen(panel: Page, tab: number): Promise<void> {
  await panel.evaluate((id) => {
    const scope = globalThis as Global;
    scope.views = [];
    const open = () => {
      const port = ((scope.browser ?? scope.chrome) as Api).runtime.connect({ name: 'claimside.panel' });
      port.onMessage.addListener((message) => {
        const { kind, tab: view } = message as { kind: string; tab: unknown };
        if (kind === 'tab') scope.views?.push(view);
      });
      // A host that was killed is made again by others; until then nobody is there.
      port.onDisconnect.addListener(() => setTimeout(open, 200));
      port.postMessage({ kind: 'watch', tab: id });
    };
    open();
  }, tab);
}
