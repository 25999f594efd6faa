import { browser } from 'wxt/browser';

/** What each readable frame of a tab shows that belongs in the log, unparsed; nothing where the tab may not be read. */
export async function capturesIn(tabId: number): Promise<unknown[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/capture.js'] });
  const results = await browser.scripting.executeScript({ target, func: look });
  return results.map(({ result }) => result).filter(Boolean);
}

/** Runs in the page, so it stands alone. */
function look(): unknown {
  return (globalThis as { claimsideCapture?: () => unknown }).claimsideCapture?.() ?? null;
}
