import { browser } from 'wxt/browser';
import type { PanelPort } from '../../components/panel/link.ts';
import { type FromPanel, PANEL_PORT, type ToPanel } from '../../engine/wire.ts';

/** A port to the engine host. Throws when the extension was updated under this page. */
export function openPort(): PanelPort {
  const port = browser.runtime.connect({ name: PANEL_PORT });
  return {
    post: (message: FromPanel) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message as ToPanel)),
    onGone: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}
