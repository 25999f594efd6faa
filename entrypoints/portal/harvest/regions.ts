import { attr, has, isGuest, parentElement, type Rect, roleOf, tagOf } from './dom.ts';

/** A node another extension put here, where that can be told. */
export function isForeign(element: Element, parent: Element): boolean {
  const tag = tagOf(element);
  if (tagOf(parent) === 'html') return tag !== 'body' && tag !== 'frameset';
  return isGuest(tag) || has(element, 'data-grammarly-shadow-root');
}

const DIALOG = /(^|[-_\s])(modal|dialog|popup|lightbox)([-_\s]|$)/i;
const SEARCH = /(^|[-_\s])(search-?(box|panel|form|bar)?|lookup|finder|quick-?(find|search))([-_\s]|$)/i;

/** The region an element opens that is likely not the claim; '' for all others. */
export function asideOf(element: Element, tag: string): '' | 'dialog' | 'search' | 'navigation' {
  const role = roleOf(element);
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (role === 'search' || tag === 'search') return 'search';
  if (tag === 'nav' || role === 'navigation' || role === 'menubar') return 'navigation';
  if (/^(input|select|span|body|html)$/.test(tag)) return '';
  const names = `${attr(element, 'class')} ${attr(element, 'id')}`;
  if (names.length < 3) return '';
  if (DIALOG.test(names)) return 'dialog';
  return SEARCH.test(names) ? 'search' : '';
}

type Check = (this: Element, options: Record<string, boolean>) => boolean;

/** Whether the biller can see this text's element: nothing around it hides it. */
export function isShown(element: Element): boolean {
  try {
    const check = (Element.prototype as { checkVisibility?: Check }).checkVisibility;
    return !check || check.call(element, { visibilityProperty: true, contentVisibilityAuto: false });
  } catch {
    return false;
  }
}

/**
 * Whether the biller can see this control: it has a box, and nothing around it hides or clips it away.
 *
 * @param clipped answers kept for the parents of one harvest
 */
export function isVisible(element: Element, rect: Rect, clipped: Map<Element, boolean>): boolean {
  if (!isShown(element)) return false;
  if (attr(element, 'aria-hidden') === 'true' && attr(element, 'tabindex') === '-1') return false;
  const [x, y, width, height] = rect;
  const drawnByLabel = /^(radio|checkbox)$/.test(attr(element, 'type'));
  if (!drawnByLabel && (width < 3 || height < 3)) return false;
  if (x + width < -200 || y + height < -200) return drawnByLabel;
  try {
    return !clippedAway(parentElement(element), clipped, 0);
  } catch {
    return false;
  }
}

/** Inside a collapsed box: no height or width, and what doesn't fit is not shown. */
function clippedAway(around: Element | null, clipped: Map<Element, boolean>, level: number): boolean {
  if (!around || level > 14) return false;
  const known = clipped.get(around);
  if (known !== undefined) return known;
  const { offsetHeight, offsetWidth, offsetParent } = around as HTMLElement;
  const flat = offsetParent && (offsetHeight === 0 || offsetWidth === 0);
  const away =
    (flat && getComputedStyle(around).overflow !== 'visible') || clippedAway(parentElement(around), clipped, level + 1);
  clipped.set(around, away);
  return away;
}
