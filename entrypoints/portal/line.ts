import type { FromPortal, ToPortal } from '../../engine/wire.ts';
import { createTimer } from './timer.ts';

/** The part of a runtime port that is used here. */
export interface Port {
  postMessage(message: FromPortal): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToPortal) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** What the browser offers, handed in so that nothing here names it. */
export interface Runtime {
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
  /** Settles when the engine host is there; rejects when nobody answers. */
  wake(): Promise<unknown>;
  connect(): Port;
  /** Why the last connection ended; reading it keeps the browser from logging it on the page. */
  lastError(): void;
}

export interface Line {
  /** Dropped while nobody listens: after a reconnect the whole page is sent anyway. */
  send(message: FromPortal): void;
  /** Try now instead of at the end of the current wait. */
  hurry(): void;
}

const FIRST_WAIT = 200;
const LONGEST_WAIT = 10_000;
/** Creating the engine host takes up to a quarter of a second; ten times that is no answer. */
const NO_ANSWER = 3000;

/**
 * Keeps one port to the engine host open until `signal` aborts. The host, the service worker and
 * the worker may be killed at any time: the port is opened again, waiting longer each time nobody answers.
 *
 * @param on.open a new port is ready and its other end knows nothing of this page
 * @param on.dead the extension is gone from under this page
 */
export function openLine(
  runtime: Runtime,
  on: { open(): void; message(message: ToPortal): void; dead(): void },
  signal: AbortSignal,
): Line {
  let port: Port | null = null;
  let wait = FIRST_WAIT;
  const retry = createTimer(signal);
  let waking = false;

  async function open(): Promise<void> {
    if (signal.aborted || port || waking) return;
    if (!runtime.isAlive()) return on.dead();
    waking = true;
    try {
      await answered(runtime.wake());
      if (!signal.aborted) listen(runtime.connect());
    } catch {
      later();
    } finally {
      waking = false;
    }
  }

  function listen(opened: Port): void {
    port = opened;
    opened.onMessage.addListener((message) => {
      wait = FIRST_WAIT;
      if (port === opened && !signal.aborted) on.message(message);
    });
    opened.onDisconnect.addListener(() => {
      runtime.lastError();
      if (port === opened) lose();
    });
    on.open();
  }

  function lose(): void {
    port = null;
    if (signal.aborted) return;
    if (runtime.isAlive()) later();
    else on.dead();
  }

  function later(): void {
    if (signal.aborted || retry.waiting()) return;
    if (!runtime.isAlive()) {
      on.dead();
      return;
    }
    retry.set(wait, open);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
  });
  // Coming back from the back-forward cache: the browser has cut the port without telling.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      port?.disconnect();
      port = null;
      void open();
    },
    { signal },
  );
  void open();

  return {
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        lose();
      }
    },
    hurry() {
      if (port || waking) return;
      retry.clear();
      void open();
    },
  };
}

/** A host that was killed while it was being woken never answers. */
function answered(waking: Promise<unknown>): Promise<unknown> {
  return Promise.race([waking, new Promise((_, reject) => setTimeout(reject, NO_ANSWER))]);
}
