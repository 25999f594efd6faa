import { proxy, wrap } from 'comlink';
import type { KeyCopy } from '../../engine/record/process/requests.ts';
import { ownPage, type Self } from '../background/senders.ts';
import type { RecordWorkerApi } from '../record-worker/index.ts';
import { onHostMessage } from './protocol.ts';

/** Memory that outlives this process, for the key of an open record. */
export interface RecordMemory {
  keep(copy: KeyCopy | null): void;
  /** What was kept, unparsed. */
  recall(): Promise<unknown>;
}

/** The record's process, from the outside. */
export interface RecordHost {
  lock(why: 'asked' | 'screen'): void;
  /** Idle minutes after which it locks itself. */
  allow(minutes: number): void;
  /** Starts it when it was open before this process began. */
  resume(): Promise<void>;
}

/**
 * Hands what our own pages ask on to the record's worker, which is started with the first request and parses it.
 * A worker that dies takes its keys with it; the next one opens the record again from the kept copy.
 *
 * @param minutes idle minutes as they are set now
 */
export function serveRecord(self: Self, product: string, memory: RecordMemory, minutes: () => number): RecordHost {
  let started: ReturnType<typeof start> | null = null;

  function start() {
    const worker = new Worker('/record-worker.js');
    const remote = wrap<RecordWorkerApi>(worker);
    const died = new Promise<null>((resolve) => {
      worker.addEventListener('error', () => {
        started = null;
        worker.terminate();
        resolve(null);
      });
    });
    const begun = memory
      .recall()
      .catch(() => null)
      .then((copy) => remote.begin({ minutes: minutes(), product, copy }, proxy(memory.keep)));
    return {
      remote,
      begun,
      ask: (message: unknown) => Promise.race([begun.then(() => remote.ask(message)), died]),
    };
  }

  function record() {
    started ??= start();
    return started;
  }

  onHostMessage('record', ({ data, sender }) => (ownPage(sender, self) ? record().ask(data) : null));
  return {
    lock(why) {
      memory.keep(null);
      void started?.begun.then(() => started?.remote.lock(why));
    },
    allow: (next) => void started?.begun.then(() => started?.remote.allow(next)),
    async resume() {
      if (await memory.recall().catch(() => null)) await record().begun;
    },
  };
}
