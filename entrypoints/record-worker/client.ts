import type { RecordBackstage } from '../../components/record/connect.ts';
import type { RecordPush } from '../../engine/record/process/service.ts';
import { askBackground } from '../background/protocol.ts';
import { askHost } from '../engine-host/protocol.ts';
import { RECORD_CHANNEL } from './names.ts';

/** Our own pages' way to the record: requests go through the engine host, pushes and files over a channel. */
export function recordBackstage(): RecordBackstage {
  const channel = new BroadcastChannel(RECORD_CHANNEL);
  return {
    async ask(request) {
      await askBackground('wake');
      return askHost('record', request);
    },
    sendFile(file) {
      const id = crypto.randomUUID();
      channel.postMessage({ kind: 'sent', id, file });
      return id;
    },
    onPush: (listener) => channel.addEventListener('message', ({ data }) => listener(data as RecordPush)),
    now: Date.now,
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
