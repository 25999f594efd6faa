import type { Mark } from '../../../engine/wire.ts';
import { listen, rectOf } from '../dom.ts';
import { createTimer } from '../timer.ts';
import { arrange, type Stand } from './arrange.ts';
import type { Box } from './box.ts';
import type { Host } from './host.ts';
import { createMark, drawMark, type Shown } from './mark.ts';
import { openEye } from './measure.ts';
import { MARK } from './place.ts';

/** More marks than this on one page help nobody; the panel lists every finding. */
const MOST = 300;
/** After scrolling stops for this long, what is covered or has room is looked at again. */
const SETTLE = 120;
/** A pass over everything waits so long for more to come, and never takes more than a tenth of the time. */
const GATHER = 50;
const SHARE = 10;

/** A mark on the page. */
export interface View {
  readonly id: string;
  readonly button: HTMLButtonElement;
  keys: readonly string[];
  findings: readonly Shown[];
  anchor: Element;
  /** From the anchor's corner to the mark's. */
  offset: { x: number; y: number };
  /** Where it is drawn; null while its control is out of sight. */
  box: Box | null;
}

export interface Controls {
  element(key: string): Element | null;
  elements(): ReadonlyMap<string, Element>;
  keyOf(element: Element): string | null;
}

export interface Layer {
  show(marks: readonly Mark[]): void;
  /** `scroll`: things moved. `layout`: things may have come, gone, grown or been covered. */
  touch(what: 'scroll' | 'layout'): void;
  views(): readonly View[];
  of(key: string): View | null;
}

/**
 * Keeps the marks beside their controls. Each pass reads everything first and writes after; none
 * runs while nothing changes, or while nothing is marked.
 */
export function createLayer(
  document: Document,
  host: Host,
  controls: Controls,
  on: { made(view: View): void; drawn(): void },
  signal: AbortSignal,
): Layer {
  let marks: readonly Mark[] = [];
  let views = new Map<string, View>();
  let cost = 0;
  let following = false;
  let laying = false;
  const gathering = createTimer(signal);
  const settling = createTimer(signal);
  const sizes = new ResizeObserver(() => touch('layout'));
  let sized = new Set<Element>();

  function touch(what: 'scroll' | 'layout'): void {
    if (signal.aborted || (marks.length === 0 && views.size === 0)) return;
    if (what === 'scroll') {
      if (!following) requestAnimationFrame(follow);
      following = true;
      settling.set(SETTLE, () => touch('layout'));
      return;
    }
    if (!gathering.waiting()) gathering.set(Math.max(GATHER, cost * SHARE), soon);
  }

  function soon(): void {
    gathering.clear();
    if (!laying) requestAnimationFrame(layOut);
    laying = true;
  }

  function layOut(): void {
    laying = false;
    if (signal.aborted) return;
    const start = performance.now();
    host.settle();
    const eye = openEye(document, host.owns);
    const all = () => [...controls.elements()].map(([key, control]) => ({ key, control }));
    const marked = marks.flatMap(({ key }) => {
      const control = controls.element(key);
      return control ? [{ key, control }] : [];
    });
    const stands = arrange(eye, marked, all);
    const moved = stands.map((stand) => ({ stand, corner: rectOf(stand.anchor) }));
    const origin = host.origin();
    const before = views;
    views = new Map(moved.map(({ stand, corner }) => [stand.id, dress(before.get(stand.id), stand, corner)]));
    for (const [id, { button }] of before) if (!views.has(id)) button.remove();
    for (const view of views.values()) put(view, origin);
    measureSizes(marked.map(({ control }) => control));
    cost = performance.now() - start;
    on.drawn();
  }

  function dress(known: View | undefined, stand: Stand, corner: Box): View {
    const findings = stand.keys.flatMap((key) =>
      (marks.find((mark) => mark.key === key)?.findings ?? []).map((finding) => ({ ...finding, key })),
    );
    const offset = { x: stand.box.x - corner.x, y: stand.box.y - corner.y };
    const view = known ?? { ...stand, findings, offset, button: createMark(document) };
    Object.assign(view, { keys: stand.keys, findings, anchor: stand.anchor, offset, box: stand.box });
    drawMark(document, view.button, findings);
    if (!known) {
      on.made(view);
      host.stage.append(view.button);
    }
    return view;
  }

  /** Scrolling: the same marks at the same controls, wherever these are now. */
  function follow(): void {
    following = false;
    if (signal.aborted) return;
    const eye = openEye(document, host.owns);
    const origin = host.origin();
    for (const view of views.values()) {
      const corner = eye.place(view.anchor) && rectOf(view.anchor);
      view.box = corner && { x: corner.x + view.offset.x, y: corner.y + view.offset.y, width: MARK, height: MARK };
    }
    for (const view of views.values()) put(view, origin);
    on.drawn();
  }

  function put({ button, box }: View, { x, y }: ReturnType<Host['origin']>): void {
    button.hidden = box === null;
    if (!box) return;
    const place = `translate(${round(box.x - x)}px,${round(box.y - y)}px)`;
    if (button.style.transform !== place) button.style.transform = place;
  }

  function measureSizes(marked: readonly Element[]): void {
    const wanted = new Set(marked);
    if (document.documentElement) wanted.add(document.documentElement);
    for (const element of sized) if (!wanted.has(element)) sizes.unobserve(element);
    for (const element of wanted) if (!sized.has(element)) sizes.observe(element);
    sized = wanted;
  }

  listen('scroll', () => touch('scroll'), signal);
  for (const kind of ['resize', 'load', 'transitionend', 'animationend', 'toggle'] as const) {
    listen(kind, ({ target }) => (target instanceof Node && host.owns(target)) || touch('layout'), signal);
  }
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    show(given) {
      marks = given.slice(0, MOST);
      if (marks.length === 0 && views.size === 0) return;
      if (cost * SHARE < GATHER) soon();
      else touch('layout');
    },
    touch,
    views: () => [...views.values()],
    of: (key) => [...views.values()].find(({ keys }) => keys.includes(key)) ?? null,
  };
}

function round(px: number): number {
  return Math.round(px * 2) / 2;
}
