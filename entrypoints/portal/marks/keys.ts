import { focused } from '../dom.ts';
import { has } from '../harvest/dom.ts';
import type { Bubble } from './bubble.ts';
import type { Layer } from './layer.ts';

/**
 * Alt+Right in a marked field opens its bubble and goes into it, Alt+Down too where the page or the
 * browser has no use for it; Escape closes it and goes back. No other key is touched, and none in a
 * field without a mark.
 */
export function listenToKeys(
  document: Document,
  root: ShadowRoot,
  layer: Layer,
  bubble: Bubble,
  keyOf: (element: Element) => string | null,
  signal: AbortSignal,
): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && bubble.view()) {
        take(event);
        bubble.close(root.activeElement !== null);
        return;
      }
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || root.activeElement) return;
      const field = focused(document);
      if (!field || !(event.key === 'ArrowRight' || (event.key === 'ArrowDown' && isPlain(field)))) return;
      const key = keyOf(field);
      const view = key === null ? null : layer.of(key);
      if (!view?.box) return;
      take(event);
      bubble.open(view, true);
    },
    { capture: true, signal },
  );
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Alt+Down opens the list of a select and of most drawn ones, and the calendar of a date field. */
function isPlain(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return true;
  return (
    field instanceof HTMLInputElement &&
    /^(text|tel|email|url|search)$/.test(field.type) &&
    !field.list &&
    !['role', 'aria-haspopup', 'aria-autocomplete'].some((name) => has(field, name))
  );
}
