import { browser } from 'wxt/browser';

/**
 * Calls back with the tab the panel belongs to: the active tab of its window, or the one that `#tab=N`
 * pins it to. Said again when that tab has loaded another page.
 */
export async function followTab(on: (tab: number) => void): Promise<void> {
  const pinned = Number(new URLSearchParams(location.hash.slice(1)).get('tab'));
  if (Number.isInteger(pinned) && pinned > 0) {
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (tab === pinned && status === 'complete') on(pinned);
    });
    on(pinned);
    return;
  }
  const { id: own } = await browser.windows.getCurrent();
  let current: number | undefined;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== own) return;
    current = tabId;
    on(tabId);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (tab === current && status === 'complete') on(tab);
  });
  const [active] = await browser.tabs.query({ active: true, windowId: own });
  if (current === undefined && active?.id !== undefined) {
    current = active.id;
    on(active.id);
  }
}
