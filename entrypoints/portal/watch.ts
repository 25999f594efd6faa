import { isHidden, listen, origin } from './dom.ts';

/** Attributes that can show, hide or lock a control. Watching all of them has frozen pages. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'disabled', 'readonly', 'aria-hidden', 'open'];

export interface Watcher {
  /** Looks into these open shadow roots too; those already watched are skipped. */
  alsoIn(roots: Iterable<ShadowRoot>): void;
}

/**
 * Passive ears on the page until `signal` aborts. While the page is hidden nothing is watched and no clock runs.
 *
 * @param on.mutated the page's nodes changed, ours not counted
 * @param on.edited a control was typed in, chosen or filled; `byHand` when the biller typed
 * @param on.entered and `on.left`: the focus moved
 * @param on.hidden the page is no longer to be seen: what it does from now on is not told
 * @param on.tick once a second while the page is visible, and when it becomes visible
 */
export function watch(
  document: Document,
  isOurs: (node: Node) => boolean,
  on: {
    mutated(): void;
    edited(control: Element, byHand: boolean): void;
    entered(control: Element): void;
    left(control: Element): void;
    hidden(): void;
    tick(): void;
  },
  signal: AbortSignal,
): Watcher {
  let observed = new WeakSet<Node>();
  let clock: ReturnType<typeof setInterval> | null = null;
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOnlyOurs(record))) on.mutated();
  });

  function isOnlyOurs(record: MutationRecord): boolean {
    if (isOurs(record.target)) return true;
    if (record.type !== 'childList') return false;
    return [...record.addedNodes, ...record.removedNodes].every(isOurs);
  }

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  }

  function hear(
    kind: 'input' | 'change' | 'focusin' | 'focusout',
    tell: (control: Element, event: Event) => void,
  ): void {
    listen(
      kind,
      (event) => {
        const control = origin(event);
        if (control && !isOurs(control)) tell(control, event);
      },
      signal,
    );
  }

  hear('input', (control, { isTrusted }) => on.edited(control, isTrusted));
  hear('change', (control) => on.edited(control, false));
  hear('focusin', on.entered);
  hear('focusout', on.left);
  function wake(): void {
    observed = new WeakSet();
    observe(document);
    clock = setInterval(on.tick, 1000);
  }

  function sleep(): void {
    observer.disconnect();
    if (clock) clearInterval(clock);
  }

  function look(): void {
    sleep();
    if (isHidden(document)) {
      on.hidden();
    } else {
      wake();
      on.tick();
    }
  }

  Document.prototype.addEventListener.call(document, 'visibilitychange', look, { signal });
  if (!isHidden(document)) wake();
  signal.addEventListener('abort', sleep);

  return {
    alsoIn(roots) {
      for (const root of roots) observe(root);
    },
  };
}
