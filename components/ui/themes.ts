import type { Settings } from '../../engine/vault/defaults.ts';

export type Theme = Settings['theme'];

export const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
