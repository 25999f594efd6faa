import { ancestors, rectOf } from '../dom.ts';
import { type Box, intersect } from './box.ts';

/** A control that reaches out of its scrolled parent counts as seen while this much of it is. */
const MOST_CUT = 40;

/** What scrolling and clipping ancestors leave of the page's boxes; styles are looked up once a pass. */
export interface Clips {
  styleOf(element: Element): CSSStyleDeclaration;
  /** The control's box; null while it is not drawn, or hardly to be seen. */
  seen(control: Element): Box | null;
}

export function openClips(): Clips {
  const view: Box = { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight };
  const styles = new Map<Element, CSSStyleDeclaration>();
  const clips = new Map<Element, Box>();

  function styleOf(element: Element): CSSStyleDeclaration {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  }

  /** What of the viewport the scrolling and clipping ancestors leave for this element. */
  function clipOf(element: Element): Box {
    let clip = view;
    for (const ancestor of ancestors(element)) {
      const known = clips.get(ancestor);
      if (known) return intersect(clip, known);
      const { overflow, position } = styleOf(ancestor);
      if (overflow !== 'visible' && !isWholePage(ancestor)) {
        const box = intersect(rectOf(ancestor), clipOf(ancestor));
        clips.set(ancestor, box);
        return intersect(clip, box);
      }
      if (position === 'fixed') break;
    }
    clip = intersect(clip, view);
    return clip;
  }

  return {
    styleOf,
    seen(control) {
      if (!isDrawn(control)) return null;
      const own: Box = rectOf(control);
      const { width, height } = intersect(own, clipOf(control));
      const isSeen =
        own.width >= 1 && own.height >= 1 && width >= Math.min(own.width, MOST_CUT) && height >= own.height * 0.6;
      return isSeen ? own : null;
    },
  };
}

/** Their overflow is the viewport's. */
function isWholePage(element: Element): boolean {
  return element instanceof HTMLBodyElement || element instanceof HTMLHtmlElement;
}

function isDrawn(control: Element): boolean {
  return control.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
