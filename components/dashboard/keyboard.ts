import { isTyping } from '../ui/is-typing.ts';
import { focus } from '../ui/keys.ts';
import type { KeyList } from '../ui/keys-dialog.tsx';
import { PAGES, type Page } from './route.ts';

/** What the dashboard's keys do. Each is a function so that the keys know nothing of the browser. */
export interface KeyTargets {
  /** False once the biller switched single-letter keys off. */
  enabled(): boolean;
  go(page: Page): void;
  /** Leaves the detail, back to the list. */
  back(): void;
  keys(): void;
}

const ROW = 'a[data-row]';
const FILTER = 'input[type=search]';

export const KEYS: KeyList = [
  { keys: ['/'], does: 'filter the list' },
  { keys: ['J', '↓'], does: 'next row' },
  { keys: ['K', '↑'], does: 'previous row' },
  { keys: ['Enter'], does: 'open it' },
  { keys: ['Esc'], does: 'clear the filter; back to the list' },
  ...PAGES.map(({ key, title }) => ({ keys: [key], does: title })),
  { keys: ['?'], does: 'show these keys' },
  { keys: ['Tab'], does: 'next field or button' },
];

/** Handles one key press anywhere in the dashboard; false when it was not meant for us. */
export function handleKey(event: KeyboardEvent, root: ParentNode, to: KeyTargets): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (root.querySelector('dialog[open]')) return false;
  if (target?.matches(FILTER)) return inFilter(event.key, target as HTMLInputElement, root);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    return target?.matches(ROW) ? move(root, event.key === 'ArrowDown' ? 1 : -1) : false;
  }
  if (event.key === 'Escape') {
    // In a field Escape belongs to the browser (a list of suggestions, a calendar).
    if (isTyping(target)) return false;
    to.back();
    return true;
  }
  if (isTyping(target) || !to.enabled()) return false;
  const page = PAGES.find(({ key }) => key === event.key)?.page;
  if (page) {
    to.go(page);
    return true;
  }
  switch (event.key.toLowerCase()) {
    case '/':
      return focus(root.querySelector<HTMLElement>(FILTER));
    case 'j':
      return move(root, 1);
    case 'k':
      return move(root, -1);
    case '?':
      to.keys();
      return true;
    default:
      return false;
  }
}

function inFilter(key: string, filter: HTMLInputElement, root: ParentNode): boolean {
  if (key === 'ArrowDown' || key === 'Enter') return focus(root.querySelector<HTMLElement>(ROW));
  if (key !== 'Escape' || filter.value === '') return false;
  filter.value = '';
  filter.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** From the first row up leads into the filter. */
function move(root: ParentNode, by: 1 | -1): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>(ROW)];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const at = focused === -1 ? rows.findIndex((row) => row.ariaCurrent === 'true') : focused;
  if (at === 0 && by === -1) return focus(root.querySelector<HTMLElement>(FILTER));
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
  return focus(rows[next]);
}
