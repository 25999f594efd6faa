import type { Fields } from '../claim/claim.ts';
import { viewClaim } from '../claim/claim-view.ts';
import { submitPage } from '../claim/tab-claim.ts';
import type { HostDeps } from './contract.ts';
import { accept, showsClaim, type Tab } from './tab.ts';

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
  dismiss(tab: Tab, id: number): void;
}

/** A later page can't answer it again. */
function isAnswered({ waiting }: Tab['answers'], fields: Fields): boolean {
  return waiting.some(({ claim }) => JSON.stringify(claim) === JSON.stringify(fields));
}

/**
 * @param watched a panel shows the tab
 * @param changed something to show and to keep has changed in the tab
 */
export function createLooks(deps: HostDeps, watched: (tab: Tab) => boolean, changed: (tab: Tab) => void): Looks {
  /** The claim that was sent; where Submit has a name of its own, the one whose form has just left the tab. */
  const sentBy = ({ answers, view }: Tab) =>
    answers.sent ?? (view.isClaim && !isAnswered(answers, view.fields) ? view.fields : null);

  /** The form still being typed in answers nothing, and there is nobody to tell of a page nobody asked about. */
  const wanted = (tab: Tab) =>
    tab.looksLeft > 0 && (tab.answers.sent || (!showsClaim(tab) && (watched(tab) || sentBy(tab))));

  async function look(tab: Tab): Promise<void> {
    if (tab.looking || !wanted(tab)) return;
    tab.looking = true;
    tab.looksLeft--;
    const { answers } = tab;
    try {
      const seen = await deps.captures(tab.id);
      const asked = { ...answers, sent: sentBy(tab) };
      const taken = seen.length > 0 ? await deps.engine.call('take', asked, seen, deps.today()) : asked;
      const next = { ...taken, sent: taken.sent && answers.sent };
      // A second Submit while we looked: this was the answer to the first, or to nothing.
      if (tab.answers === answers && JSON.stringify(next) !== JSON.stringify(answers)) put(tab, next);
    } catch {
      // The tab may not be read, or the engine was lost: the next look tells.
    }
    tab.looking = false;
  }

  function put(tab: Tab, answers: Tab['answers']): void {
    tab.answers = answers;
    changed(tab);
  }

  function turned(tab: Tab): void {
    tab.answers = { ...tab.answers, refusal: '' };
    tab.looksLeft = MOST_LOOKS;
    for (const ms of AFTER) deps.after(ms, () => void look(tab));
  }

  return {
    turned,
    submitted(tab) {
      for (const frame of tab.frames.values()) if (frame.known) accept(tab, frame);
      tab.claim = submitPage(tab.claim);
      const { fields, isClaim } = viewClaim(tab.claim);
      if (!isClaim) return;
      turned(tab);
      put(tab, { ...tab.answers, sent: fields });
      if (tab.result) deps.submitted({ fields, result: tab.result, origin: tab.origin ?? '' });
    },
    redrawn(tab) {
      if (wanted(tab)) deps.after(400, () => void look(tab));
    },
    dismiss(tab, id) {
      const waiting = tab.answers.waiting.map((one) => (one.id === id ? { ...one, dismissed: true } : one));
      put(tab, { ...tab.answers, waiting });
    },
  };
}
