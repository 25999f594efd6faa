import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capture } from '../../engine/capture/capture.ts';
import { printedOn } from './printed-on.ts';

/**
 * Brought into a frame when a claim was sent from its tab or the panel looks at it: reads what the page
 * prints, and answers only what belongs in the log. What else stands there doesn't leave the page.
 */
export default defineUnlistedScript({
  globalName: 'claimsideCapture',
  main: () => capture(printedOn(document, closedShadow)),
});

function closedShadow(element: Element): ShadowRoot | null {
  return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
