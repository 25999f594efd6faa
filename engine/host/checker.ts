import { viewClaim } from '../claim/claim-view.ts';
import type { ToPortal } from '../wire.ts';
import type { HostDeps } from './contract.ts';
import { type Frame, pageOf } from './frame.ts';
import { marksByFrame, summaryOf, TOO_LARGE } from './marks.ts';
import { remember } from './memory.ts';
import { accept, finderOf, requestOf, type Tab } from './tab.ts';

/** Times the engine may fail for one state of a tab before it is left alone until something changes. */
const ATTEMPTS = 2;

/**
 * Answers a function to be told of every change in a tab: it has stale frames read and the claim checked,
 * until the answer is for what the pages show now.
 *
 * @param tell the tab's picture may have changed
 * @param isOpen the tab wasn't closed meanwhile
 */
export function createChecker(
  deps: HostDeps,
  tell: (tab: Tab) => void,
  isOpen: (tab: Tab) => boolean,
): (tab: Tab) => void {
  return changed;

  function changed(tab: Tab): void {
    tab.revision++;
    tell(tab);
    void work(tab);
  }

  /** Reads and checks until the answer is for what is on the page now. One at a time a tab. */
  async function work(tab: Tab): Promise<void> {
    if (tab.working) return;
    tab.working = true;
    let failures = 0;
    while (tab.checked !== tab.revision && failures < ATTEMPTS) {
      const revision = tab.revision;
      try {
        await readAll(tab);
        await check(tab);
        tab.checked = revision;
        failures = 0;
      } catch {
        failures++;
      }
    }
    tab.working = false;
    tell(tab);
  }

  async function readAll(tab: Tab): Promise<void> {
    for (const frame of tab.frames.values()) {
      if (!frame.known) continue;
      if (frame.stale) await readFrame(frame);
      accept(tab, frame);
    }
  }

  async function readFrame(frame: Frame): Promise<void> {
    frame.stale = false;
    const page = pageOf(frame);
    try {
      frame.reading = await deps.engine.call('read', page);
    } catch (lost) {
      frame.stale = true;
      throw lost;
    }
    // What was typed while the worker read: the meaning stays, the text is newer.
    const since = page.controls.filter((control) => frame.controls.get(control.key) !== control);
    if (since.length > 0) frame.stale = true;
  }

  async function check(tab: Tab): Promise<void> {
    const view = viewClaim(tab.claim);
    const result = view.isClaim ? await deps.engine.call('check', requestOf(tab, view, deps)) : null;
    // Together, so that nobody sees new values beside an old verdict.
    tab.view = view;
    tab.result = result;
    const memory = remember(tab.claim);
    if (memory !== tab.kept && isOpen(tab)) deps.keep(tab.id, memory);
    tab.kept = memory;
    mark(tab);
  }

  function mark(tab: Tab): void {
    const { result, view } = tab;
    const marks = marksByFrame(result?.findings ?? [], view, finderOf(tab));
    for (const frame of tab.frames.values()) {
      if (!frame.known) continue;
      const message: ToPortal = {
        kind: 'marks',
        marks: marks.get(frame.id) ?? [],
        summary: frame.tooLarge ? TOO_LARGE : result && frame.id === view.elected ? summaryOf(result, view) : null,
        pill: deps.pill(frame.origin),
      };
      const text = JSON.stringify(message);
      if (text !== frame.sent) frame.send(message);
      frame.sent = text;
    }
  }
}
