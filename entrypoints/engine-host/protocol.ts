import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LoadedKind } from '../../engine/codes/loaded.ts';
import type { WireTable } from '../../engine/codes/loaded-wire.ts';
import type { SentRequest } from '../../engine/record/process/requests.ts';
import type { TrialResult } from '../../engine/user-rules/trial.ts';
import type { UserRule } from '../../engine/user-rules/user-rule.ts';
import type { CodeTableView } from '../../engine/vault/code-table-rows.ts';
import type { Settings } from '../../engine/vault/defaults.ts';

/** One-off requests to the engine host. Those named `host-` are the background's in Chrome; in Firefox they share a page. */
export interface HostProtocol {
  /** Answers once ports can be opened. */
  'host-ready'(): void;
  'host-tab-gone'(request: { tab: number }): void;
  'host-tab-at'(request: { tab: number; origin: string }): void;
  'host-grants'(request: { patterns: string[] }): void;
  'host-lock-record'(request: { why: 'asked' | 'screen' }): void;
  /** Our own pages: something asked of the record, parsed by its worker (`engine/record/process`); null when it died. */
  record(request: SentRequest): unknown;
  /** Our own pages: all settings. */
  settings(): Settings | null;
  /** Our own pages: write one; answers all, or null when it was not written. */
  'save-setting'(request: { key: keyof Settings; value: unknown }): Settings | null;
  /** Our own pages: put all settings in the place of those there are; null when nothing was written. */
  'replace-settings'(request: Settings): Settings | null;
  /** Our own pages: a rule of the practice on its trials; null when it doesn't fit or the engine is gone. */
  'try-rule'(request: UserRule): TrialResult[] | null;
  /** Our own pages: the code tables that were loaded from disk, newest first. */
  'stored-code-tables'(): CodeTableView[] | null;
  /** Our own pages: those that count, whole, to compare a new one with. */
  'loaded-tables'(): WireTable[] | null;
  /** Our own pages: put tables in force, all or none. */
  'keep-code-tables'(request: { tables: WireTable[] }): CodeTableView[] | null;
  /** Our own pages: take the last load of a kind back. */
  'undo-code-table'(request: { kind: LoadedKind }): CodeTableView[] | null;
}

export const { sendMessage: askHost, onMessage: onHostMessage } = defineExtensionMessaging<HostProtocol>();

/** Within our own origin the host tells every open page of changed settings. */
export const SETTINGS_CHANNEL = 'claimside.settings';
