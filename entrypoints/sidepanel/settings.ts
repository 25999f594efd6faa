import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Theme } from '../../components/panel/actions.ts';
import type { PanelSettings } from '../../components/panel/panel.tsx';

const KEY = 'looks';

/** Looks and keys, kept in the settings store: nothing of a patient is in them. */
export function loadSettings(): PanelSettings & { save(): void } {
  const theme = signal<Theme>('system');
  const singleKeys = signal(true);
  const show = () => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
  };
  void browser.storage.local.get(KEY).then((stored) => {
    const looks: unknown = stored[KEY];
    if (!isLooks(looks)) return;
    theme.value = looks.theme;
    singleKeys.value = looks.singleKeys;
    show();
  });
  return {
    theme,
    singleKeys,
    always: signal(false),
    save() {
      show();
      void browser.storage.local.set({ [KEY]: { theme: theme.value, singleKeys: singleKeys.value } });
    },
  };
}

function isLooks(value: unknown): value is { theme: Theme; singleKeys: boolean } {
  if (typeof value !== 'object' || value === null || !('theme' in value) || !('singleKeys' in value)) return false;
  return ['system', 'light', 'dark'].includes(String(value.theme)) && typeof value.singleKeys === 'boolean';
}
