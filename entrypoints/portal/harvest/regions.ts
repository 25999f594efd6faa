import { pick } from '../dom.ts';
import { bottom, right } from './bands.ts';
import { attr, getter, has, isBare, isGuest, parentElement, type Rect, tagOf } from './dom.ts';

/** A node another extension put here, where that can be told. */
export function isForeign(element: Element, parent: Element): boolean {
  const tag = tagOf(element);
  if (tagOf(parent) === 'html') return tag !== 'body' && tag !== 'frameset';
  return isGuest(tag) || has(element, 'data-grammarly-shadow-root');
}

const DIALOG = /(^|[-_\s])(modal|dialog|popup|lightbox)([-_\s]|$)/i;
const SEARCH = /(^|[-_\s])(search-?(box|panel|form|bar)?|lookup|finder|quick-?(find|search))([-_\s]|$)/i;

/** The region an element opens that is likely not the claim; '' for all others. */
export function asideOf(element: Element, tag: string, role: string): '' | 'dialog' | 'search' | 'navigation' {
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (role === 'search' || tag === 'search') return 'search';
  if (tag === 'nav' || role === 'navigation' || role === 'menubar') return 'navigation';
  if (isBare(element) || /^(input|select|span|body|html)$/.test(tag)) return '';
  const names = `${attr(element, 'class')} ${attr(element, 'id')}`;
  if (names.length < 3) return '';
  if (DIALOG.test(names)) return 'dialog';
  return SEARCH.test(names) ? 'search' : '';
}

const { checkVisibility } = Element.prototype as Partial<Element>;

/** Whether the biller can see this text's element: nothing around it hides it. */
export const isShown = (element: Element): boolean =>
  checkVisibility?.call(element, { visibilityProperty: true }) ?? true;

/** A list or a date drawn from text has no box of its own while nothing is chosen; the frame around it has. */
function isEmptyWidget(element: Element): boolean {
  const around = parentElement(element);
  return (
    /^(combobox|spinbutton)$/.test(attr(element, 'role')) &&
    tagOf(element) !== 'input' &&
    around instanceof HTMLElement &&
    height.call(around) > 2
  );
}

const height = getter<number>(HTMLElement, 'offsetHeight');
const width = getter<number>(HTMLElement, 'offsetWidth');

/**
 * Whether the biller can see a control: it has a box, and nothing around it hides or clips it away.
 * Answers for what stands around are kept: one function a harvest.
 */
export function visibility(): (element: Element, rect: Rect) => boolean {
  const clipped = new Map<Element, boolean>();

  /** Inside a collapsed box: no height or width, and what doesn't fit is not shown. */
  function clippedAway(around: Element | null, level: number): boolean {
    if (!around || level > 14) return false;
    const known = clipped.get(around);
    if (known !== undefined) return known;
    const flat =
      around instanceof HTMLElement &&
      (height.call(around) === 0 || width.call(around) === 0) &&
      pick(HTMLElement.prototype, 'offsetParent', around) !== null &&
      getComputedStyle(around).overflow !== 'visible';
    const away = flat || clippedAway(parentElement(around), level + 1);
    clipped.set(around, away);
    return away;
  }

  return (element, rect) => {
    if (!isShown(element)) return false;
    if (attr(element, 'aria-hidden') === 'true' && attr(element, 'tabindex') === '-1') return false;
    const drawnByLabel = /^(radio|checkbox)$/.test(attr(element, 'type'));
    if (!drawnByLabel && (rect[2] < 3 || rect[3] < 3) && !isEmptyWidget(element)) return false;
    if (right(rect) < -200 || bottom(rect) < -200) return drawnByLabel;
    return !clippedAway(parentElement(element), 0);
  };
}
