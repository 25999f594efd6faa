import type { Json } from '../../../engine/log/canonical-json.ts';
import { eventOf, type LogEvent } from '../../../engine/log/event.ts';
import { type Happening, happeningFrom } from '../../../engine/log/events/index.ts';
import { type Fold, folded } from '../../../engine/log/folds/fold.ts';
import { lookUpsOf } from '../../../engine/log/look-ups.ts';
import { holdsAll, searchText, searchWords } from '../../../engine/log/search-text.ts';
import type { RecordDoor, RecordState } from '../../../engine/record/door.ts';
import { RECORD_FOLDS } from '../../../engine/record/folds/index.ts';
import { type Kept, kept, refused } from '../../../engine/vault/kept.ts';

/** A record in memory that behaves like the one on disk: refuses while locked, keeps drafts as text, holds bodies to their shapes. */
export interface DoorFixture extends RecordDoor {
  readonly log: LogEvent[];
  readonly drafts: Map<string, string>;
  /** Sentence with which the next writes are refused; '' when they are not. */
  failing: string;
  become(state: RecordState): void;
}

export const UNLOCKED: RecordState = { kind: 'unlocked', lockAt: null };

export function doorFixture(state: RecordState = UNLOCKED, happenings: readonly Happening[] = []): DoorFixture {
  const states = new Set<(state: RecordState) => void>();
  const listeners = new Set<(events: readonly LogEvent[]) => void>();
  const log: LogEvent[] = [];
  const drafts = new Map<string, string>();
  let now = state;

  function open<T>(work: () => T): Promise<Kept<T>> {
    return Promise.resolve(now.kind === 'unlocked' ? kept(work()) : refused('locked', 'Unlock the record first.'));
  }
  function write<T>(work: () => T): Promise<Kept<T>> {
    return door.failing ? Promise.resolve(refused('store', door.failing)) : open(work);
  }
  function add(happening: Happening): LogEvent {
    const clock = { now: Date.UTC(2026, 10, 24, 14) + log.length * 3_600_000, offset: -300 };
    const position = { device: '0'.repeat(32), seq: log.length, prev: '0'.repeat(64) };
    const event = eventOf(happening, position, clock, new Uint8Array(16));
    log.push(event);
    return event;
  }

  const door: DoorFixture = {
    log,
    drafts,
    failing: '',
    become(next) {
      now = next;
      for (const listener of states) listener(next);
    },
    onState(listener) {
      states.add(listener);
      listener(now);
      return () => states.delete(listener);
    },
    onWritten(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    append(all) {
      if (all.some(({ type, body }) => happeningFrom(type, body) === null)) {
        return Promise.resolve(refused('unfit', 'Not saved: the entry does not have the shape of its kind.'));
      }
      return write(() => {
        const written = all.map(add);
        for (const listener of listeners) listener(written);
        return written;
      });
    },
    seal: () => write(() => undefined),
    find: (name) => open(() => log.filter((event) => lookUpsOf(event).includes(name))),
    events: (from, to) => open(() => log.slice(from, to)),
    search: (query) => open(() => log.filter((event) => holdsAll(searchText(event), searchWords(query))).reverse()),
    fold: (name) => open(() => folded(RECORD_FOLDS[name] as Fold<never>, log)),
    saveDraft: (name, value) => write(() => void drafts.set(name, JSON.stringify(value))),
    readDraft: (name) => open(() => JSON.parse(drafts.get(name) ?? 'null') as Json),
    dropDraft: (name) => write(() => void drafts.delete(name)),
  };
  for (const happening of happenings) add(happening);
  return door;
}
