import type { LogState } from '../../log/chain.ts';
import type { LogEvent } from '../../log/event.ts';
import type { Fold } from '../../log/folds/fold.ts';
import type { SignedHead } from '../../log/head.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { VaultDeps } from './deps.ts';
import type { VaultStore } from './store.ts';

/** Events from one number up to but not including another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One event as a search sees it. */
export interface Entry {
  readonly seq: number;
  readonly text: string;
}

/** A fold as far as it has come. */
export interface Folding {
  readonly fold: Fold<unknown>;
  state: unknown;
  /** Events it has seen, and how many of these its snapshot knows. */
  size: number;
  saved: number;
  /** Some of them could not be read. */
  incomplete: boolean;
}

/** An unlocked vault in memory: keys, where the log stands, and what has been read of it. */
export interface OpenLog {
  readonly store: VaultStore;
  readonly keys: KeyRing;
  readonly deps: VaultDeps;
  state: LogState;
  /** The head in the store, by which a change from elsewhere is noticed; null when the log can only be read. */
  head: SignedHead | null;
  /** When the last event was written, by the clock then. */
  lastAt: string | null;
  /** Texts of the events that are in no block yet, by number. */
  tail: Map<number, string>;
  /** What could not be read so far. */
  missing: readonly Range[];
  /** What a search looks through, oldest first, from event `indexedFrom` on. */
  index: Entry[];
  indexedFrom: number;
  readonly folds: Map<string, Folding>;
}

/** Takes new events into what has been read. */
export function take(open: OpenLog, events: readonly LogEvent[], entryOf: (event: LogEvent) => Entry): void {
  for (const event of events) {
    open.index.push(entryOf(event));
    for (const folding of open.folds.values()) {
      if (folding.size !== event.seq) continue;
      folding.state = folding.fold.apply(folding.state, event);
      folding.size = event.seq + 1;
    }
  }
}
