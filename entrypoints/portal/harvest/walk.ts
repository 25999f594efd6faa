import { isControl, isPressed } from './controls.ts';
import {
  attr,
  clean,
  firstChild,
  firstLine,
  hasBox,
  isElement,
  nextSibling,
  nodeType,
  type Rect,
  rectOf,
  roleOf,
  type ShadowOf,
  shadowOf,
  tagOf,
  textIn,
} from './dom.ts';
import {
  type Frame,
  headingLevel,
  isButton,
  noteHeading,
  openFrame,
  opensPart,
  passOnHeadings,
  put,
  sectionsOf,
} from './headings.ts';
import { asideOf, isForeign, isShown, isVisible } from './regions.ts';

/** A stretch of text the biller sees as one: inline neighbours joined, cut at blocks, breaks and controls. */
export interface Run {
  readonly kind: 'run';
  readonly order: number;
  text: string;
  rect: Rect;
  /** Box of the first line alone. */
  readonly start: Rect;
  readonly cell: Element | null;
  readonly block: Element;
  readonly label: Element | null;
  readonly bold: boolean;
  /** Set when the text turned out to be a heading of what follows. */
  heading: boolean;
  readonly sections: readonly string[];
}

export interface Control {
  readonly kind: 'control';
  readonly order: number;
  readonly index: number;
  readonly element: Element;
  readonly root: Node;
  readonly rect: Rect;
  readonly visible: boolean;
  readonly cell: Element | null;
  readonly label: Element | null;
  readonly sections: readonly string[];
  readonly group: Element | null;
  readonly aside: '' | 'dialog' | 'search' | 'navigation' | 'foreign';
}

export type Item = Run | Control;

export interface Walked {
  readonly items: Item[];
  readonly labels: readonly { readonly element: Element; readonly root: Node }[];
  /** Elements by id in each tree; more than one where ids are doubled. */
  readonly ids: ReadonlyMap<Node, ReadonlyMap<string, Element[]>>;
  readonly tables: readonly Element[];
  readonly frames: readonly { readonly element: Element; readonly index: number }[];
  readonly tooLarge: boolean;
}

export interface WalkOptions {
  readonly closedShadow?: ShadowOf | undefined;
  /** Our own host element: never read. */
  readonly own?: Element | null | undefined;
}

const MAX_NODES = 200_000;
export const MAX_CONTROLS = 6_000;

/** Higher than any line of a form, in px. */
const TWO_LINES = 24;

