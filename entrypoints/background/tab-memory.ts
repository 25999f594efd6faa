import { browser } from 'wxt/browser';

/** What the engine host hands over of a tab's claim: in the browser's memory, never on disk, our own pages only. */
const PREFIX = 'tab:';

export async function keepTab(tab: number, memory: string | null): Promise<void> {
  if (memory === null) await browser.storage.session.remove(`${PREFIX}${tab}`);
  else await browser.storage.session.set({ [`${PREFIX}${tab}`]: memory });
}

export async function recallTabs(): Promise<{ tab: number; memory: string }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, memory]) =>
    key.startsWith(PREFIX) && typeof memory === 'string' ? [{ tab: Number(key.slice(PREFIX.length)), memory }] : [],
  );
}
