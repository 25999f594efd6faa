import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TEACH_PORT, type ToTeach } from '../../engine/wire.ts';
import { startTeaching } from './start.ts';

type World = typeof globalThis & {
  /** Set by the script that reads this frame. */
  claimsidePortal?: { element(key: string): Element | null };
  claimsideTeaching?: true;
};

/** Brought into a frame while its boxes are taught, after the script that reads it; gone without a trace at the end. */
export default defineUnlistedScript({
  main() {
    const world: World = globalThis;
    if (world.claimsideTeaching || !world.claimsidePortal) return;
    world.claimsideTeaching = true;
    const over = new AbortController();
    const port = browser.runtime.connect({ name: TEACH_PORT });
    const end = () => {
      over.abort();
      delete world.claimsideTeaching;
      port.disconnect();
    };
    let hear: ReturnType<typeof startTeaching> | undefined;
    port.onMessage.addListener((message: ToTeach) => {
      if (message.kind === 'end') return end();
      // Nothing is put on a page before the host has agreed.
      hear ??= startTeaching(
        document,
        (key) => world.claimsidePortal?.element(key) ?? null,
        { send: (message) => port.postMessage(message) },
        over.signal,
      );
      hear(message);
    });
    port.onDisconnect.addListener(() => {
      // Read so that the browser doesn't log why the host went.
      void browser.runtime.lastError;
      end();
    });
  },
});
