import { browser } from 'wxt/browser';

/** What each readable frame of a tab shows that belongs in the log, unparsed. Rejects where the tab may not be read. */
export async function capturesIn(tabId: number): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/capture.js'] });
  return results.map(({ result }) => result).filter(Boolean);
}
