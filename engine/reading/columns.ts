import { NOISE } from './clues.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { normal } from './words.ts';

const SLACK = 4;
const REACH = 140;

/**
 * Header texts of columns outside tables: boxes of one width stand below each other at one x, and
 * only the top one has its caption. Answers the top box's caption for the others.
 */
export function columnHeaders(controls: readonly ControlDescriptor[]): ReadonlyMap<string, string> {
  const stacks = new Map<string, ControlDescriptor[]>();
  for (const control of controls) {
    const [x, , width, height] = control.rect;
    if (width <= 0 || control.kind === 'output') continue;
    const kind = control.kind === 'checkbox' || control.kind === 'radio' ? control.kind : '';
    const key = [
      control.cell !== null,
      Math.round(x / SLACK),
      Math.round(width / SLACK),
      Math.round(height / SLACK),
      kind,
    ].join();
    const stack = stacks.get(key);
    if (stack) stack.push(control);
    else stacks.set(key, [control]);
  }
  const headers = new Map<string, string>();
  for (const stack of stacks.values()) {
    if (stack.length < 2) continue;
    stack.sort((a, b) => a.rect[1] - b.rect[1]);
    let header = '';
    let gap = 0;
    stack.forEach((control, at) => {
      const above = stack[at - 1];
      const step = above ? control.rect[1] - above.rect[1] : 0;
      const steady = above && step < REACH && (gap === 0 || Math.abs(step - gap) < 12);
      if (steady && header !== '' && !hasOwnCaption(control)) {
        if (gap === 0 && above) headers.set(above.key, header);
        headers.set(control.key, header);
        gap = step;
      } else {
        header = captionAbove(control);
        gap = 0;
      }
    });
  }
  return headers;
}

const TIED = new Set(['for', 'wrap', 'aria', 'cell-before', 'before', 'cell-above']);
/** So near over a box stands only its own caption, in px. */
const OVER = 8;
const isButton = ({ kind }: ControlDescriptor): boolean => kind === 'checkbox' || kind === 'radio';

function hasOwnCaption(control: ControlDescriptor): boolean {
  if (isButton(control)) return false;
  return control.captions.some(
    ({ by, doubtful, distance, text }) =>
      !doubtful &&
      ((TIED.has(by) && distance < 40) || (by === 'above' && distance < OVER)) &&
      /[a-z]/i.test(text) &&
      !NOISE.test(normal(text)),
  );
}

function captionAbove(control: ControlDescriptor): string {
  const found = control.captions.find(
    ({ by, doubtful, distance }) =>
      !doubtful && distance < 60 && (by === 'above' || by === 'cell-above' || (by === 'before' && !isButton(control))),
  );
  return found?.text ?? '';
}
