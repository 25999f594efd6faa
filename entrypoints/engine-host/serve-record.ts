import { proxy, wrap } from 'comlink';
import type { KeyCopy } from '../../engine/record/process/requests.ts';
import type { SentClaim } from '../../engine/record/sent/happenings.ts';
import { ownPage, type Self } from '../background/senders.ts';
import type { RecordWorkerApi } from '../record-worker/index.ts';
import { onHostMessage } from './protocol.ts';

/** What the background tells a fresh record: an offscreen page doesn't even know its own version. */
export interface Recalled {
  readonly product: string;
  /** The key that was kept, unparsed; null when there is none. */
  readonly copy: unknown;
}

/** Memory that outlives this process, for the key of an open record. */
export interface RecordMemory {
  keep(copy: KeyCopy | null): void;
  recall(): Promise<Recalled>;
}

/** The record's process, from the outside. */
export interface RecordHost {
  lock(why: 'asked' | 'screen'): void;
  /** Idle minutes after which it locks itself. */
  allow(minutes: number): void;
  /** Notes what the check said of a claim that is being sent, if the record is open. */
  submitted(sent: SentClaim): void;
  /** Starts it when it was open before this process began. */
  resume(): Promise<void>;
}

/**
 * Hands what our own pages ask on to the record's worker, which is started with the first request and parses it.
 * A worker that dies takes its keys with it; the next one opens the record again from the kept copy.
 *
 * @param minutes idle minutes as they are set now
 */
export function serveRecord(self: Self, memory: RecordMemory, minutes: () => number): RecordHost {
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
      .catch((): Recalled => ({ product: 'unknown', copy: null }))
      .then((recalled) => remote.begin({ minutes: minutes(), ...recalled }, proxy(memory.keep)));
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
    submitted: (sent) => void started?.begun.then(() => started?.remote.submitted(sent)),
    async resume() {
      const recalled = await memory.recall().catch(() => null);
      if (recalled?.copy) await record().begun;
    },
  };
}
