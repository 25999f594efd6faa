import type { FromPanel, ToPanel } from '../../engine/wire.ts';

/** The part of a runtime port the panel uses. */
export interface PanelPort {
  post(message: FromPanel): void;
  onMessage(listener: (message: ToPanel) => void): void;
  onGone(listener: () => void): void;
  close(): void;
}

/** `stopped`: the engine does not answer; only "Check again" tries once more. */
export type LinkState = 'connecting' | 'open' | 'stopped';

export interface Link {
  /** The tab to follow; said again after each reconnect. */
  watch(tab: number): void;
  /** Dropped while no port is open; what must not be lost is sent again by `opened`. */
  send(message: FromPanel): void;
  /** Asks for a fresh check; starts over after `stopped`. */
  again(): void;
}

export interface LinkEvents {
  message(message: ToPanel): void;
  state(state: LinkState): void;
  /** A port is open and watching. */
  opened(send: Link['send']): void;
}

const RETRY_AFTER = [50, 250, 1000, 3000];
/** An engine host that has to be started first answers in a quarter of a second; this is the end of patience. */
const SILENCE = 8000;

/**
 * Keeps one port to the engine host. A port that drops (the host was restarted) is opened again a few
 * times; a host that stays silent is reported as stopped.
 *
 * @param open wakes the host and opens a port to it; may reject
 */
export function createLink(open: () => Promise<PanelPort>, on: LinkEvents): Link {
  let port: PanelPort | null = null;
  let tab: number | null = null;
  let failures = 0;
  let attempt = 0;
  let recheck = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function expectAnswer(): void {
    clearTimeout(waiting);
    waiting = setTimeout(stop, SILENCE);
  }

  function stop(): void {
    clearTimeout(waiting);
    attempt += 1;
    const old = port;
    port = null;
    old?.close();
    on.state('stopped');
  }

  function lost(): void {
    port = null;
    const delay = RETRY_AFTER[failures];
    failures += 1;
    clearTimeout(waiting);
    if (delay === undefined) stop();
    else waiting = setTimeout(start, delay);
  }

  function start(): void {
    attempt += 1;
    const own = attempt;
    on.state('connecting');
    expectAnswer();
    open().then(
      (fresh) => (own === attempt ? use(fresh) : fresh.close()),
      () => {
        if (own === attempt) lost();
      },
    );
  }

  function use(fresh: PanelPort): void {
    port = fresh;
    fresh.onMessage((message) => {
      if (port !== fresh) return;
      clearTimeout(waiting);
      failures = 0;
      on.state('open');
      on.message(message);
    });
    fresh.onGone(() => {
      if (port === fresh) lost();
    });
    if (tab !== null) greet(tab);
  }

  function greet(watched: number): void {
    expectAnswer();
    send({ kind: 'watch', tab: watched });
    if (recheck) send({ kind: 'recheck' });
    recheck = false;
    on.opened(send);
  }

  function send(message: FromPanel): void {
    try {
      port?.post(message);
    } catch {
      lost();
    }
  }

  start();
  return {
    watch(next) {
      tab = next;
      if (port) greet(next);
    },
    send,
    again() {
      recheck = true;
      if (port && tab !== null) greet(tab);
      else {
        failures = 0;
        start();
      }
    },
  };
}
