import type { FromPortal, ToPortal, WriteOutcome } from '../../engine/wire.ts';
import { isConnected, rootElement } from './dom.ts';
import { type Line, openLine, type Runtime } from './line.ts';
import type { Apply } from './marks/bubble-content.ts';
import { createOverlay, type Overlay } from './marks/overlay.ts';
import { type Harvester, tellPage } from './page.ts';
import { watchSubmit } from './submit.ts';
import { watch } from './watch.ts';
import { undo, type Written, write } from './write.ts';

/**
 * Runs the portal script in one frame until `signal` aborts: tells the host what the page shows,
 * draws what the host answers, writes what the biller asked for.
 *
 * @param end the extension is gone, or the page was rewritten under us: stop, and start anew if that helps
 */
export function startPortal<Keys>(
  document: Document,
  runtime: Runtime,
  harvester: Harvester<Keys>,
  end: (why: 'dead' | 'rewritten') => void,
  signal: AbortSignal,
): void {
  const root = rootElement(document);
  let overlay: Overlay | null = null;
  let givenUp = false;
  let last: Written | null = null;
  let lastPath = '';
  let line: Line | null = null;

  const send = (message: FromPortal) => line?.send(message);
  const isOurs = (node: Node) => overlay?.owns(node) ?? false;
  const page = tellPage(document, harvester, send, harvested, signal);

  const ears = watch(
    document,
    isOurs,
    {
      mutated() {
        page.changed();
        overlay?.touch();
      },
      edited(control, byHand) {
        line?.hurry();
        page.edited(control);
        const key = page.keyOf(control);
        if (key !== null && byHand) overlay?.typed(key);
      },
      entered() {
        page.hurry();
        overlay?.moved();
      },
      left() {
        overlay?.moved();
      },
      hidden: page.hidden,
      tick() {
        if (!runtime.isAlive()) return end('dead');
        // A page that calls document.open() throws away every listener.
        if (rootElement(document) !== root) return end('rewritten');
        page.tick();
        overlay?.touch();
      },
    },
    signal,
  );
  watchSubmit(() => {
    page.flush();
    send({ kind: 'submit' });
    overlay?.call();
  }, signal);

  function harvested(): void {
    const roots = [...page.elements().values()].map((element) => element.getRootNode());
    ears.alsoIn(new Set(roots.filter((one) => one instanceof ShadowRoot)));
    overlay?.touch();
  }

  function hear(message: ToPortal): void {
    switch (message.kind) {
      case 'marks':
        drawMarks(message);
        break;
      case 'show':
        showControl(message.key);
        break;
      case 'apply':
        void apply(message, message.key);
        break;
      case 'undo':
        void takeBack();
        break;
      case 'resend':
        page.all();
        break;
      case 'stop':
        end('dead');
        break;
    }
  }

  /** Nothing is put on a page before there is something to show. */
  function drawMarks({ marks, summary, pill }: ToPortal & { kind: 'marks' }): void {
    if (givenUp || (!overlay && marks.length === 0 && !summary)) return;
    layOver().show(marks, summary, pill);
  }

  function layOver(): Overlay {
    if (overlay) return overlay;
    const drawing = new AbortController();
    const made = createOverlay(
      document,
      page,
      {
        apply: (change, key) => void apply(change, key),
        undo: () => void takeBack(),
        pill: (place) => send({ kind: 'pill', ...place }),
        hidden() {
          givenUp = true;
          overlay = null;
          drawing.abort();
          send({ kind: 'hidden' });
        },
      },
      AbortSignal.any([signal, drawing.signal]),
    );
    overlay = made;
    return made;
  }

  /** On the biller's own click in the panel. */
  function showControl(key: string): void {
    const control = page.element(key);
    if (!control || !isConnected(control)) return;
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    if (!givenUp) layOver().flash(control);
  }

  async function apply({ path, from, to }: Apply, key: string): Promise<void> {
    const seen = (control: Element) => harvester.valueOf(control).value;
    const { outcome, written } = await write(page.element(key), from, to, seen, isOurs);
    if (signal.aborted) return;
    if (written) {
      last = written;
      lastPath = path;
    }
    report(path, outcome);
  }

  async function takeBack(): Promise<void> {
    const outcome = await undo(last);
    last = null;
    if (!signal.aborted) report(lastPath, outcome);
  }

  function report(path: string, outcome: WriteOutcome): void {
    page.flush();
    send({ kind: 'written', path, outcome });
    overlay?.outcome(outcome);
  }

  line = openLine(runtime, { open: page.all, message: hear, dead: () => end('dead') }, signal);
}
