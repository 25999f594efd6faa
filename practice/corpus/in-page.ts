import type { FramePage } from '../../engine/reading/descriptor.ts';
import { createKeys, harvest } from '../../entrypoints/portal/harvest/index.ts';
import { emptyElement } from './emptied.ts';

/** What one frame of a corpus page shows, and the truth of each control and printed value. */
export interface Looked {
  readonly page: FramePage;
  readonly truths: Readonly<Record<string, string>>;
  /** Truths of elements that the harvest did not take. */
  readonly passedOver: readonly string[];
  readonly milliseconds: number;
}

type Hidden = typeof globalThis & { corpusRoots?: WeakMap<Element, ShadowRoot> };

function elementsIn(root: ParentNode, into: Element[]): Element[] {
  for (const element of Array.from(root.querySelectorAll('*'))) {
    if (element.hasAttribute('data-truth')) into.push(element);
    const shadow = (globalThis as Hidden).corpusRoots?.get(element) ?? element.shadowRoot;
    if (shadow) elementsIn(shadow, into);
  }
  return into;
}

/** Harvests this frame with the product's own code. */
function look(): Looked {
  const roots = (globalThis as Hidden).corpusRoots;
  const started = performance.now();
  const { page, elements } = harvest(document, createKeys(), {
    closedShadow: (element) => roots?.get(element) ?? null,
  });
  const milliseconds = performance.now() - started;
  const all = elementsIn(document, []);
  const printed = all.filter((element) => element.matches('[data-printed]'));
  const truths: Record<string, string> = {};
  const met = new Set<Element>();
  for (const [key, element] of elements) {
    const own = element.hasAttribute('data-truth')
      ? element
      : printed.find((other) => other.contains(element) || element.contains(other));
    if (!own) continue;
    met.add(own);
    truths[key] = own.getAttribute('data-truth') ?? '';
  }
  const passedOver = all
    .filter((element) => !met.has(element))
    .map((element) => element.getAttribute('data-truth') ?? '')
    .filter((truth) => truth !== '');
  return { page, truths, passedOver, milliseconds };
}

/** Takes out everything that was entered; printed text stays. */
function empty(root: ParentNode): void {
  for (const element of Array.from(root.querySelectorAll('*'))) {
    const shadow = (globalThis as Hidden).corpusRoots?.get(element) ?? element.shadowRoot;
    if (shadow) empty(shadow);
    emptyElement(element);
  }
}

Object.assign(globalThis, { corpusLook: look, corpusEmpty: () => empty(document) });
