import { browser } from 'wxt/browser';
import type { KeyCopy } from '../../engine/record/process/requests.ts';
import type { Recalled } from '../engine-host/serve-record.ts';

/** The key of an open record: in the browser's memory, never on disk, our own pages only. */
const KEY = 'record';

export async function keepRecord(copy: KeyCopy | null): Promise<void> {
  if (copy === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: copy });
}

export async function recallRecord(): Promise<Recalled> {
  const { version } = browser.runtime.getManifest();
  return { product: version, copy: (await browser.storage.session.get(KEY))[KEY] ?? null };
}
