import { browser } from 'wxt/browser';

/** Shows the dashboard at a place, `rules/auth.date-outside`: in the tab in which it is open, else in a new one. */
export async function openDashboard(place = ''): Promise<void> {
  const page = `${location.origin}/dashboard.html`;
  const url = place === '' ? page : `${page}#${place}`;
  const tabs = await browser.tabs.query({});
  // Of all addresses those of our own pages are the ones we may always see.
  const open = tabs.find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, place === '' ? { active: true } : { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
