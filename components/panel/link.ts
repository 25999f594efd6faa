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
  send(message: FromPanel): void;
  /** Starts over after `stopped`, else asks for a fresh check. */
  again(): void;
  close(): void;
}

const RETRY_AFTER = [50, 250, 1000, 3000];
/** An engine host that has to be started first answers in a quarter of a second; this is the end of patience. */
const SILENCE = 8000;

/**
 * Keeps one port to the engine host. A port that drops (the host was restarted) is opened again a few
 * times; a host that stays silent is reported as stopped.
 */
export function createLink(
  open: () => PanelPort,
  on: { message(message: ToPanel): void; state(state: LinkState): void; opened(send: Link['send']): void },
): Link {
  let port: PanelPort | null = null;
  let tab: number | null = null;
  let failures = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const expectAnswer = () => {
    clearTimeout(waiting);
    waiting = setTimeout(stop, SILENCE);
  };
  const stop = () => {
    clearTimeout(waiting);
    const old = port;
    port = null;
    old?.close();
    on.state('stopped');
  };
  const lost = () => {
    port = null;
    clearTimeout(waiting);
    const delay = RETRY_AFTER[failures++];
    if (delay === undefined) on.state('stopped');
    else waiting = setTimeout(start, delay);
  };
  const send = (message: FromPanel) => {
    try {
      port?.post(message);
    } catch {
      lost();
    }
  };
  const start = () => {
    let fresh: PanelPort;
    on.state('connecting');
    try {
      fresh = open();
    } catch {
      lost();
      return;
    }
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
    if (tab !== null) {
      expectAnswer();
      fresh.post({ kind: 'watch', tab });
      on.opened(send);
    }
  };
  start();
  return {
    watch(next) {
      tab = next;
      if (!port) return;
      expectAnswer();
      send({ kind: 'watch', tab: next });
    },
    send,
    again() {
      if (port) {
        expectAnswer();
        send({ kind: 'recheck' });
        return;
      }
      failures = 0;
      clearTimeout(waiting);
      start();
      send({ kind: 'recheck' });
    },
    close() {
      clearTimeout(waiting);
      const old = port;
      port = null;
      old?.close();
    },
  };
}
