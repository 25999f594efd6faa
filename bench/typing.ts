import type { Page } from 'puppeteer-core';
import { openDesk } from '../e2e/lib/inspect.ts';
import { type Session, until } from '../e2e/lib/launch.ts';
import { PANEL_PORT, type TabView, type ToPanel } from '../engine/wire.ts';
import type { Practice } from '../practice/server.ts';
import { quantile, type Row } from './row.ts';

const KEYS = 30;
const PATH = 'billing.npi';
const BOX = `[data-truth="${PATH}"]`;
const RIGHT = '1993999998';

/** Wall-clock milliseconds, the one clock that the page and the panel share. */
interface Stamps {
  /** The box got its last digit. */
  key: number;
  /** The last of our marks left the page. */
  gone: number;
}

const PAGES = [
  ['plain form', '/plain?fill=clean'],
  ['800 controls', '/hostile?do=many&inputs=760&fill=clean'],
] as const;

/**
 * Types the last digit of an NPI thirty times, as a biller who puts a slip right: the mark of the short
 * number stands, the digit solves it. From the page's input event to the host's answer at the panel, and
 * to the moment the mark is out of the page.
 */
export async function typingRows(session: Session, { origin }: Practice): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of PAGES) rows.push(...(await typeOn(session, name, origin + path)));
  return rows;
}

async function typeOn(session: Session, name: string, address: string): Promise<Row[]> {
  const desk = await openDesk(session, address);
  try {
    const { portal, panel, tab } = desk;
    await desk.claim(({ result }) => result?.findings.length === 0, 'a claim without findings');
    await panel.evaluate(noteAnswers, tab, PANEL_PORT);
    await portal.click(BOX);
    await portal.keyboard.press('End');
    const answers: number[] = [];
    const marks: number[] = [];
    for (let key = 0; key < KEYS; key++) {
      await portal.keyboard.press('Backspace');
      await until(async () => (await desk.layer()).marks.length > 0, 'a mark beside the short number');
      await panel.evaluate(noteStamps, tab, BOX, RIGHT);
      await portal.keyboard.type(RIGHT.slice(-1));
      const stamps = await until(async () => {
        const noted = await panel.evaluate(readStamps, tab);
        return noted && noted.gone > 0 ? noted : undefined;
      }, 'the mark gone');
      answers.push((await answerAfter(panel, stamps.key)) - stamps.key);
      marks.push(stamps.gone - stamps.key);
    }
    return [
      ...tailOf(`key to answer at the panel, ${name}`, answers),
      ...tailOf(`key to solved mark gone, ${name}`, marks),
    ];
  } finally {
    await desk.close();
  }
}

function tailOf(name: string, times: readonly number[]): Row[] {
  const row = (share: string, q: number): Row => ({
    name: `${name}, ${share}`,
    value: quantile(times, q),
    unit: 'ms',
    peer: null,
    ratio: null,
  });
  return [row('p50', 0.5), row(`p99 (slowest of ${KEYS})`, 0.99)];
}

/** When the panel was told, after `key`, of the right number and a verdict without findings. */
function answerAfter(panel: Page, key: number): Promise<number> {
  return until(
    () =>
      panel.evaluate(
        (since, path, right) => {
          const { answers = [] } = globalThis as unknown as { answers?: { at: number; view: TabView }[] };
          return answers.find(
            ({ at, view }) =>
              at >= since &&
              view.result?.findings.length === 0 &&
              view.read.some((field) => field.path === path && field.value === right),
          )?.at;
        },
        key,
        PATH,
        RIGHT,
      ),
    'the answer at the panel',
  );
}

type Extension = {
  runtime: {
    connect(info: object): {
      postMessage(message: unknown): void;
      onMessage: { addListener(hear: (message: ToPanel) => void): void };
    };
  };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** Runs in the panel: notes when each message arrives. */
function noteAnswers(tab: number, name: string): void {
  const scope = globalThis as unknown as { chrome: Extension; answers: { at: number; view: TabView }[] };
  scope.answers = [];
  const port = scope.chrome.runtime.connect({ name });
  port.onMessage.addListener((message) => {
    if (message.kind === 'tab') scope.answers.push({ at: Date.now(), view: message.tab });
  });
  port.postMessage({ kind: 'watch', tab });
}

/** Runs in the panel: has the extension's own world of the page note the key and the mark. */
async function noteStamps(tabId: number, box: string, right: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Extension };
  await chrome.scripting.executeScript({
    target: { tabId },
    args: [box, right],
    func: (selector: string, whole: string) => {
      const scope = globalThis as unknown as { chrome: Extension; stamps: Stamps };
      scope.stamps = { key: 0, gone: 0 };
      const input = document.querySelector<HTMLInputElement>(selector);
      window.addEventListener(
        'input',
        () => {
          if (input?.value === whole) scope.stamps.key = Date.now();
        },
        { capture: true, once: true },
      );
      const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
      const root = hosts.map((host) => scope.chrome.dom.openOrClosedShadowRoot(host)).find((one) => one);
      if (!root) return;
      const watcher = new MutationObserver(() => {
        if ([...root.querySelectorAll<HTMLElement>('.mark')].some((mark) => !mark.hidden)) return;
        scope.stamps.gone = Date.now();
        watcher.disconnect();
      });
      watcher.observe(root, { childList: true, subtree: true, attributes: true });
    },
  });
}

/** Runs in the panel: what the page's watcher has noted so far. */
async function readStamps(tabId: number): Promise<Stamps | null> {
  const { chrome } = globalThis as unknown as { chrome: Extension };
  const [first] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as unknown as { stamps?: Stamps }).stamps ?? null,
  });
  return (first?.result as Stamps | null | undefined) ?? null;
}
