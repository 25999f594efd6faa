import { ancestors, listen, origin } from './dom.ts';
import { attr, matches } from './harvest/dom.ts';

const SENDS = /\b(submit|send|finish|transmit|file (the )?claim|process claim)\b/i;
const OTHERWISE = /\b(search|look ?up|filter|sort|feedback|message|e-?mail|code|question)\b|^(add|find|next|back)\b/i;

/** Whether pressing something that reads like this sends the claim off. */
export function looksLikeSubmit(label: string): boolean {
  return SENDS.test(label) && !OTHERWISE.test(label);
}

/** What a button says: its text, value, accessible name or title. */
export function labelOf(button: Element): string {
  const text = button instanceof HTMLInputElement ? button.value || attr(button, 'alt') : (button.textContent ?? '');
  return (text.trim() || attr(button, 'aria-label') || attr(button, 'title')).replace(/\s+/g, ' ').slice(0, 60);
}

/**
 * Calls `notice` when the claim is about to be sent: the page stays free to do as it likes, nothing
 * is prevented. One press gives one notice, though a click and a submit event come of it.
 */
export function watchSubmit(notice: () => void, signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const once = () => {
    const now = performance.now();
    if (now - last > 1000) notice();
    last = now;
  };
  listen(
    'submit',
    ({ submitter }) => {
      // Server-rendered portals post the whole form for "Add line" too.
      if (!submitter || labelOf(submitter) === '' || looksLikeSubmit(labelOf(submitter))) once();
    },
    signal,
  );
  listen(
    'click',
    (event) => {
      const from = origin(event);
      const button = from && [from, ...ancestors(from).slice(0, 5)].find(isButton);
      if (button && looksLikeSubmit(labelOf(button))) once();
    },
    signal,
  );
}

function isButton(element: Element): boolean {
  return matches(element, 'button, input[type=submit], input[type=button], input[type=image], a, [role=button]');
}