const SKIP = new Set('script style noscript template head datalist'.split(' '));
/** What stands in these is drawn or a fallback: controls in it are counted, its text is no caption. */
const NO_TEXT = new Set('svg object embed canvas video audio title'.split(' '));
const INLINE = new Set(
  'a abbr acronym b bdi big cite code em font i kbd mark nobr s small span strong sub sup tt u var'.split(' '),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend']);
const CELLS = new Set(['td', 'th', 'li', 'dd', 'dt']);
const GROUPS = /^(radiogroup|group|fieldset)$/;

/** One pass over the tree, shadow roots after their host; reads layout, writes nothing. */
export function walk(document: Document, options: WalkOptions, scroll: readonly [number, number]): Walked {
  const items: Item[] = [];
  const labels: { element: Element; root: Node }[] = [];
  const ids = new Map<Node, Map<string, Element[]>>();
  const tables: Element[] = [];
  const frames: { element: Element; index: number }[] = [];
  const range = Document.prototype.createRange.call(document);
  const clipped = new Map<Element, boolean>();
  let nodes = 0;
  let controls = 0;
  let run: Run | null = null;
  let runEnd: Rect | null = null;

  const closeRun = () => {
    run = null;
  };

  const addText = (node: Node, frame: Frame) => {
    const text = textIn(node);
    if (text === '') return;
    range.selectNodeContents(node);
    const rect = rectOf(range, scroll);
    if (!hasBox(rect) || !isShown(frame.element)) return;
    if (!frame.bold) frame.plain += text.length;
    if (run && runEnd && !apart(runEnd, rect)) {
      run.text = clean(`${run.text} ${text}`);
      run.rect = union(run.rect, rect);
    } else {
      run = {
        kind: 'run',
        order: items.length,
        text,
        rect,
        start: rect[3] > TWO_LINES ? firstLine(range, scroll) : rect,
        cell: frame.cell,
        block: frame.block,
        label: frame.label,
        bold: frame.bold,
        heading: false,
        sections: sectionsOf(stack),
      };
      items.push(run);
    }
    runEnd = rect;
  };

  const addControl = (element: Element, frame: Frame, uncounted: boolean) => {
    const rect = rectOf(element, scroll);
    items.push({
      kind: 'control',
      order: items.length,
      index: uncounted ? controls - 0.5 : controls++,
      element,
      root: frame.root,
      rect,
      visible: !frame.foreign && isVisible(element, rect, clipped),
      cell: frame.cell,
      label: frame.label,
      sections: sectionsOf(stack),
      group: frame.group,
      aside: frame.foreign ? 'foreign' : frame.aside,
    });
    for (const open of stack) open.controls++;
  };

  const rootElement = document.documentElement;
  const stack: Frame[] = [openFrame(rootElement, null, document)];
  (stack[0] as Frame).next = firstChild(rootElement);

  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (!node) {
      if (frame.later) {
        frame.next = frame.later;
        frame.later = null;
        continue;
      }
      if (!frame.inline) closeRun();
      stack.pop();
      const parent = stack[stack.length - 1];
      if (parent) {
        parent.plain += frame.plain;
        const level = headingLevel(frame);
        if (level) noteHeading(parent, level, items, frame.from);
        else passOnHeadings(frame, parent);
      }
      continue;
    }
    frame.next = nextSibling(node);
    if (++nodes > MAX_NODES || controls > MAX_CONTROLS) {
      return { items: [], labels, ids, tables, frames, tooLarge: true };
    }
    if (nodeType(node) === 3) {
      if (!frame.value) addText(node, frame);
      continue;
    }
    if (!isElement(node) || node === options.own) continue;
    const tag = tagOf(node);
    if (SKIP.has(tag)) continue;
    if (tag === 'iframe' || tag === 'frame') {
      frames.push({ element: node, index: controls });
      continue;
    }
    const id = attr(node, 'id');
    if (id) note(ids, frame.root, id, node);
    const pressed = isPressed(node);
    const control = pressed || isControl(node);
    const inline = INLINE.has(tag) && !control && !laysOut(frame);
    if (!inline) closeRun();
    if (tag === 'br') {
      const [before, last] = items.slice(-2);
      // A bold line of its own heads what follows.
      if (
        last?.kind === 'run' &&
        last.bold &&
        before &&
        (before.order < frame.from || before.rect[1] + before.rect[3] <= last.rect[1] + 2)
      )
        put(frame, { level: 9, text: last.text });
      continue;
    }
    const child = openFrame(node, frame, frame.root);
    child.from = items.length;
    child.inline = inline;
    child.bold = frame.bold || BOLD.has(tag);
    if (!inline) child.block = node;
    if (CELLS.has(tag) || /^(grid)?cell$|^columnheader$/.test(roleOf(node))) child.cell = node;
    if (tag === 'label') {
      child.label = node;
      labels.push({ element: node, root: frame.root });
    }
    if (tag === 'fieldset' || GROUPS.test(roleOf(node))) child.group = node;
    if (tag === 'table' || /^(grid|table|treegrid)$/.test(roleOf(node))) tables.push(node);
    if (!child.foreign) child.foreign = isForeign(node, frame.element);
    child.aside = asideOf(node, tag) || frame.aside;
    if (NO_TEXT.has(tag)) child.value = true;
    if (control) {
      addControl(node, child, pressed);
      child.value = true;
    }
    const shadow = shadowOf(node, options.closedShadow);
    if (shadow) {
      child.later = firstChild(node);
      stack.push(child);
      const inner = openFrame(node, child, shadow);
      inner.from = items.length;
      inner.next = firstChild(shadow);
      stack.push(inner);
      continue;
    }
    if (tag === 'input' || tag === 'select' || tag === 'textarea') continue;
    // The button of an accordion is the heading of what it opens.
    if (!control && isButton(node) && !opensPart(node) && !/^h[1-6]$/.test(tagOf(frame.element))) child.value = true;
    child.next = firstChild(node);
    stack.push(child);
  }
  return { items, labels, ids, tables, frames, tooLarge: false };
}

/** Children of a flex or grid box stand apart whatever their tag. */
function laysOut(frame: Frame): boolean {
  frame.spread ??= /flex|grid/.test(getComputedStyle(frame.element).display);
  return frame.spread;
}

function note(ids: Map<Node, Map<string, Element[]>>, root: Node, id: string, element: Element): void {
  let inRoot = ids.get(root);
  if (!inRoot) {
    inRoot = new Map();
    ids.set(root, inRoot);
  }
  const same = inRoot.get(id);
  if (same) same.push(element);
  else inRoot.set(id, [element]);
}

/** Inline neighbours with a wide gap on one line are two captions, not one. */
function apart(end: Rect, next: Rect): boolean {
  const sameLine = next[1] < end[1] + end[3] && end[1] < next[1] + next[3];
  if (sameLine) return next[0] - (end[0] + end[2]) > 16 || next[0] + next[2] < end[0] - 16;
  return next[1] - (end[1] + end[3]) > 10 || next[1] < end[1];
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}
