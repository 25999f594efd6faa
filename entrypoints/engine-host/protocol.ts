import { defineExtensionMessaging } from '@webext-core/messaging';

/** One-off requests of the background to the engine host (Chrome; in Firefox they share a page). */
export interface HostProtocol {
  /** Answers once ports can be opened. */
  'host-ready'(): void;
  'host-tab-gone'(request: { tab: number }): void;
  'host-tab-at'(request: { tab: number; origin: string }): void;
  'host-grants'(request: { patterns: string[] }): void;
}

export const { sendMessage: askHost, onMessage: onHostMessage } = defineExtensionMessaging<HostProtocol>();
