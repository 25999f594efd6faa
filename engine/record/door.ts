import type { Json } from '../log/canonical-json.ts';
import type { LogEvent } from '../log/event.ts';
import type { Happening } from '../log/events/index.ts';
import type { LookUp } from '../log/look-ups.ts';
import type { Kept } from '../vault/kept.ts';
import type { FoldName, FoldState } from './folds/index.ts';

/** Whether there is a record, and whether it is open. `lockAt`: epoch milliseconds, unless something is done before. */
export type RecordState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlocked'; readonly lockAt: number | null };

/** The record as the panel and the dashboard see it, whichever process holds it. Refusals are values. */
export interface RecordDoor {
  /** Calls back now and after each change. Answers how to stop. */
  onState(listener: (state: RecordState) => void): () => void;
  /** Calls back with what anybody has written, after it is on disk. Answers how to stop. */
  onWritten(listener: (events: readonly LogEvent[]) => void): () => void;
  append(happenings: readonly Happening[]): Promise<Kept<readonly LogEvent[]>>;
  /** The end of a call or of another piece of work: what is open is sealed. */
  seal(): Promise<Kept<void>>;
  /** Oldest first. */
  find(lookUp: LookUp): Promise<Kept<readonly LogEvent[]>>;
  events(from: number, to: number): Promise<Kept<readonly LogEvent[]>>;
  /** The newest that hold every word. */
  search(query: string): Promise<Kept<readonly LogEvent[]>>;
  fold<Name extends FoldName>(name: Name): Promise<Kept<FoldState<Name>>>;
  saveDraft(name: string, value: Json): Promise<Kept<void>>;
  readDraft(name: string): Promise<Kept<Json>>;
  dropDraft(name: string): Promise<Kept<void>>;
}
