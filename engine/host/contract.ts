import type { LoadedTable } from '../codes/loaded.ts';
import type { SentClaim } from '../record/sent/happenings.ts';
import type { TaughtPage } from '../taught/taught.ts';
import type { UserRule } from '../user-rules/user-rule.ts';
import type { KnownFacts } from '../vault/facts.ts';
import type { PillPlace, ToPanel, ToPortal, ToTeach } from '../wire.ts';
import type { EngineClient } from './engine-client.ts';

/** What the host needs of the process it runs in. */
export interface HostDeps {
  readonly engine: EngineClient;
  /** ISO date of today where the biller sits. */
  today(): string;
  /** Runs `run` once, this many ms from now. */
  after(ms: number, run: () => void): void;
  /** What a tab without a claim shows: its origin and those of its visible frames; null when it may not be read. */
  lookAround(tab: number): Promise<{ readonly origin: string; readonly frames: readonly string[] } | null>;
  /** What the tab's frames print that belongs in the log, unparsed; nothing when it may not be read. */
  captures(tab: number): Promise<readonly unknown[]>;
  /** A claim is being sent: what the check says of it belongs in the record. */
  submitted(sent: SentClaim): void;
  /** Hands over a tab's claim for safekeeping in memory; null forgets it. */
  keep(tab: number, memory: string | null): void;
  /** What the practice has entered about itself and its payers. */
  known(): KnownFacts;
  /** The practice's own rules. */
  ownRules(): readonly UserRule[];
  /** What was taught of a site. */
  taught(origin: string): readonly TaughtPage[];
  /** Keeps what is taught of a site; settles when it counts. */
  setTaught(origin: string, pages: readonly TaughtPage[]): Promise<unknown>;
  /** Brings the scripts that read and teach into these frames of a tab, or into all where none has shown a form yet. */
  bringTeaching(tab: number, frames: readonly number[]): void;
  pill(origin: string): PillPlace | null;
  setPill(origin: string, place: PillPlace): void;
}

/** One end of a port. `receive` takes anything; what isn't understood is dropped. */
export interface Door {
  receive(message: unknown): void;
  close(): void;
}

export interface Host {
  /** A frame's port opened. Tab, frame and origin as the browser stamped them. */
  portal(tab: number, frame: number, origin: string, send: (message: ToPortal) => void): Door;
  panel(send: (message: ToPanel) => void): Door;
  /** A frame's script that teaches opened its port; null where nobody has asked for it. */
  teacher(tab: number, frame: number, send: (message: ToTeach) => void): Door | null;
  /** The tab was closed. */
  tabGone(tab: number): void;
  /** Another page is in the tab; '' when its origin may not be known. */
  tabAt(tab: number, origin: string): void;
  /** Match patterns the user has allowed. */
  grantsAre(patterns: readonly string[]): void;
  /** What the practice has entered is another now: every open claim is checked again. */
  knownChanged(): void;
  /** Something else is taught now: what every page shows is read again. */
  taughtChanged(): void;
  /** Loaded code tables that count from now on; every claim is checked again. */
  tablesAre(loaded: readonly LoadedTable[]): void;
  /** What an earlier host had handed over. */
  restore(memories: readonly { readonly tab: number; readonly memory: string }[]): void;
}
