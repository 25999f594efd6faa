import { isTyping } from '../ui/is-typing.ts';
import { focus } from '../ui/keys.ts';
import type { KeyList } from '../ui/keys-dialog.tsx';

/** What the panel's single keys do. Each is a function so that the keys know nothing of the browser. */
export interface KeyTargets {
  /** False once the biller switched single-letter keys off; `?` then stays off too. */
  enabled(): boolean;
  again(): void;
  /** Locks the record, or asks for its passphrase. */
  lock(): void;
  keys(): void;
  /** Opens the call note, or begins one. */
  call(): void;
}

const FIELD = 'button.field';
const SUMMARY = '[data-finding] > summary';

/** Every key of the panel, as the list that `?` opens says it. */
export const KEYS: KeyList = [
  { keys: ['J', '↓'], does: 'next finding' },
  { keys: ['K', '↑'], does: 'previous finding' },
  { keys: ['Enter'], does: 'open or close it' },
  { keys: ['S'], does: 'show it on the page' },
  { keys: ['A'], does: 'apply its change' },
  { keys: ['U'], does: 'undo the last change' },
  { keys: ['T'], does: 'go to the session times' },
  { keys: ['F'], does: 'filter what was read' },
  { keys: ['R'], does: 'check again' },
  { keys: ['L'], does: 'lock or unlock the record' },
  { keys: ['C'], does: 'note a call' },
  { keys: ['Alt+Shift+H'], does: 'in a call: on hold, or talking again' },
  { keys: ['Ctrl+Enter'], does: 'close the call' },
  { keys: ['?'], does: 'show these keys' },
  { keys: ['Tab'], does: 'next field or button' },
  { keys: ['←', '→'], does: 'choose within in person, video, audio' },
  { keys: ['Delete'], does: 'take that choice back' },
];

/** Handles one key press anywhere in the panel; false when it was not meant for us. */
export function handleKey(event: KeyboardEvent, root: ParentNode, to: KeyTargets): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (isTyping(target) || root.querySelector('dialog[open]')) return false;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    // Arrows scroll and move between radio buttons; they are ours only on a finding and on a field.
    const by = event.key === 'ArrowDown' ? 1 : -1;
    if (target?.matches(FIELD)) return moveField(root, target, by);
    return target?.matches(SUMMARY) ? move(root, by) : false;
  }
  if (!to.enabled()) return false;
  switch (event.key.toLowerCase()) {
    case 'j':
      return move(root, 1);
    case 'k':
      return move(root, -1);
    case 's':
      return press(current(root)?.querySelector('[data-show]'));
    case 'a':
      return press(current(root)?.querySelector('[data-apply]'));
    case 'u':
      return press(root.querySelector('[data-undo]'));
    case 't':
      return intoSessions(root.querySelector('input.time'));
    case 'f':
      return intoFilter(root);
    case 'r':
      to.again();
      return true;
    case 'l':
      to.lock();
      return true;
    case 'c':
      to.call();
      return true;
    case '?':
      to.keys();
      return true;
    default:
      return false;
  }
}

function current(root: ParentNode): Element | null {
  return [...root.querySelectorAll('[data-finding]')].find((one) => one.contains(document.activeElement)) ?? null;
}

function move(root: ParentNode, by: 1 | -1): boolean {
  const all = [...root.querySelectorAll<HTMLElement>(SUMMARY)];
  const at = all.findIndex((summary) => summary.parentElement?.contains(document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
  return focus(all[next]);
}

/** Folded rows are passed over. */
function moveField(root: ParentNode, from: Element, by: 1 | -1): boolean {
  const all = [...root.querySelectorAll<HTMLElement>(FIELD)].filter((field) => !field.closest('details:not([open])'));
  return focus(all[all.indexOf(from as HTMLElement) + by]);
}

/** Frames in which what was never open is drawn, on a busy machine too. */
const FRAMES = 30;

function seekFilter(fold: HTMLElement, left: number): void {
  requestAnimationFrame(() => {
    if (!focus(fold.querySelector<HTMLElement>('input[type=search]')) && left > 0) seekFilter(fold, left - 1);
  });
}

function intoFilter(root: ParentNode): boolean {
  const fold = root.querySelector<HTMLDetailsElement>('#what-was-read');
  if (!fold) return false;
  fold.open = true;
  seekFilter(fold, FRAMES);
  return true;
}

function intoSessions(time: HTMLElement | null): boolean {
  time?.closest('details')?.setAttribute('open', '');
  return focus(time);
}

function press(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}
