import { attr, has, parentElement, type Rect, tagOf } from './dom.ts';

const FOREIGN =
  /^(grammarly-|lastpass|bitwarden|bit-notification|com-1password|dashlane|keeper-|nordpass|text-blaze|tb-|loom-|honey-|immersive-translate|plasmo-|wxt-|mat-tooltip-foreign|.*-extension(-|$))/;

/** A node another extension put here, where that can be told. */
export function isForeign(element: Element, parent: Element): boolean {
  const tag = tagOf(element);
  if (tagOf(parent) === 'html') return tag !== 'body' && tag !== 'frameset';
  return (tag.includes('-') && FOREIGN.test(tag)) || has(element, 'data-grammarly-shadow-root');
}

const DIALOG = /(^|[-_\s])(modal|dialog|popup|lightbox)([-_\s]|$)/i;
const SEARCH =
  /(^|[-_\s])(search|searchbar|search-?(box|panel|form|bar)|lookup|finder|quick-?(find|search))([-_\s]|$)/i;

/** The region an element opens that is likely not the claim; '' for all others. */
export function asideOf(element: Element, tag: string): '' | 'dialog' | 'search' | 'navigation' {
  const role = attr(element, 'role');
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (role === 'search' || tag === 'search') return 'search';
  if (tag === 'nav' || role === 'navigation' || role === 'menubar') return 'navigation';
  if (tag === 'input' || tag === 'select' || tag === 'body' || tag === 'html') return '';
  const names = `${attr(element, 'class')} ${attr(element, 'id')}`;
  if (names.length < 3) return '';
  if (DIALOG.test(names)) return 'dialog';
  return SEARCH.test(names) ? 'search' : '';
}

type Check = (this: Element, options: Record<string, boolean>) => boolean;

/** Whether the biller can see this element: it has a box, and nothing around it hides or clips it away. */
export function isVisible(element: Element, rect?: Rect): boolean {
  try {
    const check = (Element.prototype as { checkVisibility?: Check }).checkVisibility;
    if (check && !check.call(element, { visibilityProperty: true, contentVisibilityAuto: false })) return false;
    if (!rect) return true;
    if (attr(element, 'aria-hidden') === 'true' && attr(element, 'tabindex') === '-1') return false;
    const [x, y, width, height] = rect;
    const drawnByLabel = /^(radio|checkbox)$/.test(attr(element, 'type'));
    if (!drawnByLabel && (width < 3 || height < 3)) return false;
    if (x + width < -200 || y + height < -200) return drawnByLabel;
    return !clippedAway(element);
  } catch {
    return false;
  }
}

/** Inside a collapsed box (no height, overflow hidden) or under one faded out entirely. */
function clippedAway(element: Element): boolean {
  let around = parentElement(element);
  for (let level = 0; around && level < 12; level++, around = parentElement(around)) {
    const html = around as HTMLElement;
    if (html.offsetHeight !== 0 && html.offsetWidth !== 0) continue;
    if (html.offsetHeight === undefined || html.offsetParent === null) continue;
    if (getComputedStyle(around).overflow !== 'visible') return true;
  }
  return false;
}
