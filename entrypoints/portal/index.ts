import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PORTAL_PORT } from '../../engine/wire.ts';
import { ask } from '../background/ask.ts';
import { createKeys, harvest, valueOf as heldBy, type Keys } from './harvest/index.ts';
import type { Runtime } from './line.ts';
import { type CreateOverlay, startPortal } from './start.ts';

const runtime: Runtime = {
  isAlive() {
    // After an update of the extension the whole object may be gone.
    try {
      return Boolean(browser.runtime?.id);
    } catch {
      return false;
    }
  },
  wake: () => ask('wake'),
  connect: () => browser.runtime.connect({ name: PORTAL_PORT }),
  lastError: () => void browser.runtime?.lastError,
};

/** Chrome and Firefox both let a content script look into the page's closed shadow roots; other pages can't. */
function closedShadow(element: Element): ShadowRoot | null {
  return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

const harvester = {
  createKeys,
  harvest: (page: Document, keys: Keys) => harvest(page, keys, { closedShadow }),
  valueOf: heldBy,
};

/** One script a frame: a second injection is a no-op, unless the first belongs to an extension that was replaced. */
export default defineUnlistedScript({
  main() {
    const world: typeof globalThis & {
      claimsidePortal?: { isAlive(): boolean; stop(): void; element(key: string): Element | null };
      claimsideMarks?: CreateOverlay | undefined;
    } = globalThis;
    if (world.claimsidePortal?.isAlive()) return;
    world.claimsidePortal?.stop();
    // What an extension that was replaced has left here may not fit.
    world.claimsideMarks = undefined;
    let over = new AbortController();
    let element: (key: string) => Element | null = () => null;

    async function overlay(): Promise<CreateOverlay | undefined> {
      if (!world.claimsideMarks) await ask('marks-wanted');
      return world.claimsideMarks;
    }
    function begin(): void {
      over = new AbortController();
      element = startPortal(document, { ...runtime, overlay }, harvester, end, over.signal);
    }
    function end(why: 'dead' | 'rewritten'): void {
      over.abort();
      if (why === 'rewritten') begin();
    }

    world.claimsidePortal = {
      isAlive: () => runtime.isAlive() && !over.signal.aborted,
      stop: () => over.abort(),
      /** For the script that teaches: the page's boxes as the host knows them. */
      element: (key) => element(key),
    };
    begin();
  },
});
