import type { WriteOutcome } from '../../../engine/wire.ts';
import { focused, rectOf } from '../dom.ts';
import { createTimer } from '../timer.ts';
import type { Box } from './box.ts';
import { type Apply, drawFinding, drawOutcome } from './bubble-content.ts';
import { draw } from './draw.ts';
import type { Host } from './host.ts';
import type { Controls, View } from './layer.ts';
import type { Outlines } from './outline.ts';
import { beside } from './place.ts';
import { worst } from './shapes.ts';
import { count, outcomeText } from './words.ts';

/** A bubble must have been in plain sight for so long before its Apply counts. */
const IN_SIGHT = 300;
const OPEN_AFTER = 90;
const CLOSE_AFTER = 260;

export interface Bubble {
  view(): View | null;
  /** @param into moves the focus into the bubble: only when the biller asked with the keyboard */
  open(view: View, into: boolean): void;
  /** @param back gives the focus to the field */
  close(back: boolean): void;
  /** The mark's pointer and focus. */
  attach(view: View): void;
  /** Marks were drawn anew: same place, new words, or gone. */
  refresh(views: readonly View[]): void;
  /** Something may have covered us until now. */
  restartClock(): void;
  outcome(outcome: WriteOutcome): void;
}

export function createBubble(
  document: Document,
  host: Host,
  controls: Controls,
  outlines: Outlines,
  visible: () => Box,
  on: { apply(apply: Apply, key: string): void; undo(): void },
  signal: AbortSignal,
): Bubble {
  const bubble = draw(document, 'div', { class: 'bubble', tabindex: '-1', role: 'dialog', hidden: '' });
  let current: View | null = null;
  let field: string | null = null;
  let shownAt = 0;
  let words = '';
  let told = false;
  let byKey = false;
  const timer = createTimer(signal);

  function press(event: MouseEvent, apply: Apply, key: string): void {
    if (!event.isTrusted || performance.now() - shownAt < IN_SIGHT) return;
    field = key;
    byKey = event.detail === 0;
    on.apply(apply, key);
  }

  function fill(view: View): void {
    const text = JSON.stringify(view.findings);
    if (text === words) return;
    words = text;
    shownAt = performance.now();
    told = false;
    bubble.setAttribute('aria-label', count('finding', view.findings.length));
    bubble.replaceChildren(...view.findings.map((finding) => drawFinding(document, finding, press)));
  }

  function put(): void {
    if (!current?.box) return;
    const { width, height } = bubble.getBoundingClientRect();
    const typedIn = focused(document);
    const about = (current.keys.length > 6 ? [] : current.keys).map(controls.element);
    const avoid = [typedIn, ...about].flatMap((one): Box[] =>
      one && controls.keyOf(one) !== null ? [rectOf(one)] : [],
    );
    const place = beside(current.box, { width, height }, visible(), avoid);
    const { x, y } = host.origin();
    bubble.style.transform = `translate(${place.x - x}px,${place.y - y}px)`;
  }

  function open(view: View, into: boolean): void {
    timer.clear();
    if (current !== view) {
      current?.button.setAttribute('aria-expanded', 'false');
      current = view;
      shownAt = performance.now();
      view.button.setAttribute('aria-expanded', 'true');
      // Tab goes from the mark into its bubble.
      view.button.after(bubble);
      words = '';
      field = view.keys[0] ?? null;
    }
    bubble.hidden = false;
    fill(view);
    put();
    const about = view.keys.map(controls.element).filter((one) => one !== null);
    outlines.around(about.slice(0, 12), worst(view.findings));
    if (into) (bubble.querySelector('button') ?? bubble).focus({ preventScroll: true });
  }

  function close(back: boolean): void {
    timer.clear();
    if (!current) return;
    current.button.setAttribute('aria-expanded', 'false');
    const control = field === null ? null : controls.element(field);
    current = null;
    bubble.hidden = true;
    outlines.around([], '');
    if (back && control instanceof HTMLElement) control.focus({ preventScroll: true });
  }

  const hasFocus = () => host.root.activeElement !== null && bubble.contains(host.root.activeElement);
  bubble.addEventListener('pointerenter', timer.clear);
  bubble.addEventListener('pointerleave', () => hasFocus() || timer.set(CLOSE_AFTER, () => close(false)));
  bubble.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && (bubble.contains(to) || to === current?.button)))
      timer.set(CLOSE_AFTER, () => close(false));
  });
  bubble.addEventListener('focusin', timer.clear);

  return {
    view: () => current,
    open,
    close,
    attach(view) {
      const { button } = view;
      button.addEventListener('pointerenter', () => timer.set(OPEN_AFTER, () => open(view, false)));
      button.addEventListener('pointerleave', () => timer.set(CLOSE_AFTER, () => hasFocus() || close(false)));
      button.addEventListener('focus', () => open(view, false));
      button.addEventListener('blur', () => timer.set(CLOSE_AFTER, () => hasFocus() || close(false)));
      button.addEventListener('click', (event) => open(view, event.detail === 0));
    },
    refresh(views) {
      if (!current) return;
      // The words about an Apply stay until the pointer or the focus goes.
      if (told) return put();
      const still = views.includes(current) && current.box !== null;
      if (!still) return close(hasFocus());
      fill(current);
      put();
      outlines.follow();
    },
    restartClock() {
      shownAt = performance.now();
    },
    outcome(outcome) {
      if (!current) return;
      told = true;
      words = '';
      bubble.replaceChildren(drawOutcome(document, outcomeText(outcome), outcome === 'written' ? on.undo : null));
      put();
      // Writing took the focus to the field; who came with the keyboard must be able to undo with it.
      if (byKey) (bubble.querySelector('button') ?? bubble).focus({ preventScroll: true });
      else if (!bubble.matches(':hover')) timer.set(3000, () => close(false));
    },
  };
}
