import { isHidden } from '../portal/dom.ts';
import { showsClaim } from './look.ts';

const FIRST_WAIT = 400;
const LONGEST_WAIT = 6400;

/**
 * Looks once, then again after the page has changed, less often the longer nothing is found, and
 * stops for good after a hit. Nothing runs while the page is hidden.
 *
 * @param tell asks the background for the portal script; a rejection means nobody heard
 */
export function probe(document: Document, tell: () => Promise<unknown>): void {
  const over = new AbortController();
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(soon);

  function soon(): void {
    // Being seen again is heard.
    if (isHidden(document)) return;
    timer ??= setTimeout(() => {
      timer = null;
      look();
    }, wait);
  }

  function look(): void {
    if (over.signal.aborted || isHidden(document)) return;
    wait = Math.min(wait * 2, LONGEST_WAIT);
    if (!showsClaim(document)) return;
    stop();
    // Extension updated under us: this frame's script is an orphan and stays silent.
    Promise.resolve()
      .then(tell)
      .catch(() => {});
  }

  function stop(): void {
    over.abort();
    observer.disconnect();
    if (timer) clearTimeout(timer);
  }

  observer.observe(document, { childList: true, subtree: true });
  window.addEventListener('visibilitychange', soon, { capture: true, passive: true, signal: over.signal });
  look();
}
