import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { capturesIn } from './captures.ts';
import { offscreenDoor, ownDoor } from './engine-door.ts';
import { firefox } from './firefox.ts';
import { lookAround } from './look-around.ts';
import { onBackgroundMessage } from './protocol.ts';
import { keepRecord, recallRecord } from './record-memory.ts';
import { allowSiteRequest, forgetSiteRequest } from './requests.ts';
import { ownPage, type Self, webFrame } from './senders.ts';
import { serveHost } from './serve-host.ts';
import { allowedPatterns, bring, bringTeaching, probeOpenTabs, probeTab, reconcile } from './sites.ts';
import { keepTab, recallTabs } from './tab-memory.ts';

/**
 * Wakes the engine host, and does what only the background may: permissions, bringing scripts into pages,
 * memory that outlives the host. It may be stopped between any two events, so it keeps nothing of its own.
 */
export default defineBackground({
  main() {
    const self: Self = { id: browser.runtime.id, origin: location.origin };
    const door = import.meta.env.FIREFOX
      ? ownDoor({
          keep: (tab, memory) => void keepTab(tab, memory),
          recall: recallTabs,
          record: { keep: (copy) => void keepRecord(copy), recall: recallRecord },
          grants: allowedPatterns,
          lookAround,
          captures: capturesIn,
          bringTeaching: (tab, frames) => void bringTeaching(tab, frames).catch(() => undefined),
        })
      : offscreenDoor();

    toolbar().onClicked.addListener((tab) => {
      // First and without waiting: the browser opens a panel only for a click.
      const opened = import.meta.env.FIREFOX
        ? firefox.sidebarAction.open()
        : browser.sidePanel.open({ tabId: tab.id as number });
      opened.catch(() => undefined);
      if (tab.id === undefined) return;
      // Pages no extension may read reject; the panel says that nothing was read.
      probeTab(tab.id).catch(() => undefined);
      door.tabAt(tab.id, originOf(tab.url));
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
      void readAllowed();
    });
    browser.runtime.onStartup.addListener(() => void reconcile());
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'locked') door.lockRecord('screen');
    });
    browser.commands.onCommand.addListener((command) => {
      if (command === 'lock-record') door.lockRecord('asked');
    });
    browser.permissions.onAdded.addListener(() => void readAllowed());
    browser.permissions.onRemoved.addListener(() => void grantsChanged());
    browser.tabs.onRemoved.addListener((tab) => {
      door.tabGone(tab);
      void keepTab(tab, null);
    });
    browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
      if (status === 'complete') door.tabAt(tab, originOf(url));
    });

    onBackgroundMessage('wake', async ({ sender }) => {
      if (!webFrame(sender, self) && !ownPage(sender, self)) return { ready: false };
      await door.wake();
      return { ready: true };
    });
    onBackgroundMessage('portal-found', async ({ sender }) => {
      const place = webFrame(sender, self);
      if (!place) return;
      // The host starts while the script is brought in.
      door.wake().catch(() => undefined);
      await bring('/portal.js', place);
    });
    onBackgroundMessage('marks-wanted', async ({ sender }) => {
      const place = webFrame(sender, self);
      if (place) await bring('/marks.js', place);
    });
    onBackgroundMessage('allow-site', async ({ data, sender }) => {
      const request = allowSiteRequest.safeParse(data);
      if (ownPage(sender, self) && request.success) {
        await grantsChanged();
        await probeTab(request.data.tab).catch(() => undefined);
      }
      return { allowed: await allowedPatterns() };
    });
    onBackgroundMessage('forget-site', async ({ data, sender }) => {
      const request = forgetSiteRequest.safeParse(data);
      if (ownPage(sender, self) && request.success) {
        await browser.permissions.remove({ origins: request.data.origins });
        await grantsChanged();
      }
      return { allowed: await allowedPatterns() };
    });
    // In Firefox the host is this very page and asks without messages.
    if (!import.meta.env.FIREFOX) serveHost(self);

    /** Another site was allowed, or the browser has forgotten what it was told: read what is already open. */
    async function readAllowed(): Promise<void> {
      await grantsChanged();
      await probeOpenTabs(await allowedPatterns());
    }

    async function grantsChanged(): Promise<void> {
      await reconcile();
      door.grantsAre(await allowedPatterns());
    }
  },
});

/** The URL is there only for pages we may read. Its origin is all that is taken. */
function originOf(url: string | undefined): string {
  return url?.startsWith('http') ? new URL(url).origin : '';
}

/** Firefox's MV2 has the toolbar button under its older name. */
function toolbar(): typeof browser.action {
  return import.meta.env.FIREFOX ? firefox.browserAction : browser.action;
}
