import type { Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** A frame of a web page that runs our content code, as the browser stamped it; null for anything else. */
export function webFrame(sender: Sender, self: Self): { tab: number; frame: number } | null {
  const { id, tab, frameId } = sender;
  const origin = originOf(sender);
  if (id !== self.id || origin === null || origin === self.origin) return null;
  return tab?.id === undefined || frameId === undefined ? null : { tab: tab.id, frame: frameId };
}

/** One of our own pages: the panel, the welcome page, the engine host. */
export function ownPage(sender: Sender, self: Self): boolean {
  return sender.id === self.id && originOf(sender) === self.origin;
}

/** Who we are: the extension's id and the origin of its pages. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

function originOf({ origin, url }: Sender): string | null {
  return origin ?? URL.parse(url ?? '')?.origin ?? null;
}
