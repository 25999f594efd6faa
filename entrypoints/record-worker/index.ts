import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fileDesk } from '../../engine/record/process/files.ts';
import type { KeyCopy } from '../../engine/record/process/requests.ts';
import {
  type LockReason,
  type RecordPush,
  type RecordService,
  recordService,
} from '../../engine/record/process/service.ts';
import type { SentClaim } from '../../engine/record/sent/happenings.ts';
import { browserDeps } from '../../engine/vault/browser-deps.ts';
import { createVaultDoor } from '../../engine/vault/vault.ts';
import { RECORD_CHANNEL, RECORD_NAME } from './names.ts';

/** What the engine host calls; what pages ask comes through `ask`, as it was sent. */
export interface RecordWorkerApi {
  begin(start: RecordStart, keep: (copy: KeyCopy | null) => void): Promise<void>;
  ask(message: unknown): Promise<unknown>;
  lock(why: LockReason): Promise<void>;
  allow(minutes: number): Promise<void>;
  submitted(sent: SentClaim): Promise<void>;
}

interface RecordStart {
  /** Idle minutes after which the record locks itself. */
  readonly minutes: number;
  readonly product: string;
  /** What an earlier process had handed over. */
  readonly copy: unknown;
}

/** The record's own thread: keys and text are in its memory and nowhere else. It has no browser API at all. */
export default defineUnlistedScript(() => {
  const channel = new BroadcastChannel(RECORD_CHANNEL);
  const files = fileDesk((milliseconds, work) => void setTimeout(work, milliseconds));
  channel.addEventListener('message', ({ data }) => takeFile(data));
  const push = (message: RecordPush) => channel.postMessage(message);
  let service: RecordService | null = null;

  /** Only our own pages reach this channel; still only a file under a name is taken. */
  function takeFile(message: { kind?: unknown; id?: unknown; file?: unknown } | null): void {
    if (message?.kind !== 'sent' || typeof message.id !== 'string' || !(message.file instanceof Blob)) return;
    files.put(message.id, message.file);
  }

  const api: RecordWorkerApi = {
    async begin({ minutes, product, copy }, keep) {
      service = recordService(
        {
          vault: createVaultDoor(browserDeps(RECORD_NAME, product)),
          now: Date.now,
          elapsed: () => performance.now(),
          push,
          file: files.take,
          handOut(file) {
            const id = crypto.randomUUID();
            push({ kind: 'file', id, file });
            return id;
          },
          keep: (next) => void keep(next),
          every: (milliseconds, work) => void setInterval(work, milliseconds),
        },
        minutes,
      );
      await service.resume(copy);
    },
    ask: async (message) => service?.ask(message) ?? null,
    lock: async (why) => void (await service?.lock(why)),
    allow: async (minutes) => service?.allow(minutes),
    submitted: async (sent) => service?.submitted(sent),
  };
  expose(api);
});
