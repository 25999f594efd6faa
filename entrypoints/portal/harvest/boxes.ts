import { getter, once, type Rect } from './dom.ts';

const NOWHERE: Rect = [0, 0, 0, 0];

/** So much of one text is measured, in characters: the boxes of a whole book are not asked for. */
const LONGEST_TEXT = 4000;

/** Where things stand in the frame's document, in CSS px as if the page had no zoom of its own. Each element is asked once a harvest. */
export interface Boxes {
  of(element: Element): Rect;
  ofText(text: Node): Rect;
  /** Of the text last asked for. */
  firstLine(): Rect;
}

const { getBoundingClientRect: boxOf } = Element.prototype;
const { getBoundingClientRect: boxOfRange, getClientRects: linesOf } = Range.prototype;
const length = getter<number>(CharacterData, 'length');

export function measure(document: Document): Boxes {
  const range = Document.prototype.createRange.call(document);
  const { scrollX, scrollY } = window;
  const zoom = zoomOf(document.documentElement);
  const place = ({ x, y, width, height }: DOMRect): Rect => [
    round((x + scrollX) / zoom),
    round((y + scrollY) / zoom),
    round(width / zoom),
    round(height / zoom),
  ];
  return {
    of: once((element) => place(boxOf.call(element))),
    ofText(text) {
      range.setStart(text, 0);
      range.setEnd(text, Math.min(length.call(text), LONGEST_TEXT));
      return place(boxOfRange.call(range));
    },
    firstLine() {
      const [first] = linesOf.call(range);
      return first ? place(first) : NOWHERE;
    },
  };
}

/** What the page has set for itself; older browsers don't say and are taken for unzoomed. */
const zoomOf = (root: Element & { readonly currentCSSZoom?: number }): number => root.currentCSSZoom || 1;

const round = (px: number): number => Math.round(px * 10) / 10 || 0;
