import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

/** The module as a new process has it. */
async function fresh() {
  vi.resetModules();
  return import('./settings.ts');
}

/** The store as another build has left it. */
async function leave(version: number, rows: readonly object[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('claimside-settings', version);
    open.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0) open.result.createObjectStore('settings', { keyPath: 'key' });
      for (const row of rows) open.transaction?.objectStore('settings').put(row);
    };
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      open.result.close();
      resolve();
    };
  });
}

it('keeps what was written, from the first build’s store to a newer one’s, which is read and not written', async () => {
  await leave(10, [{ key: 'theme', value: 'dark' }]);
  const first = await fresh();
  expect((await first.loadSettings()).theme).toBe('dark');
  expect((await first.saveSetting('theme', 'light'))?.theme).toBe('light');
  expect(await first.saveSetting('theme', 'loud')).toBeNull();
  expect((await first.replaceSettings([{ key: 'theme', value: 'dark' }], 1))?.theme).toBe('dark');

  const second = await fresh();
  expect((await second.loadSettings()).theme).toBe('dark');

  // A newer build takes the store over while this one runs.
  await leave(10_000, [{ key: 'theme', value: 'light' }]);
  expect(await second.saveSetting('theme', 'system')).toBeNull();
  expect(second.settings().theme).toBe('dark');
  const third = await fresh();
  expect((await third.loadSettings()).theme).toBe('light');
  expect(await third.replaceSettings([{ key: 'theme', value: 'dark' }], 1)).toBeNull();
  expect((await (await fresh()).loadSettings()).theme).toBe('light');
});
