/**
 * Guarded access to a foreign DOM. A form whose inputs are named `children` or `getAttribute` hides
 * its own properties behind them, and a getter on a page's element may throw: everything here goes
 * through the prototypes and answers something harmless instead of throwing.
 */

type Has = { readonly prototype: object };

function reader<T>(owner: Has, name: string, none: T): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (node) => {
    try {
      return (get ? get.call(node) : Reflect.get(node, name)) as T;
    } catch {
      return none;
    }
  };
}

export const firstChild = reader<Node | null>(Node, 'firstChild', null);
export const nextSibling = reader<Node | null>(Node, 'nextSibling', null);
export const parentNode = reader<Node | null>(Node, 'parentNode', null);
export const nodeType = reader<number>(Node, 'nodeType', 0);
const dataOf = reader<string>(CharacterData, 'data', '');
const localName = reader<string>(Element, 'localName', '');
const openShadow = reader<ShadowRoot | null>(Element, 'shadowRoot', null);

export const isElement = (node: Node | null): node is Element => node !== null && nodeType(node) === 1;

/** Lower-case tag name. */
export const tagOf = (element: Element): string => localName(element).toLowerCase();

/** The attribute's text, '' when absent. */
export function attr(element: Element, name: string): string {
  try {
    return Element.prototype.getAttribute.call(element, name) ?? '';
  } catch {
    return '';
  }
}

export function has(element: Element, name: string): boolean {
  try {
    return Element.prototype.hasAttribute.call(element, name);
  } catch {
    return false;
  }
}

/** The element's role as written, '' where there is none. */
export const roleOf = (element: Element): string => attr(element, 'role');

export const all = (within: Element, selector: string): Element[] =>
  Array.from(Element.prototype.querySelectorAll.call(within, selector));

export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}

export const contains = (outer: Element, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  return isElement(parent) ? parent : null;
}

/** The text of a text node, white space single and zero-width characters cut. */
export function textIn(node: Node): string {
  return clean(dataOf(node));
}

/** White space single, zero-width characters cut, trimmed, capped. */
export function clean(text: string, cap = 200): string {
  if (text === '') return text;
  return text
    .slice(0, cap * 4)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, cap);
}

export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Open root, or the closed one when the caller can look into it. */
export function shadowOf(element: Element, closed: ShadowOf | undefined): ShadowRoot | null {
  const open = openShadow(element);
  if (open || !closed || !localName(element).includes('-')) return open;
  try {
    return closed(element);
  } catch {
    return null;
  }
}

export type Rect = readonly [x: number, y: number, width: number, height: number];
const NOWHERE: Rect = [0, 0, 0, 0];

/** Box in CSS px of the frame's document. */
export function rectOf(of: Element | Range, scroll: readonly [number, number]): Rect {
  try {
    const get = nodeTypeOf(of) ? Element.prototype.getBoundingClientRect : Range.prototype.getBoundingClientRect;
    const box: DOMRect = get.call(of as Element & Range);
    return [round(box.x + scroll[0]), round(box.y + scroll[1]), round(box.width), round(box.height)];
  } catch {
    return NOWHERE;
  }
}

/** Box of the first line of a text. */
export function firstLine(range: Range, scroll: readonly [number, number]): Rect {
  const box = Range.prototype.getClientRects.call(range)[0];
  return box ? [round(box.x + scroll[0]), round(box.y + scroll[1]), round(box.width), round(box.height)] : NOWHERE;
}

const nodeTypeOf = (of: Element | Range): of is Element => of instanceof Element;
const round = (px: number): number => Math.round(px * 10) / 10 || 0;

export const hasBox = ([, , width, height]: Rect): boolean => width > 0 && height > 0;

const GUESTS =
  /^(grammarly-|lastpass|bitwarden|bit-notification|com-1password|dashlane|keeper-|nordpass|text-blaze|tb-|loom-|honey-|immersive-|plasmo-|wxt-|.*-extension(-|$))/;

/** An element that another extension is known to put on pages. */
export const isGuest = (tag: string): boolean => tag.includes('-') && GUESTS.test(tag);

const UNSEEN_TEXT = new Set(['select', 'textarea', 'script', 'style', 'noscript', 'template', 'button', 'datalist']);

/** Text under an element without that of controls and of other extensions in it; at most 200 characters, 400 nodes. */
export function textOf(element: Element, skip: (child: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const stack: Node[] = [element];
  for (let seen = 0; stack.length > 0 && seen < 400; seen++) {
    const node = stack.pop() as Node;
    if (nodeType(node) === 3) parts.push(textIn(node));
    else if (!isElement(node)) continue;
    else if (node === element || !(UNSEEN_TEXT.has(tagOf(node)) || isGuest(tagOf(node)) || skip(node))) {
      const children: Node[] = [];
      for (let child = firstChild(node); child && children.length < 400; child = nextSibling(child))
        children.push(child);
      stack.push(...children.reverse());
    }
  }
  return clean(parts.filter(Boolean).join(' '));
}
