import { holds, make, pick, rectOf, topAt } from '../dom.ts';
import { matches } from '../harvest/dom.ts';
import { type Box, overlap, union } from './box.ts';
import { openClips } from './clips.ts';
import type { Place } from './place.ts';

/** Types whose right end belongs to the browser (arrows, calendar buttons, eyes). */
const PLAIN = /^(text|tel|url|email|)$/;
const CONTROL = 'input, select, textarea, button, [role=combobox], [role=listbox], [role=textbox], [role=button]';
const INTERACTIVE = `${CONTROL}, img, svg, svg *, canvas, video, object, embed, iframe, [contenteditable]`;

/** Reads everything the placing of marks needs from the page; writes nothing. One instance a pass. */
export interface Eye {
  /** Those of the controls that stand in the viewport; cheap enough for thousands. */
  inView<T extends { readonly control: Element }>(controls: readonly T[]): (T & { readonly box: Box })[];
  /** Where the control stands, its caption with it if it is a tick box; null while it can't be seen. */
  place(control: Element): Place | null;
  /** False while something of the page lies over the control's middle. */
  uncovered(control: Element): boolean;
  /** True where a mark would hide neither text nor a control nor an icon, and is on the screen. */
  free(box: Box, control: Element): boolean;
}

export function openEye(document: Document, isOurs: (node: Node) => boolean): Eye {
  const view: Box = { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight };
  const clips = openClips();

  const at = (x: number, y: number) => topAt(document, x, y, isOurs);

  return {
    inView: (controls) =>
      controls.flatMap((one) => {
        const box = rectOf(one.control);
        return box.width > 0 && overlap(box, view) ? [{ ...one, box }] : [];
      }),
    place(control) {
      const own = clips.seen(control);
      if (!own) return null;
      const style = clips.styleOf(control);
      return {
        box: captioned(control, own),
        rightToLeft: style.direction === 'rtl',
        leftInside: leftInside(document, control, own, style),
      };
    },
    uncovered(control) {
      const { x, y, width, height } = rectOf(control);
      const top = at(x + width / 2, y + height / 2);
      if (!top || holds(control, top) || holds(top, control)) return true;
      // Labels and icons that float inside the field's own frame are part of it.
      const over = rectOf(top);
      return over.left >= x - 6 && over.right <= x + width + 6 && over.top >= y - 16 && over.bottom <= y + height + 16;
    },
    free(box, control) {
      const { x: left, y: top, width, height } = box;
      const points = [
        [left + width / 2, top + height / 2],
        [left, top + height / 2],
        [left + width, top + height / 2],
        [left + 1, top + height - 1],
        [left + width - 1, top + 1],
      ] as const;
      return points.every(([x, y]) => {
        if (x < 0 || y < 0 || x >= view.width || y >= view.height) return false;
        const there = at(x, y);
        return there !== null && (there === control || isOpenGround(there, control, box));
      });
    },
  };
}

/** A tick box with the caption on its line: the mark goes after the words. */
function captioned(control: Element, own: Box): Box {
  if (!(control instanceof HTMLInputElement) || !/^(radio|checkbox)$/.test(control.type)) return own;
  const labels = [...(control.labels ?? [])].map((label): Box => rectOf(label));
  return labels
    .filter((box) => box.y < own.y + own.height && own.y < box.y + box.height && box.width < 300)
    .reduce((whole, box) => ({ ...union(whole, box), y: own.y, height: own.height }), own);
}

function leftInside(document: Document, control: Element, own: Box, style: CSSStyleDeclaration): number | null {
  if (!(control instanceof HTMLInputElement) || !PLAIN.test(control.type)) return null;
  const start = style.direction === 'rtl' ? 'right' : 'left';
  if (style.textAlign !== 'start' && style.textAlign !== start) return null;
  const px = (size: string) => Number.parseFloat(size) || 0;
  const edges = px(style.paddingLeft) + px(style.paddingRight) + px(style.borderLeftWidth) + px(style.borderRightWidth);
  // Text the page draws in its own way (letter spacing, transforms) is measured generously.
  const text = control.value || control.placeholder;
  const spacing = px(style.letterSpacing) * text.length;
  const width = textWidth(document, text, style) * (style.textTransform === 'none' ? 1 : 1.3) + spacing;
  // Style is told in the page's own px, boxes in the viewport's: a zoomed or scaled page has others.
  const scale = control.offsetWidth > 0 ? own.width / control.offsetWidth : 1;
  return own.width - (edges + width) * Math.max(1, scale);
}

let canvas: CanvasRenderingContext2D | null = null;

function textWidth(document: Document, text: string, style: CSSStyleDeclaration): number {
  canvas ??= make(document, 'canvas').getContext('2d');
  if (!canvas) return Number.POSITIVE_INFINITY;
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return canvas.measureText(text.slice(0, 200)).width;
}

/** Nothing of the page's own is at this place but background. */
function isOpenGround(top: Element, control: Element, box: Box): boolean {
  if (matches(top, INTERACTIVE)) return false;
  const isAround = holds(top, control);
  const { width, height } = rectOf(top);
  // Small and beside the control: an icon, drawn by its style sheet.
  if (!isAround && width <= 40 && height <= 40 && !(top instanceof HTMLTableCellElement)) return false;
  // The frame drawn round another control.
  if (!isAround && Element.prototype.querySelector.call(top, CONTROL)) return false;
  const nodes = pick(Node.prototype, 'childNodes', top);
  const range = new Range();
  let looked = 0;
  for (const node of nodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    looked += 1;
    if (looked > 20) return false;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((rect) => overlap(rect, box))) return false;
  }
  return true;
}
