/** What one frame answers: its controls in document order and where frames stand among them. */
export interface Numbered {
  /** Which frame of its parent this is, and of that one's parent ... outermost first; empty for the page itself. */
  readonly place: readonly number[];
  /** CSS path of each control; shadow roots are crossed with " >>> ". */
  readonly controls: readonly string[];
  /** Frames in document order: their number in the window and how many controls stand before them. */
  readonly frames: readonly { readonly number: number; readonly before: number }[];
}

/**
 * Counts the controls of one frame as the read-page format does. Runs inside the page, in the
 * extension's own world, so it must not use anything from outside itself.
 *
 * @param selector what counts as a control
 */
export function numberControls(selector: string): Numbered {
  type Closed = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
  const dom = (globalThis as Closed).chrome?.dom;
  const controls: string[] = [];
  const frames: { number: number; before: number }[] = [];

  // A form's own properties may be hidden behind its inputs' names: only the prototypes' count.
  const getter = <T>(owner: { prototype: object }, name: string): ((node: Node) => T) => {
    const get = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
    return (node) => get?.call(node) as T;
  };
  const childrenOf = getter<HTMLCollection>(Element, 'children');
  const parentOf = getter<Element | null>(Node, 'parentElement');
  const before = getter<Element | null>(Element, 'previousElementSibling');
  const nameOf = getter<string>(Element, 'localName');
  const openRoot = getter<ShadowRoot | null>(Element, 'shadowRoot');

  const rootOf = (element: Element): ShadowRoot | null => {
    if (!nameOf(element).includes('-')) return openRoot(element);
    try {
      return dom?.openOrClosedShadowRoot(element) ?? openRoot(element);
    } catch {
      return openRoot(element);
    }
  };
  const numberOf = (frame: Element): number => {
    const { contentWindow } = frame as HTMLIFrameElement;
    for (let at = 0; at < window.length; at++) if (window[at] === contentWindow) return at;
    return -1;
  };
  const pathOf = (element: Element): string => {
    const steps: string[] = [];
    for (let node: Element | null = element; node; node = parentOf(node)) {
      let nth = 1;
      for (let other = before(node); other; other = before(other)) {
        if (nameOf(other) === nameOf(node)) nth++;
      }
      steps.unshift(`${CSS.escape(nameOf(node))}:nth-of-type(${nth})`);
    }
    return steps.join(' > ');
  };
  const walk = (element: Element, prefix: string): void => {
    if (Element.prototype.matches.call(element, selector)) controls.push(prefix + pathOf(element));
    if (nameOf(element) === 'iframe' || nameOf(element) === 'frame') {
      frames.push({ number: numberOf(element), before: controls.length });
    }
    const shadow = rootOf(element);
    if (shadow) for (const child of Array.from(shadow.children)) walk(child, `${prefix}${pathOf(element)} >>> `);
    for (const child of Array.from(childrenOf(element))) walk(child, prefix);
  };
  walk(document.documentElement, '');

  const place: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    let number = 0;
    while (number < at.parent.length && at.parent[number] !== at) number++;
    place.unshift(number);
  }
  return { place, controls, frames };
}
