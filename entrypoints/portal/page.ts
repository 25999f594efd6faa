import type { FramePage } from '../../engine/reading/descriptor.ts';
import type { FromPortal } from '../../engine/wire.ts';
import { difference, type Told, told } from './diff.ts';
import { isHidden } from './dom.ts';
import { createRhythm } from './rhythm.ts';
import { createTimer } from './timer.ts';
import { createLedger, type ReadValue } from './values.ts';

/** Keystrokes within this many milliseconds travel together. */
const TOGETHER = 16;
/** Values compared at each tick: 5,000 take five seconds, a claim form one. */
const A_TICK = 1000;

/** How the page is read; `keys` keeps a control's name while its node lives. */
export interface Harvester<Keys> {
  createKeys(): Keys;
  harvest(document: Document, keys: Keys): { page: FramePage; elements: ReadonlyMap<string, Element> };
  valueOf(element: Element): ReadValue;
}

/** Keeps the host's picture of this frame true, with as few words as it takes. */
export interface PageTeller {
  /** The host knows nothing: tell it everything, now or when the page is seen again. */
  all(): void;
  /** The page's nodes changed. */
  changed(): void;
  /** The biller changed a control; the element decides whether others may have changed with it. */
  edited(control: Element): void;
  /** Nothing more is done until the next `tick`, which reads the page anew. */
  hidden(): void;
  /** Once a second while the page is seen: values that frameworks set without an event. */
  tick(): void;
  /** Tell every value that isn't told yet, before anything else is said. */
  flush(): void;
  hurry(): void;
  element(key: string): Element | null;
  keyOf(element: Element): string | null;
  elements(): ReadonlyMap<string, Element>;
}

export function tellPage<Keys>(
  document: Document,
  harvester: Harvester<Keys>,
  send: (message: FromPortal) => void,
  harvested: () => void,
  signal: AbortSignal,
): PageTeller {
  const keys = harvester.createKeys();
  const rhythm = createRhythm();
  const ledger = createLedger((element) => harvester.valueOf(element));
  let elements: ReadonlyMap<string, Element> = new Map();
  let names = new WeakMap<Element, string>();
  let known: Told | null = null;
  const reading = createTimer(signal);
  const sending = createTimer(signal);
  let waiting = new Map<string, Element>();
  let turn = 0;
  /** Put off until the page is seen. */
  let stale = false;

  function read(): void {
    stale = false;
    reading.clear();
    const start = performance.now();
    const result = harvester.harvest(document, keys);
    elements = result.elements;
    names = new WeakMap([...elements].map(([key, element]) => [element, key]));
    ledger.reset(result.page.controls);
    const now = told(result.page);
    const message = difference(known, now, result.page);
    known = now;
    rhythm.harvested(performance.now() - start, message !== null);
    if (message) send(message);
    harvested();
  }

  function soon(): void {
    if (!stale && !reading.waiting()) reading.set(rhythm.wait(), read);
  }

  function say(changed: Iterable<readonly [string, Element]>): void {
    const values = ledger.fresh(changed);
    if (values.length > 0) send({ kind: 'values', values });
  }

  return {
    all() {
      known = null;
      if (isHidden(document)) stale = true;
      else read();
    },
    changed: soon,
    edited(control) {
      if (stale) return;
      const key = names.get(control);
      // Choosing one radio button clears another; a closed shadow root hides which control it was.
      const alone = key !== undefined && !(control instanceof HTMLInputElement && control.type === 'radio');
      if (alone) waiting.set(key, control);
      else waiting = new Map(elements);
      if (sending.waiting()) return;
      sending.set(TOGETHER, () => {
        const changed = waiting;
        waiting = new Map();
        say(changed);
      });
    },
    hidden() {
      stale = true;
      reading.clear();
      sending.clear();
      waiting = new Map();
    },
    tick() {
      if (stale) return read();
      const all = [...elements];
      if (turn >= all.length) turn = 0;
      say(all.slice(turn, turn + A_TICK));
      turn += A_TICK;
    },
    flush() {
      say(elements);
    },
    hurry: rhythm.hurry,
    element: (key) => elements.get(key) ?? null,
    keyOf: (element) => names.get(element) ?? null,
    elements: () => elements,
  };
}
