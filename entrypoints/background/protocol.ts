import { defineExtensionMessaging } from '@webext-core/messaging';
import type { KeyCopy } from '../../engine/record/process/requests.ts';
import type { Recalled } from '../engine-host/serve-record.ts';

/**
 * One-off requests to the background. A content script that counts its bytes sends the same shape with
 * `ask.ts`; the background checks the sender of each and parses what it carries.
 */
export interface BackgroundProtocol {
  /** Portal, panel: make sure the engine host listens, so that a port can be opened. */
  wake(): { ready: boolean };
  /** Probe: this frame shows a claim; bring the portal script. */
  'portal-found'(): void;
  /** Portal: there is something to draw in this frame; bring what draws. */
  'marks-wanted'(): void;
  /** Panel: the user has just allowed these origins (`https://host/*`); read this tab now. */
  'allow-site'(request: { tab: number; origins: string[] }): { allowed: string[] };
  /** Panel: take these origins back. */
  'forget-site'(request: { origins: string[] }): { allowed: string[] };
  /** Panel: which origins are allowed (`https://host/*`). */
  'allowed-sites'(): { allowed: string[] };
  /** Engine host: which origins a tab's page and its visible frames have; null when it may not be read. */
  'look-around'(request: { tab: number }): { origin: string; frames: string[] } | null;
  /** Engine host: what each frame of a tab shows that belongs in the log, unparsed. */
  captures(request: { tab: number }): unknown[];
  /** Engine host: the biller wants to teach; bring the scripts into these frames, into all where none is named. */
  'bring-teaching'(request: { tab: number; frames: number[] }): void;
  /** Engine host: keep what this tab's claim holds, in memory, for a restarted host; null forgets it. */
  'keep-tab'(request: { tab: number; memory: string | null }): void;
  /** Engine host, after a start: what was kept, one JSON text a tab. */
  'recall-tabs'(): { tab: number; memory: string }[];
  /** Engine host: keep the key of the open record, in memory, for a restarted host; null forgets it. */
  'keep-record'(request: { copy: KeyCopy | null }): void;
  /** Engine host, after a start: the key that was kept, if there is one. */
  'recall-record'(): Recalled;
}

export const { sendMessage: askBackground, onMessage: onBackgroundMessage } =
  defineExtensionMessaging<BackgroundProtocol>();
