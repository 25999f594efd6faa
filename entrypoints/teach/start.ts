import type { TeachField } from '../../engine/reading/reading.ts';
import type { Term } from '../../engine/taught/vocabulary.ts';
import type { FromTeach, ToTeach } from '../../engine/wire.ts';
import { listen, rectOf } from '../portal/dom.ts';
import { createHost } from '../portal/marks/host.ts';
import { watchVisible } from '../portal/marks/visible.ts';
import { createCard } from './card.ts';
import { createFrames } from './frames.ts';
import { STYLES } from './styles.ts';

/** What happens inside our root is none of the page's business. */
const PRIVATE = 'keyup keypress beforeinput change mouseup pointerdown pointerup focusin focusout';

/** The way to the engine host. */
export interface Line {
  send(message: FromTeach): void;
}

/**
 * Lets the biller say what the boxes of this frame are, until `signal` aborts. Nothing of the page is changed: frames
 * and list stand in a root of our own, over the page's boxes, and take the keys and clicks meant for them.
 *
 * @param element the page's box of a key, as the script that reads the page names it
 * @returns takes what the host says
 */
export function startTeaching(
  document: Document,
  element: (key: string) => Element | null,
  line: Line,
  signal: AbortSignal,
): (message: Exclude<ToTeach, { kind: 'end' }>) => void {
  const host = createHost(
    document,
    STYLES,
    { raised: () => undefined, hidden: () => line.send({ kind: 'end' }) },
    signal,
  );
  const visible = watchVisible(document, host, follow, signal);
  const frames = createFrames(document, host, element);
  const card = createCard(document, host);
  let fields: readonly TeachField[] = [];
  let terms: readonly Term[] = [];
  let now: string | null = null;
  let last = '';
  /** The list was opened by us, not by a click: a box that gets known meanwhile hands on the word. */
  let offered = false;

  function follow(): void {
    if (signal.aborted) return;
    frames.follow();
    const at = now === null ? null : element(now);
    card.put(at && rectOf(at), visible());
  }

  function open(key: string, byUs: boolean): void {
    const field = fields.find((one) => one.key === key);
    const control = element(key);
    if (!field || !control) return;
    now = key;
    offered = byUs;
    host.settle();
    const { top, bottom } = rectOf(control);
    const view = visible();
    if (top < view.y || bottom > view.y + view.height) control.scrollIntoView({ block: 'center', behavior: 'instant' });
    frames.show(fields, terms, now);
    card.open(field, last);
    follow();
  }

  /** The next box nothing is known of, in the order of the page and round it; the same one when there is none. */
  function next(): void {
    const at = fields.findIndex(({ key }) => key === now);
    const unread = [...fields.slice(at + 1), ...fields.slice(0, at + 1)].find(({ state }) => state === 'unread');
    if (unread) open(unread.key, true);
    else if (now !== null) open(now, false);
  }

  function step(by: 1 | -1): void {
    const at = fields.findIndex(({ key }) => key === now);
    const beside = fields[(at + by + fields.length) % fields.length];
    if (beside) open(beside.key, false);
  }

  function take(node?: Element | null): void {
    const choice = card.chosen(node);
    const key = now;
    if (!choice || key === null) return;
    line.send({ kind: 'say', key, said: choice.said });
    if (choice.said) last = choice.said;
    const state = choice.said === null ? 'unread' : choice.said === '' ? 'aside' : 'taught';
    fields = fields.map((one) => (one.key === key ? { ...one, state, path: choice.said ?? '' } : one));
    card.refresh(fields, terms);
    if (choice.said === null) open(key, false);
    else next();
  }

  function key(event: KeyboardEvent): void {
    const ours = event.target instanceof Node && host.owns(event.target);
    if (!event.isTrusted || (!ours && event.key !== 'Escape')) return;
    event.stopImmediatePropagation();
    const act = {
      Escape() {
        // When the key comes up again, we may be gone.
        window.addEventListener('keyup', (up) => up.stopImmediatePropagation(), { capture: true, once: true });
        line.send({ kind: 'end' });
      },
      Enter: () => (host.root.activeElement?.matches('button') ? line.send({ kind: 'end' }) : take()),
      Tab: () => step(event.shiftKey ? -1 : 1),
      ArrowDown: () => card.move(1),
      ArrowUp: () => card.move(-1),
    }[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  }

  function keepOurs(event: Event): boolean {
    const ours = event.target instanceof Node && host.owns(event.target);
    if (ours) event.stopImmediatePropagation();
    return ours;
  }

  function pressed(event: MouseEvent): void {
    if (!keepOurs(event)) return;
    const at = host.root.elementFromPoint(event.clientX, event.clientY);
    // The list keeps the focus, whatever is pressed.
    if (event.type === 'mousedown' && !at?.matches('input')) event.preventDefault();
    if (event.type !== 'click' || !event.isTrusted) return;
    const box = frames.keyOf(at);
    if (box !== null) open(box, false);
    else if (at?.closest('li')) take(at);
    else if (at?.closest('button')) line.send({ kind: 'end' });
  }

  const hear = { capture: true, signal };
  window.addEventListener('keydown', key, hear);
  for (const kind of ['mousedown', 'click'] as const) window.addEventListener(kind, pressed, hear);
  window.addEventListener(
    'input',
    (event) => {
      if (!keepOurs(event)) return;
      offered = false;
      card.typed();
    },
    hear,
  );
  for (const kind of PRIVATE.split(' ')) window.addEventListener(kind, keepOurs, hear);
  for (const kind of ['scroll', 'resize'] as const) listen(kind, () => requestAnimationFrame(follow), signal);

  return (message) => {
    switch (message.kind) {
      case 'vocabulary':
        terms = message.terms;
        break;
      case 'fields': {
        fields = message.fields;
        card.refresh(fields, terms);
        const field = fields.find((one) => one.key === now);
        frames.show(fields, terms, now);
        // Its whole column was said with the line above.
        if (field && field.state !== 'unread' && offered && card.isBlank()) next();
        break;
      }
      case 'turn':
        open(message.key, true);
        break;
    }
  };
}
