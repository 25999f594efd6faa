import { DEFAULTS, type Settings } from '../../engine/vault/defaults.ts';
import { askBackground } from '../background/protocol.ts';
import { askHost, SETTINGS_CHANNEL } from './protocol.ts';

/** The settings, for our own pages; the defaults when the store doesn't answer. */
export async function readSettings(): Promise<Settings> {
  try {
    await askBackground('wake');
    return (await askHost('settings')) ?? DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** Writes one setting; settles when it is stored, with false when it was not. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
  await askBackground('wake');
  return (await askHost('save-setting', { key, value })) !== null;
}

/** Puts all settings in the place of those there are; false when nothing was written. */
export async function replaceSettings(settings: Settings): Promise<boolean> {
  await askBackground('wake');
  return (await askHost('replace-settings', settings)) !== null;
}

/** Calls back with the settings whenever some page has changed them. */
export function followSettings(on: (settings: Settings) => void): void {
  new BroadcastChannel(SETTINGS_CHANNEL).addEventListener('message', ({ data }) => on(data as Settings));
}
