import type { PillPlace, Summary } from '../../../engine/wire.ts';
import { createTimer } from '../timer.ts';
import { type Box, clamp, overlap } from './box.ts';
import { draw } from './draw.ts';
import type { Host } from './host.ts';
import { drawShape } from './shapes.ts';
import { pillText } from './words.ts';

/** Least distance from the edges of the frame. */
const EDGE = 4;
const START: PillPlace = { x: 16, y: 16, collapsed: false };
/** How long the pill stands out after Submit was pressed with errors open. */
const CALL = 2000;
const KEYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export interface Pill {
  show(summary: Summary | null, place: PillPlace | null): void;
  /** @param typedIn the control being typed in: the pill shrinks and goes up rather than cover it */
  put(typedIn: Box | null): void;
  call(): void;
}

/** The summary of the claim: drag or arrow keys move it, a press makes it a dot and back. */
export function createPill(
  document: Document,
  host: Host,
  visible: () => Box,
  moved: (place: PillPlace) => void,
  signal: AbortSignal,
): Pill {
  const pill = draw(document, 'button', { type: 'button', hidden: '' });
  let place = START;
  let restored = false;
  let summary: Summary | null = null;
  let typedIn: Box | null = null;
  const calling = createTimer(signal);
  let drag: { id: number; x: number; y: number; from: PillPlace; far: boolean } | null = null;

  function redraw(): void {
    pill.hidden = summary === null;
    if (!summary) return;
    const look =
      summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : summary.verdict === 'clean' ? 'good' : 'info';
    const small = place.collapsed && !calling.waiting();
    pill.className = ['pill', look, small ? 'dot' : '', calling.waiting() ? 'call' : ''].join(' ');
    const text = pillText(summary);
    pill.replaceChildren(drawShape(document, look), draw(document, 'span', { class: 'words' }, text));
    pill.setAttribute('aria-label', `Claim check: ${text}. Enter shows or hides the words, arrow keys move it.`);
    pill.setAttribute('aria-expanded', String(!small));
    put();
  }

  function put(): void {
    if (!summary) return;
    const { x, y } = host.origin();
    const { width, height } = pill.getBoundingClientRect();
    const view = visible();
    const at = { width, height, x: view.x + view.width - place.x - width, y: view.y + view.height - place.y - height };
    const box = clamp(at, shrink(view));
    const above =
      typedIn && overlap(box, typedIn) ? clamp({ ...box, y: typedIn.y - height - 6 }, shrink(view)).y : box.y;
    pill.style.transform = `translate(${box.x - x}px,${above - y}px)`;
  }

  function move(to: PillPlace): void {
    const { width, height } = pill.getBoundingClientRect();
    const view = visible();
    const keep = (at: number, room: number) => Math.round(Math.max(EDGE, Math.min(at, room - EDGE)));
    place = { ...to, x: keep(to.x, view.width - width), y: keep(to.y, view.height - height) };
    put();
  }

  pill.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pill.setPointerCapture(event.pointerId);
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, from: place, far: false };
  });
  pill.addEventListener('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.id) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    drag.far ||= Math.hypot(dx, dy) > 4;
    if (drag.far) move({ ...drag.from, x: drag.from.x - dx, y: drag.from.y - dy });
  });
  pill.addEventListener('pointerup', () => {
    if (drag?.far) moved(place);
  });
  pill.addEventListener('pointercancel', () => {
    drag = null;
  });
  pill.addEventListener('click', () => {
    const dragged = drag?.far;
    drag = null;
    if (dragged) return;
    place = { ...place, collapsed: !place.collapsed };
    redraw();
    moved(place);
  });
  pill.addEventListener('keydown', (event) => {
    const way = KEYS[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = event.shiftKey ? 64 : 8;
    move({ ...place, x: place.x + way[0] * step, y: place.y + way[1] * step });
    moved(place);
  });
  host.stage.append(pill);

  return {
    show(given, remembered) {
      summary = given;
      // Later ones may be older than what the biller has just done here.
      if (remembered && !restored) place = remembered;
      restored ||= remembered !== null;
      redraw();
    },
    put(box) {
      typedIn = box;
      put();
    },
    call() {
      if (!summary || summary.errors === 0) return;
      calling.set(CALL, redraw);
      redraw();
    },
  };
}

function shrink({ x, y, width, height }: Box): Box {
  return { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
}
