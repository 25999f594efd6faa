import { rectOf } from '../dom.ts';
import { draw } from './draw.ts';
import type { Host } from './host.ts';

/** Frames drawn round controls, on our own stage: the page's nodes stay as they are. */
export interface Outlines {
  /** Round these and no others, until called again. */
  around(controls: readonly Element[], severity: string): void;
  /** Round one control for a moment: "here it is". */
  flash(control: Element, milliseconds: number): void;
  /** Controls may have moved. */
  follow(): void;
}

export function createOutlines(document: Document, host: Host, signal: AbortSignal): Outlines {
  let frames: { box: HTMLElement; control: Element }[] = [];
  let flashed: { box: HTMLElement; control: Element } | null = null;

  function frame(control: Element, severity: string): { box: HTMLElement; control: Element } {
    const box = draw(document, 'div', { class: `outline ${severity}`, 'aria-hidden': 'true' });
    host.stage.prepend(box);
    return { box, control };
  }

  function follow(): void {
    const { x, y } = host.origin();
    const all = flashed ? [...frames, flashed] : frames;
    const rects = all.map(({ control }) => rectOf(control));
    all.forEach(({ box }, index) => {
      const rect = rects[index];
      if (!rect) return;
      box.hidden = rect.width === 0;
      box.style.transform = `translate(${rect.x - x - 3}px,${rect.y - y - 3}px)`;
      box.style.width = `${rect.width + 6}px`;
      box.style.height = `${rect.height + 6}px`;
    });
  }

  return {
    around(controls, severity) {
      for (const { box } of frames) box.remove();
      frames = controls.map((control) => frame(control, severity));
      follow();
    },
    flash(control, milliseconds) {
      flashed?.box.remove();
      const mine = frame(control, '');
      flashed = mine;
      follow();
      // Smooth scrolling and late layout move the control while it is being shown.
      const started = performance.now();
      const keep = () => {
        if (signal.aborted || flashed !== mine) return;
        if (performance.now() - started < milliseconds) {
          follow();
          requestAnimationFrame(keep);
          return;
        }
        mine.box.remove();
        flashed = null;
      };
      requestAnimationFrame(keep);
    },
    follow,
  };
}
