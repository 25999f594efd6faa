import { browser } from 'wxt/browser';

/** Origins of a page and of its visible frames on other hosts; null when the tab may not be read. */
export async function lookAround(tabId: number): Promise<{ origin: string; frames: string[] } | null> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: visibleFrames }).catch(() => []);
  return first?.result ?? null;
}

/** Runs in the page, so it stands alone. Takes no more than origins: an address can hold patient data. */
function visibleFrames(): { origin: string; frames: string[] } {
  const origins = [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const origin = URL.parse(frame.getAttribute('src') ?? '', document.baseURI)?.origin;
    const seen = width > 60 && height > 60 && frame.checkVisibility({ visibilityProperty: true });
    return seen && origin?.startsWith('http') && origin !== location.origin ? [origin] : [];
  });
  return { origin: location.origin, frames: [...new Set(origins)].slice(0, 20) };
}
