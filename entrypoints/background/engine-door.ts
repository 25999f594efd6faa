import { browser } from 'wxt/browser';
import { askHost } from '../engine-host/protocol.ts';
import { type Backstage, startHost } from '../engine-host/start-host.ts';
import { keepRecord } from './record-memory.ts';

/** The background's way to the engine host. */
export interface EngineDoor {
  /** Settles when the host takes ports; rejects when it couldn't be started in time. */
  wake(): Promise<void>;
  tabGone(tab: number): void;
  tabAt(tab: number, origin: string): void;
  grantsAre(patterns: string[]): void;
  /** The record is locked, as far as it is open. */
  lockRecord(why: 'asked' | 'screen'): void;
}

const HOST_PAGE = 'engine-host.html';
/** A fresh offscreen page answers in 0.1 to 0.25 s; this is for a machine under load. */
const PATIENCE = 5000;
const PAUSE = 25;

/** Chrome: the host is an offscreen page, of which there can be one, and which outlives this service worker. */
export function offscreenDoor(): EngineDoor {
  let waking: Promise<void> | null = null;
  // A host that isn't there has nothing to be told.
  const tell = (message: Promise<unknown>) => void message.catch(() => undefined);
  return {
    wake() {
      waking ??= wake().finally(() => {
        waking = null;
      });
      return waking;
    },
    tabGone: (tab) => tell(askHost('host-tab-gone', { tab })),
    tabAt: (tab, origin) => tell(askHost('host-tab-at', { tab, origin })),
    grantsAre: (patterns) => tell(askHost('host-grants', { patterns })),
    lockRecord(why) {
      void keepRecord(null);
      tell(askHost('host-lock-record', { why }));
    },
  };
}

async function wake(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length === 0) {
    await browser.offscreen
      .createDocument({ url: HOST_PAGE, reasons: ['WORKERS'], justification: 'Checks claims in a worker of its own.' })
      // Somebody else was faster; the handshake decides.
      .catch(() => undefined);
  }
  await handshake();
}

async function handshake(): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const left = new Promise<false>((resolve) => setTimeout(resolve, end - Date.now(), false));
    const answered = askHost('host-ready').then(
      () => true,
      () => false,
    );
    if (await Promise.race([answered, left])) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('the engine host did not start');
}

/** Firefox: the background page is the host. */
export function ownDoor(backstage: Backstage): EngineDoor {
  const { host, record, ready } = startHost(backstage);
  const { tabGone, tabAt, grantsAre } = host;
  return { wake: () => ready, tabGone, tabAt, grantsAre, lockRecord: record.lock };
}
