import { proxy, wrap } from 'comlink';
import type { CodeSetsBackstage } from '../../components/code-sets/connect.ts';
import { fromWire, toWire, type WireTable } from '../../engine/codes/loaded-wire.ts';
import type { LoaderApi } from '../../engine/codes/official/loader.ts';
import { askBackground } from '../background/protocol.ts';
import { askHost } from '../engine-host/protocol.ts';

/**
 * What the page "Code sets" works with: the engine host keeps the tables, a worker of the page's own reads
 * files. The worker starts with the first call and ends with the page.
 */
export function codeSetsBackstage(): CodeSetsBackstage {
  let started: { readonly worker: Worker; readonly api: LoaderApi } | null = null;
  const loader = () => {
    if (started) return started;
    const worker = new Worker('/table-loader.js');
    started = { worker, api: wrap<LoaderApi>(worker) as unknown as LoaderApi };
    return started;
  };
  return {
    shipped: () => loader().api.shipped(),
    stored: async () => {
      await askBackground('wake');
      return (await askHost('stored-code-tables')) ?? [];
    },
    async load(files, onProgress) {
      const loaded: readonly WireTable[] = (await askHost('loaded-tables')) ?? [];
      const { worker, api } = loader();
      const died = new Promise<never>((_, reject) => {
        worker.addEventListener('error', () => {
          started = null;
          worker.terminate();
          reject(new Error('the loader died'));
        });
      });
      const chosen = files.map((file) => ({ name: file.name, blob: file }));
      return Promise.race([api.load(chosen, loaded.map(fromWire), proxy(onProgress)), died]);
    },
    cancel: () => void loader().api.cancel(),
    keep: async (tables) => {
      await askBackground('wake');
      return askHost('keep-code-tables', { tables: tables.map(toWire) });
    },
    undo: (kind) => askHost('undo-code-table', { kind }),
  };
}
