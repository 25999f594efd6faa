import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Settings } from '../../engine/vault/defaults.ts';

/** One-off requests to the engine host. Those named `host-` are the background's in Chrome; in Firefox they share a page. */
export interface HostProtocol {
  /** Answers once ports can be opened. */
  'host-ready'(): void;
  'host-tab-gone'(request: { tab: number }): void;
  'host-tab-at'(request: { tab: number; origin: string }): void;
  'host-grants'(request: { patterns: string[] }): void;
  /** Our own pages: all settings. */
  settings(): Settings | null;
  /** Our own pages: write one; answers all. A value that doesn't fit changes nothing. */
  'save-setting'(request: { key: keyof Settings; value: unknown }): Settings | null;
}

export const { sendMessage: askHost, onMessage: onHostMessage } = defineExtensionMessaging<HostProtocol>();
