import { browser } from 'wxt/browser';
import type { PanelPort } from '../../components/panel/link.ts';
import { type FromPanel, PANEL_PORT, type ToPanel } from '../../engine/wire.ts';
import { askBackground } from '../background/protocol.ts';

/** Wakes the engine host, then opens a port to it. Rejects when the extension was updated under this page. */
export async function openPort(): Promise<PanelPort> {
  await askBackground('wake');
  const port = browser.runtime.connect({ name: PANEL_PORT });
  return {
    post: (message: FromPanel) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message as ToPanel)),
    onGone: (listener) =>
      port.onDisconnect.addListener(() => {
        // Read so that the browser doesn't log why the host went.
        void browser.runtime.lastError;
        listener();
      }),
    close: () => port.disconnect(),
  };
}
