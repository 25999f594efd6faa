import type { Lists, ShippedEdition } from '../load.ts';
import type { LoadedTable } from '../loaded.ts';
import type { TableBuffers } from '../manifest.ts';
import { type LoadResult, loadFiles, type Progress } from './load-files.ts';
import type { ChosenFile } from './sources.ts';

/** What the page asks of the loader's worker. */
export interface LoaderApi {
  /** Editions of the tables that came with the product. */
  shipped(): Promise<readonly ShippedEdition[]>;
  /** Reads, checks and compares files; one load at a time. Nothing changes by it. */
  load(
    files: readonly ChosenFile[],
    loaded: readonly LoadedTable[],
    onProgress: (progress: Progress) => void,
  ): Promise<LoadResult>;
  /** The running load answers `cancelled` soon. */
  cancel(): void;
}

/** The loader behind its door. @param sometimes lets a call through now and then, so that progress costs little */
export function createLoader(
  packaged: () => Promise<{ readonly lists: string; readonly buffers: TableBuffers }>,
  sometimes: () => boolean,
): LoaderApi {
  let running = new AbortController();
  let shipped: Promise<{ readonly lists: Lists; readonly buffers: TableBuffers }> | null = null;
  const tables = () => {
    shipped ??= packaged().then(({ lists, buffers }) => ({ lists: JSON.parse(lists) as Lists, buffers }));
    return shipped;
  };
  return {
    shipped: async () => (await tables()).lists.editions,
    async load(files, loaded, onProgress) {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const tell = (progress: Progress) => {
        if (sometimes()) onProgress(progress);
      };
      return loadFiles(files, { ...(await tables()), loaded }, tell, signal);
    },
    cancel: () => running.abort(),
  };
}
