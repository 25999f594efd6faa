import { DEFAULTS, type Settings } from '../../engine/vault/defaults.ts';
import { askBackground } from '../background/protocol.ts';
import { askHost } from './protocol.ts';

/** The settings, for our own pages; the defaults when the store doesn't answer. */
export async function readSettings(): Promise<Settings> {
  try {
    await askBackground('wake');
    return (await askHost('settings')) ?? DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** Writes one setting; settles when it is stored. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  await askBackground('wake');
  await askHost('save-setting', { key, value });
}
