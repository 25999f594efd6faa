/**
 * Reading a page that may not be well-behaved. A form with a field named `parentNode` or an image
 * named `activeElement` hides the real property behind that element, in our world too, so every
 * property of a page's form and document is taken from the prototype.
 */
export function pick<T extends object, K extends keyof T>(prototype: T, name: K, from: T): T[K] {
  return Reflect.get(prototype, name, from) as T[K];
}

/** The parent in the tree as it is drawn: a shadow root's parent is its host. */
export function parentOf(node: Node): Element | null {
  const parent = pick(Node.prototype, 'parentNode', node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Ancestors, nearest first, across open shadow roots; at most 200, which no honest page reaches. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at && found.length < 200; at = parentOf(at)) found.push(at);
  return found;
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function isConnected(node: Node): boolean {
  return pick(Node.prototype, 'isConnected', node);
}

export function isHidden(document: Document): boolean {
  return pick(Document.prototype, 'hidden', document);
}

export function rootElement(document: Document): Element | null {
  return pick(Document.prototype, 'documentElement', document);
}

export function make<K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
}

/** At most the first `most`: touching every node of a huge list costs more than finding it. */
export function findAll(document: Document, selector: string, most = 1000): Element[] {
  const list = Document.prototype.querySelectorAll.call(document, selector);
  const found: Element[] = [];
  for (let at = 0; at < list.length && at < most; at += 1) found.push(list[at] as Element);
  return found;
}

/** Whether `inner` is `outer` or inside it, open shadow roots looked through. */
export function holds(outer: Element, inner: Element): boolean {
  return outer === inner || ancestors(inner).includes(outer);
}

/** What the page shows at this place of its viewport, inside open shadow roots too. */
export function topAt(document: Document, x: number, y: number, isOurs: (node: Node) => boolean): Element | null {
  const pageOnly = (stack: Element[]) => stack.find((element) => !isOurs(element)) ?? null;
  let top = pageOnly(Document.prototype.elementsFromPoint.call(document, x, y));
  for (let depth = 0; top?.shadowRoot && depth < 20; depth += 1) {
    const inner = pageOnly(top.shadowRoot.elementsFromPoint(x, y));
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** Hears an event before the page does and never in its way. */
export function listen<K extends keyof WindowEventMap>(
  kind: K,
  hear: (event: WindowEventMap[K]) => void,
  signal: AbortSignal,
): void {
  window.addEventListener(kind, hear, { capture: true, passive: true, signal });
}

/** The element that has the focus, also inside open shadow roots. */
export function focused(document: Document): Element | null {
  let at = pick(Document.prototype, 'activeElement', document);
  for (let depth = 0; at?.shadowRoot && depth < 20; depth += 1) {
    const inner = at.shadowRoot.activeElement;
    if (!inner) break;
    at = inner;
  }
  return at;
}

/** Where an event really started, inside open shadow roots too. */
export function origin(event: Event): Element | null {
  const first = event.composedPath()[0];
  return first instanceof Element ? first : null;
}
