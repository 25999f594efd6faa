import { parseCapture } from '../capture/capture-schema.ts';
import type { Capture } from '../capture/captured.ts';
import { viewClaim } from '../claim/claim-view.ts';
import { submitPage } from '../claim/tab-claim.ts';
import type { HostDeps } from './contract.ts';
import { accept, showsClaim, type Tab } from './tab.ts';
import { isOfAnother, type Waiting, withCapture, withoutOwnNumbers } from './waiting.ts';

/** When to look after Submit or a new page, in ms: portals answer at once, or after a long "please wait". */
const AFTER = [400, 1500, 4000, 10_000, 25_000];
/** A page that changes all the time is not looked at for ever. */
const MOST_LOOKS = 20;

/** Looks at what pages print, for the answer to a claim that was sent and for the state of earlier ones. */
export interface Looks {
  /** Submit was pressed: the claim as it is now is the one the next pages answer to. */
  submitted(tab: Tab): void;
  /** Another page is in the tab, or one of its frames is gone. */
  turned(tab: Tab): void;
  /** The page was drawn anew. */
  redrawn(tab: Tab): void;
}

/**
 * @param watched a panel shows the tab
 * @param changed something to show and to keep has changed in the tab
 */
export function createLooks(deps: HostDeps, watched: (tab: Tab) => boolean, changed: (tab: Tab) => void): Looks {
  /** The form still being typed in answers nothing, and there is nobody to tell of a page nobody asked about. */
  const wanted = (tab: Tab) => tab.looksLeft > 0 && (tab.sent !== null || (watched(tab) && !showsClaim(tab)));

  async function look(tab: Tab): Promise<void> {
    if (tab.looking || !wanted(tab)) return;
    tab.looking = true;
    tab.looksLeft--;
    const { sent } = tab;
    const seen = await deps.captures(tab.id).catch(() => []);
    tab.looking = false;
    // A second Submit while we looked: this was the answer to the first, or to nothing.
    if (tab.sent !== sent) return;
    const captures = seen.map(parseCapture).filter((capture) => capture !== null);
    for (const capture of captures) take(tab, capture);
    if (captures.length > 0) changed(tab);
  }

  function take(tab: Tab, capture: Capture): void {
    const { sent } = tab;
    if (capture.kind === 'refusal') {
      if (sent) tab.refusal = capture.because;
      return;
    }
    const add = (one: Waiting['capture'], claim: Waiting['claim']) => {
      tab.waiting = withCapture(tab.waiting, one, claim, deps.today());
    };
    if (capture.kind === 'status' || !sent || isOfAnother(capture, sent)) {
      add(capture, null);
      return;
    }
    const before = tab.waiting;
    add(withoutOwnNumbers(capture, sent), sent);
    // The answer to an earlier claim that still stands there is not this one's.
    if (tab.waiting === before) return;
    tab.sent = null;
    tab.refusal = '';
  }

  function round(tab: Tab): void {
    tab.looksLeft = MOST_LOOKS;
    for (const ms of AFTER) deps.after(ms, () => void look(tab));
  }

  return {
    submitted(tab) {
      for (const frame of tab.frames.values()) if (frame.known) accept(tab, frame);
      tab.claim = submitPage(tab.claim);
      const { fields, isClaim } = viewClaim(tab.claim);
      tab.refusal = '';
      if (!isClaim) return;
      tab.sent = fields;
      round(tab);
      changed(tab);
    },
    turned(tab) {
      tab.refusal = '';
      round(tab);
    },
    redrawn(tab) {
      if (wanted(tab)) deps.after(AFTER[0] as number, () => void look(tab));
    },
  };
}
