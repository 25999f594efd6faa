import type { Page } from 'puppeteer-core';
import type { Session } from '../../e2e/lib/launch.ts';
import { type FrameReading, PANEL_PORT } from '../../engine/wire.ts';
import { CONTROLS } from '../../entrypoints/portal/harvest/selector.ts';
import { type Numbered, numberControls } from './number-controls.ts';

export interface PageReading {
  readonly fields: readonly {
    readonly index: number;
    readonly control: string;
    readonly path: string;
    readonly value: string;
    readonly confidence: number;
    readonly because: readonly string[];
  }[];
  readonly unread: readonly { readonly index: number; readonly reason: string }[];
  /** Values the page prints instead of asking for them: they are no controls and have no number. */
  readonly printed: readonly {
    readonly path: string;
    readonly value: string;
    readonly confidence: number;
    readonly because: readonly string[];
  }[];
}

const LOAD = 15_000;
const SETTLE = 5_000;
const QUIET = 400;

/**
 * Opens a page and has the extension read it: its own content script in every frame, its own worker.
 *
 * @param own an open page of the extension, which may ask the host
 * @throws a sentence when the page could not be opened or read
 */
export async function readPage(session: Session, own: Page, url: string): Promise<PageReading> {
  const page = await session.browser.newPage();
  try {
    const answer = await page.goto(url, { waitUntil: 'load', timeout: LOAD });
    if (answer && !answer.ok() && answer.status() !== 304) throw new Error(`The page answered ${answer.status()}.`);
    await settle(page);
    // The extension's pages forbid code from text; a driver may still bring a function in.
    await own.evaluate(`globalThis.claimsideNumber = ${numberControls.toString()}`);
    const numbered = await own.evaluate(inject, page.url(), CONTROLS);
    if (typeof numbered === 'string') throw new Error(numbered);
    const readings = await own.evaluate(ask, numbered.tab, numbered.frames.length, PANEL_PORT);
    return combine(numbered.frames, readings);
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Until the page has stood still for a moment, 5 s at most. */
async function settle(page: Page): Promise<void> {
  const waits = page.frames().map((frame) =>
    frame
      .evaluate(
        (quiet, most) =>
          new Promise<void>((resolve) => {
            let timer = setTimeout(resolve, quiet);
            const observer = new MutationObserver(() => {
              clearTimeout(timer);
              timer = setTimeout(resolve, quiet);
            });
            observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            setTimeout(resolve, most);
          }),
        QUIET,
        SETTLE,
      )
      .catch(() => undefined),
  );
  await Promise.all(waits);
}

interface FrameControls {
  readonly frame: number;
  readonly numbered: Numbered;
}

/** Runs in the extension's page: brings the portal script into every frame and numbers the controls. */
async function inject(url: string, selector: string): Promise<{ tab: number; frames: FrameControls[] } | string> {
  type Tab = { id?: number; url?: string };
  type Result = { frameId: number; result?: unknown };
  type Extension = {
    tabs: { query(what: object): Promise<Tab[]> };
    scripting: { executeScript(what: object): Promise<Result[]> };
  };
  const { tabs, scripting } = (globalThis as unknown as { chrome: Extension }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url)?.id;
  if (tab === undefined) return 'The test build may read pages on 127.0.0.1 only.';
  const target = { tabId: tab, allFrames: true };
  await scripting.executeScript({ target, files: ['/portal.js'] });
  const results = await scripting.executeScript({
    target,
    args: [selector],
    func: (globalThis as unknown as { claimsideNumber: unknown }).claimsideNumber,
  });
  return { tab, frames: results.map(({ frameId, result }) => ({ frame: frameId, numbered: result as Numbered })) };
}

/** Runs in the extension's page: asks the host until what was read stays the same. */
function ask(tab: number, frames: number, name: string): Promise<FrameReading[]> {
  type Port = {
    postMessage(message: unknown): void;
    disconnect(): void;
    onMessage: { addListener(hear: (message: { kind: string; frames?: FrameReading[] }) => void): void };
  };
  type Extension = { runtime: { connect(info: object): Port } };
  const port = (globalThis as unknown as { chrome: Extension }).chrome.runtime.connect({ name });
  return new Promise((resolve) => {
    let before = '';
    let same = 0;
    let last: FrameReading[] = [];
    const end = (): void => {
      clearInterval(asking);
      clearTimeout(limit);
      port.disconnect();
      resolve(last);
    };
    const asking = setInterval(() => port.postMessage({ kind: 'readings' }), 150);
    const limit = setTimeout(end, 8000);
    port.onMessage.addListener((message) => {
      if (message.kind !== 'readings') return;
      last = message.frames ?? [];
      const now = JSON.stringify(last);
      same = now === before ? same + 1 : 0;
      before = now;
      const whole = last.length >= frames && last.every(({ settled, tooLarge }) => settled || tooLarge);
      const some = last.some(({ reading, tooLarge }) => tooLarge || reading.fields.length + reading.unread.length > 0);
      if (whole && same >= (some ? 2 : 8)) end();
    });
    port.postMessage({ kind: 'watch', tab });
  });
}

/** Puts the frames' own numbers into one count: a frame's controls come where the frame stands. */
function combine(frames: readonly FrameControls[], readings: readonly FrameReading[]): PageReading {
  const order: { frame: number; index: number; control: string }[] = [];
  const append = (place: readonly number[], prefix: string): void => {
    const found = frames.find(({ numbered }) => numbered.place.join() === place.join());
    if (!found) return;
    const inner = [...found.numbered.frames];
    found.numbered.controls.forEach((control, index) => {
      while (inner[0] && inner[0].before <= index)
        append([...place, (inner.shift() as { number: number }).number], `${prefix}iframe >>> `);
      order.push({ frame: found.frame, index, control: prefix + control });
    });
    for (const { number } of inner) append([...place, number], `${prefix}iframe >>> `);
  };
  append([], '');
  const numbers = new Map(order.map(({ frame, index }, at) => [`${frame}:${index}`, at]));

  if (readings.some(({ tooLarge }) => tooLarge)) throw new Error('The page is too large to be read.');
  const result = {
    fields: [] as PageReading['fields'][number][],
    unread: [] as PageReading['unread'][number][],
    printed: [] as PageReading['printed'][number][],
  };
  for (const { frame, reading } of readings) {
    for (const { index, path, value, confidence, because } of reading.fields) {
      const number = numbers.get(`${frame}:${index}`);
      if (number === undefined) result.printed.push({ path, value, confidence, because });
      else
        result.fields.push({ index: number, control: order[number]?.control ?? '', path, value, confidence, because });
    }
    for (const { index, reason } of reading.unread) {
      const number = numbers.get(`${frame}:${index}`);
      if (number !== undefined) result.unread.push({ index: number, reason });
    }
  }
  const byIndex = (a: { index: number }, b: { index: number }) => a.index - b.index;
  return { ...result, fields: result.fields.sort(byIndex), unread: result.unread.sort(byIndex) };
}
