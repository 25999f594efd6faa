import { signal } from '@preact/signals';
import type { PanelSettings } from '../../components/panel/panel.tsx';
import type { Theme } from '../../components/ui/themes.ts';
import type { Settings } from '../../engine/vault/defaults.ts';
import { followSettings, readSettings, writeSetting } from '../engine-host/settings-client.ts';

/** Looks and keys, kept in the settings store: nothing of a patient is in them. */
export function loadSettings(): PanelSettings & { save(): void } {
  const theme = signal<Theme>('system');
  const singleKeys = signal(true);
  const show = () => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
  };
  const take = (known: Settings) => {
    theme.value = known.theme;
    singleKeys.value = known.singleKeys;
    show();
  };
  void readSettings().then(take);
  followSettings(take);
  return {
    theme,
    singleKeys,
    always: signal(false),
    save() {
      show();
      void writeSetting('theme', theme.value);
      void writeSetting('singleKeys', singleKeys.value);
    },
  };
}
