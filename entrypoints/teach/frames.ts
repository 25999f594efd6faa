import type { TeachField } from '../../engine/reading/reading.ts';
import type { Term } from '../../engine/taught/vocabulary.ts';
import type { Box } from '../portal/marks/box.ts';
import { openClips } from '../portal/marks/clips.ts';
import { draw } from '../portal/marks/draw.ts';
import type { Host } from '../portal/marks/host.ts';
import { labelIn } from './choices.ts';

/** Frames round the page's boxes, on our own stage: a quiet one with its name round what is read. */
export interface Frames {
  show(fields: readonly TeachField[], terms: readonly Term[], now: string | null): void;
  /** Boxes may have moved. */
  follow(): void;
  /** The box that one of our own nodes stands for. */
  keyOf(node: Element | null): string | null;
}

export function createFrames(document: Document, host: Host, element: (key: string) => Element | null): Frames {
  const frames = new Map<string, HTMLElement>();

  function follow(): void {
    const clips = openClips();
    const places = [...frames].map(([key, frame]) => {
      const control = element(key);
      return { frame, box: control && clips.seen(control) };
    });
    const { x, y } = host.origin();
    for (const { frame, box } of places) put(frame, box, x, y);
  }

  return {
    show(fields, terms, now) {
      const kept = new Set(fields.map(({ key }) => key));
      for (const [key, frame] of frames) {
        if (kept.has(key)) continue;
        frame.remove();
        frames.delete(key);
      }
      for (const field of fields) {
        const frame = frames.get(field.key) ?? draw(document, 'div', { 'aria-hidden': 'true' });
        frame.className = `field ${field.state}${field.key === now ? ' now' : ''}`;
        frame.replaceChildren(draw(document, 'span', { class: 'name' }, shortName(field, terms)));
        if (frames.has(field.key)) continue;
        host.stage.prepend(frame);
        frames.set(field.key, frame);
      }
      follow();
    },
    follow,
    keyOf(node) {
      const frame = node?.closest('.field');
      return [...frames].find(([, one]) => one === frame)?.[0] ?? null;
    },
  };
}

function put(frame: HTMLElement, box: Box | null, x: number, y: number): void {
  frame.hidden = box === null;
  if (!box) return;
  frame.style.transform = `translate(${box.x - x - 3}px,${box.y - y - 3}px)`;
  frame.style.width = `${box.width + 6}px`;
  frame.style.height = `${box.height + 6}px`;
}

function shortName({ state, path }: TeachField, terms: readonly Term[]): string {
  if (state === 'aside') return 'not of the claim';
  if (path.startsWith('sessions[')) return 'Session';
  return path === '' ? '?' : labelIn(terms, path);
}
