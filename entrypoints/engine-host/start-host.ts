import { type Browser, browser } from 'wxt/browser';
import type { Door, Host } from '../../engine/host/contract.ts';
import { engineClient } from '../../engine/host/engine-client.ts';
import { createHost } from '../../engine/host/host.ts';
import { withTaught } from '../../engine/taught/taught.ts';
import { loadedTables } from '../../engine/vault/code-tables.ts';
import { factsOfSettings } from '../../engine/vault/facts.ts';
import { loadSettings, onSettings, savePill, saveSetting, settings } from '../../engine/vault/settings.ts';
import { PANEL_PORT, PORTAL_PORT, TEACH_PORT } from '../../engine/wire.ts';
import { serveCodeTables } from './serve-code-tables.ts';
import { serveOwnPages } from './serve-own-pages.ts';
import { type RecordHost, type RecordMemory, serveRecord } from './serve-record.ts';
import { spawnWorker } from './spawn-worker.ts';
import { localToday } from './today.ts';

/** The page in a tab, as far as it is needed to say what was not read. */
export interface Around {
  readonly origin: string;
  readonly frames: string[];
}

/** What the host asks of the background. In Chrome these are messages, in Firefox the same page. */
export interface Backstage {
  keep(tab: number, memory: string | null): void;
  recall(): Promise<readonly { readonly tab: number; readonly memory: string }[]>;
  grants(): Promise<readonly string[]>;
  lookAround(tab: number): Promise<Around | null>;
  captures(tab: number): Promise<readonly unknown[]>;
  /** Where the key of an open record outlives this page. */
  readonly record: RecordMemory;
  /** Brings the scripts that read and teach into these frames of a tab; into all that may be read where none is named. */
  bringTeaching(tab: number, frames: readonly number[]): void;
}

/** Some fifty times what the largest page and claim take; a worker that died without a word costs it once. */
const ENGINE_PATIENCE = {
  fresh: 5000,
  read: 4000,
  teach: 4000,
  vocabulary: 4000,
  check: 1500,
  take: 1500,
  tryRule: 1500,
};

/**
 * Starts the engine host in this page: listens for portals and panels at once.
 *
 * @returns the host, and a promise that settles when it knows what an earlier host knew
 */
export function startHost(backstage: Backstage): { host: Host; record: RecordHost; ready: Promise<void> } {
  const engine = engineClient(spawnWorker, ENGINE_PATIENCE);
  const host = createHost({
    engine,
    today: localToday,
    after: (ms, run) => void setTimeout(run, ms),
    lookAround: (tab) => backstage.lookAround(tab).catch(() => null),
    captures: backstage.captures,
    submitted: (sent) => record.submitted(sent),
    keep: backstage.keep,
    known: () => factsOfSettings(settings()),
    ownRules: () => settings().userRules,
    taught: (origin) => settings().taught[origin] ?? [],
    setTaught: (origin, pages) => saveSetting('taught', withTaught(settings().taught, origin, pages)),
    bringTeaching: backstage.bringTeaching,
    pill: (origin) => settings().pills[origin] ?? null,
    setPill: (origin, place) => void savePill(origin, place),
  });
  onSettings((now, before) => {
    const told = ['practice', 'payers', 'userRules'] as const;
    if (told.some((key) => now[key] !== before[key])) host.knownChanged();
    if (now.taught !== before.taught) host.taughtChanged();
    if (now.lockMinutes !== before.lockMinutes) record.allow(now.lockMinutes);
  });
  const self = { id: browser.runtime.id, origin: location.origin };
  serveOwnPages(self, engine, localToday);
  serveCodeTables(self, localToday, host.tablesAre);
  const record = serveRecord(self, backstage.record, () => settings().lockMinutes);
  const ready = remember(host, record, backstage);
  browser.runtime.onConnect.addListener((port) => accept(host, port, ready));
  return { host, record, ready };
}

async function remember(host: Host, record: RecordHost, backstage: Backstage): Promise<void> {
  const [memories, grants, loaded] = await Promise.all([
    backstage.recall().catch(() => []),
    backstage.grants().catch(() => []),
    // A store that won't open leaves the shipped tables and the defaults.
    loadedTables().catch(() => []),
    loadSettings().catch(() => undefined),
  ]);
  if (loaded.length > 0) host.tablesAre(loaded);
  // Its time goes on whether or not a page asks for it. Settings say how long it is.
  void record.resume();
  host.restore(memories);
  host.grantsAre(grants);
}

/** Opens a door to a page. Until the host knows what an earlier one knew, the page waits: it would seem new. */
function accept(host: Host, port: Browser.runtime.Port, ready: Promise<void>): void {
  const door = ready.then(() => open(host, port));
  port.onMessage.addListener((message: unknown) => void door.then((opened) => opened?.receive(message)));
  port.onDisconnect.addListener(() => {
    // Read so that the browser doesn't log why a page in its back-forward cache was cut off.
    void browser.runtime.lastError;
    void door.then((opened) => opened?.close());
  });
  void door.then((opened) => opened ?? port.disconnect());
}

/** Lets in a portal script by what the browser stamped on it, and a panel only from our own pages. */
function open(host: Host, port: Browser.runtime.Port): Door | null {
  const { sender } = port;
  if (!sender || sender.id !== browser.runtime.id) return null;
  const send = (message: unknown) => {
    try {
      port.postMessage(message);
    } catch {
      // The other end has just gone; its disconnect follows.
    }
  };
  const origin = originOf(sender);
  const ours = origin === location.origin;
  if (port.name === PANEL_PORT && ours) return host.panel(send);
  if ((port.name !== PORTAL_PORT && port.name !== TEACH_PORT) || origin === null) return null;
  // Of our own pages only the first-run page holds a form to be read, its practice claim.
  if (ours && sender.url?.split('#')[0] !== `${location.origin}/welcome.html`) return null;
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  if (port.name === TEACH_PORT) return host.teacher(sender.tab.id, sender.frameId, send);
  return host.portal(sender.tab.id, sender.frameId, origin, send);
}

function originOf({ origin, url }: Browser.runtime.MessageSender): string | null {
  return origin ?? URL.parse(url ?? '')?.origin ?? null;
}
