import type { Mark, PillPlace, Summary, WriteOutcome } from '../../../engine/wire.ts';
import { focused, listen, rectOf } from '../dom.ts';
import { createTimer } from '../timer.ts';
import { createAnnouncer } from './announce.ts';
import { createBubble } from './bubble.ts';
import type { Apply } from './bubble-content.ts';
import { AFTER_LAST_KEY, drawable, shownBy } from './delay.ts';
import { createHost } from './host.ts';
import { listenToKeys } from './keys.ts';
import { type Controls, createLayer } from './layer.ts';
import { createOutlines } from './outline.ts';
import { createPill } from './pill.ts';
import { keepQuiet } from './quiet.ts';
import { STYLES } from './styles.ts';
import { watchVisible } from './visible.ts';

/** Everything drawn over one frame. */
export interface Overlay {
  owns(node: Node): boolean;
  show(marks: readonly Mark[], summary: Summary | null, pill: PillPlace | null): void;
  /** The page's layout may have changed. */
  touch(): void;
  /** The biller typed in the control of this name. */
  typed(key: string): void;
  /** The focus moved. */
  moved(): void;
  flash(control: Element): void;
  call(): void;
  outcome(outcome: WriteOutcome): void;
}

export interface OverlayEvents {
  apply(apply: Apply, key: string): void;
  undo(): void;
  pill(place: PillPlace): void;
  /** The page keeps removing us. */
  hidden(): void;
}

export function createOverlay(document: Document, controls: Controls, on: OverlayEvents, signal: AbortSignal): Overlay {
  const host = createHost(document, STYLES, { raised: () => bubble.restartClock(), hidden: on.hidden }, signal);
  keepQuiet(host.root, signal);
  const visible = watchVisible(document, host, drawn, signal);
  const outlines = createOutlines(document, host, signal);
  const bubble = createBubble(document, host, controls, outlines, visible, on, signal);
  const layer = createLayer(document, host, controls, { made: bubble.attach, drawn }, signal);
  const pill = createPill(document, host, visible, on.pill, signal);
  const announce = createAnnouncer(document, host.stage, signal);
  listenToKeys(document, host.root, layer, bubble, controls.keyOf, signal);

  let given: { marks: readonly Mark[]; summary: Summary | null; pill: PillPlace | null } = {
    marks: [],
    summary: null,
    pill: null,
  };
  let shown: readonly Mark[] = [];
  let summary: Summary | null = null;
  let typing: string | null = null;
  const pause = createTimer(signal);
  // Where nothing is marked the layer sleeps, but the pill keeps its corner.
  listen('resize', () => drawn(), signal);

  function draw(): void {
    const { marks, held } = drawable(given.marks, shownBy(shown), typing);
    shown = marks;
    // What waits in the field isn't counted either, or the pill would say it first.
    summary = held > 0 && summary && given.summary ? fewer(summary, given.summary) : given.summary;
    layer.show(marks);
    pill.show(summary, given.pill);
    if (summary) announce(summary.errors + summary.warnings);
  }

  function drawn(): void {
    bubble.refresh(layer.views());
    const at = focused(document);
    pill.put(at && controls.keyOf(at) !== null ? rectOf(at) : null);
  }

  function rest(): void {
    pause.clear();
    if (typing === null) return;
    typing = null;
    draw();
  }

  return {
    owns: host.owns,
    show(marks, newSummary, place) {
      given = { marks, summary: newSummary, pill: place };
      draw();
    },
    touch: () => layer.touch('layout'),
    typed(key) {
      typing = key;
      pause.set(AFTER_LAST_KEY, rest);
      // The text may have reached a mark inside the field.
      if (layer.of(key)) layer.touch('layout');
    },
    moved() {
      rest();
      drawn();
    },
    flash: (control) => outlines.flash(control, 1500),
    call: pill.call,
    outcome: bubble.outcome,
  };
}

/** Solved findings count at once, new ones wait. */
function fewer(before: Summary, now: Summary): Summary {
  return {
    ...(now.errors + now.warnings > before.errors + before.warnings ? before : now),
    notChecked: now.notChecked,
  };
}
