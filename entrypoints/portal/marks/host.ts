import { contains, findAll, isConnected, pick, rootElement } from '../dom.ts';
import { draw } from './draw.ts';

/** So often in a row may a page throw us out before we leave it alone, or step in front before we stay behind. */
const PATIENCE = 8;
/** Width of the ruler in the style sheet. */
const RULER = 100;
/** Milliseconds without trouble after which the page starts with a clean slate. */
const FORGIVEN = { removed: 30_000, covered: 1000 };

/** Hosts of all our scripts in this frame: none steps in front of another. */
const world: typeof globalThis & { claimsideHosts?: WeakSet<EventTarget> } = globalThis;
world.claimsideHosts ??= new WeakSet();
const ours = world.claimsideHosts;

/**
 * Our one element on the page: a popover in the top layer with a closed shadow root. A plain `div`,
 * because a custom element's class belongs to the page and could look into the root.
 */
export interface Host {
  /** What everything is drawn on. */
  readonly stage: HTMLElement;
  readonly root: ShadowRoot;
  owns(node: Node): boolean;
  /** Puts the host where it can be seen and used: in the page's root or its open modal dialog. */
  settle(): void;
  /** Where the stage's own 0,0 lies in the viewport. One of its px is always one CSS px of the viewport. */
  origin(): { x: number; y: number };
}

/**
 * @param on.raised we had to come to the front again: what was shown may have been covered till now
 * @param on.hidden the page keeps removing us: nothing is drawn any more
 */
export function createHost(
  document: Document,
  styles: string,
  on: { raised(): void; hidden(): void },
  signal: AbortSignal,
): Host {
  const element = draw(document, 'div', { popover: 'manual' });
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, styles);
  ours.add(element);
  const ruler = draw(document, 'div', { class: 'ruler' });
  const stage = draw(document, 'div', { class: 'stage' }, ruler);
  root.append(stage);
  const trouble = { removed: { times: 0, at: 0 }, covered: { times: 0, at: 0 } };
  let front: Element | null = null;
  let zoom = 1;
  const removal = new MutationObserver(() => isConnected(element) || settle());

  function home(): Element | null {
    // A modal dialog makes everything outside it inert, top layer included.
    return findAll(document, 'dialog:modal').at(-1) ?? rootElement(document);
  }

  function settle(): void {
    if (signal.aborted) return;
    const wanted = home();
    if (!wanted) return;
    const there = isConnected(element) && pick(Node.prototype, 'parentNode', element) === wanted;
    if (there && isOpen()) return;
    // Following a dialog is no trouble; being thrown out is.
    if ((there || wanted === front) && tooOften('removed')) {
      on.hidden();
      return;
    }
    const first = front === null;
    if (!there) Element.prototype.append.call(wanted, element);
    front = wanted;
    removal.disconnect();
    removal.observe(wanted, { childList: true });
    show();
    if (!first) on.raised();
  }

  function isOpen(): boolean {
    return element.matches(':popover-open');
  }

  function show(): void {
    if (!isOpen()) element.showPopover();
  }

  function raise(): void {
    if (signal.aborted || !isConnected(element) || tooOften('covered')) return;
    if (isOpen()) element.hidePopover();
    show();
    on.raised();
  }

  function tooOften(what: 'removed' | 'covered'): boolean {
    const now = performance.now();
    const { times, at } = trouble[what];
    trouble[what] = { times: now - at > FORGIVEN[what] ? 1 : times + 1, at: now };
    return trouble[what].times > PATIENCE;
  }

  const steppedInFront = (event: Event) => {
    const { target } = event;
    if (!target || ours.has(target) || !(event instanceof ToggleEvent) || event.newState !== 'open') return;
    // A `details` toggles too, but covers nothing.
    if (!(target instanceof HTMLDialogElement || (target instanceof HTMLElement && target.popover))) return;
    settle();
    raise();
  };
  window.addEventListener('toggle', steppedInFront, { capture: true, signal });
  window.addEventListener('fullscreenchange', raise, { capture: true, signal });
  signal.addEventListener('abort', () => {
    removal.disconnect();
    element.remove();
  });
  settle();

  return {
    stage,
    root,
    owns: (node) => contains(element, node) || Node.prototype.getRootNode.call(node) === root,
    settle,
    origin() {
      const { left, top, width } = ruler.getBoundingClientRect();
      const scale = width / RULER;
      if (scale === 0 || Math.abs(scale - 1) < 0.01) return { x: left, y: top };
      // The page zooms its root by style, and us with it.
      zoom /= scale;
      stage.style.zoom = String(zoom);
      const { x, y } = ruler.getBoundingClientRect();
      return { x, y };
    },
  };
}

/** A constructed sheet is untouched by the page's content security policy. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}
