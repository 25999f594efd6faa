/**
 * Access to a foreign DOM. A form whose inputs are named `children` or `getAttribute` hides its own
 * properties behind them: everything here goes through the prototypes, which are our own world's.
 */

type Has = { readonly prototype: object };

/** What answers a property on its prototype; called with the node as `this`. */
export const getter = <T>(owner: Has, name: string): ((this: Node) => T) =>
  Object.getOwnPropertyDescriptor(owner.prototype, name)?.get as (this: Node) => T;

const first = getter<Node | null>(Node, 'firstChild');
const next = getter<Node | null>(Node, 'nextSibling');
const parent = getter<Node | null>(Node, 'parentNode');
const parentBox = getter<Element | null>(Node, 'parentElement');
const type = getter<number>(Node, 'nodeType');
const data = getter<string>(CharacterData, 'data');
const localName = getter<string>(Element, 'localName');
const openShadow = getter<ShadowRoot | null>(Element, 'shadowRoot');

// A function each, not one made for all: the browser then calls each without asking what it is.
export const firstChild = (node: Node) => first.call(node);
export const nextSibling = (node: Node) => next.call(node);
export const parentNode = (node: Node) => parent.call(node);
export const parentElement = (node: Node) => parentBox.call(node);
export const nodeType = (node: Node) => type.call(node);
/** Lower-case tag name; that of an HTML element is never written otherwise. */
export const tagOf = (element: Element) => localName.call(element);

const { getAttribute, hasAttribute, hasAttributes, matches: fits, querySelectorAll } = Element.prototype;

export const isElement = (node: Node | null): node is Element => node !== null && nodeType(node) === 1;

/** The attribute's text, '' when absent. */
export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);

/** Most wrappers and cells have no attribute at all, and need not be asked for each. */
export const isBare = (element: Element): boolean => !hasAttributes.call(element);

/** The element's role as written, '' where there is none. */
export const roleOf = (element: Element): string => attr(element, 'role');

export const all = (within: Element, selector: string): Element[] =>
  Array.from(querySelectorAll.call(within, selector));

export const matches = (element: Element, selector: string): boolean => fits.call(element, selector);

/** Elements under this one in document order, as far as a widget may reach: there are lists of thousands in one parent. */
export function* inside(around: Element): Iterable<Element> {
  const walker = Document.prototype.createTreeWalker.call(document, around, NodeFilter.SHOW_ELEMENT);
  for (let left = 1000; left > 0 && walker.nextNode(); left--) yield walker.currentNode as Element;
}

export const contains = (outer: Element, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The text of a text node, white space single and zero-width characters cut. */
export const textIn = (node: Node): string => clean(data.call(node));

/** Answers each question once: for what can't change while one harvest runs. */
export function once<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = answer(key);
      known.set(key, found);
    }
    return found;
  };
}

/** Text with anything in it that `clean` may change. */
const UNCLEAN = /[^ -~]| {2}|^ | $/;

/** White space single, zero-width characters cut, trimmed, capped. */
export function clean(text: string, cap = 200): string {
  if (text.length <= cap && !UNCLEAN.test(text)) return text;
  return text
    .slice(0, cap * 4)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, cap);
}

/** The ids an attribute lists. Nobody writes more than a few. */
export const idsIn = (element: Element, name: string): string[] => attr(element, name).split(/\s+/, 20).filter(Boolean);

/** The texts of the elements with these ids in the tree of `from`, itself left out. */
export type TextOfIds = (ids: readonly string[], from: Element) => string;

export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Open root, or the closed one when the caller can look into it. */
export function shadowOf(element: Element, closed: ShadowOf | undefined): ShadowRoot | null {
  const open = openShadow.call(element);
  if (open || !closed || !tagOf(element).includes('-')) return open;
  try {
    return closed(element);
  } catch {
    return null;
  }
}

export type Rect = readonly [x: number, y: number, width: number, height: number];
export const hasBox = (box: Rect): boolean => box[2] > 0 && box[3] > 0;

const UNSEEN_TEXT = new Set(['select', 'textarea', 'script', 'style', 'noscript', 'template', 'button', 'datalist']);

/** Text under an element without that of controls in it; at most 200 characters, 400 nodes. */
export function textOf(element: Element, skip: (child: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const stack: Node[] = [element];
  for (let seen = 0; stack.length > 0 && seen < 400; seen++) {
    const node = stack.pop() as Node;
    if (nodeType(node) === 3) parts.push(textIn(node));
    else if (!isElement(node)) continue;
    else if (node === element || !(UNSEEN_TEXT.has(tagOf(node)) || skip(node))) {
      const children: Node[] = [];
      for (let child = firstChild(node); child && children.length < 400; child = nextSibling(child))
        children.push(child);
      stack.push(...children.reverse());
    }
  }
  return clean(parts.filter(Boolean).join(' '));
}
