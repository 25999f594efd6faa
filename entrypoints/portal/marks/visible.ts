import type { Box } from './box.ts';
import { draw } from './draw.ts';
import type { Host } from './host.ts';

/** Fine enough that the pill of a frame two screens high follows within a few px. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * The part of this frame's viewport that is really on the screen. In a frame that is longer than the
 * window around it only the browser knows; frames of other sites are told too.
 */
export function watchVisible(document: Document, host: Host, changed: () => void, signal: AbortSignal): () => Box {
  const whole = (): Box => ({ x: 0, y: 0, width: window.innerWidth, height: window.innerHeight });
  if (window.top === window) return whole;
  const measure = draw(document, 'div', { class: 'view' });
  host.stage.prepend(measure);
  let seen: Box | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      const { intersectionRect: rect, isIntersecting } = entries.at(-1) ?? {};
      if (!rect || !isIntersecting) return;
      seen = { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
      changed();
    },
    { threshold: STEPS },
  );
  observer.observe(measure);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => seen ?? whole();
}
