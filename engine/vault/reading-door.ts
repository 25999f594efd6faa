import type { Json } from '../log/canonical-json.ts';
import type { LogEvent } from '../log/event.ts';
import type { Fold } from '../log/folds/fold.ts';
import { type LookUp, lookUpsOf } from '../log/look-ups.ts';
import type { Kept } from './kept.ts';
import { readDraft } from './record/drafts.ts';
import { readEvidence } from './record/evidence.ts';
import { type Folded, foldOf } from './record/folds.ts';
import type { Range } from './record/open-log.ts';
import { BLOCK_EVENTS, blockOf } from './record/places.ts';
import { type Read, readEvents } from './record/read.ts';
import { eventsAt, loadIndex, type SearchOptions, search } from './record/search.ts';
import { blocksWith } from './record/tags.ts';
import type { Session } from './session.ts';

/** What can be read of a vault while it is open. */
export function readingDoor(session: Session) {
  return {
    /** Events by their numbers, from one up to but not including another. */
    events: (from: number, to: number): Promise<Kept<Read>> =>
      session.reading((log) => readEvents(log, from, Math.min(to, log.state.frontier.size))),

    /** Every event that can be read. Damage that this finds is written down. */
    async readAll(): Promise<Kept<Read>> {
      const all = await session.reading((log) => readEvents(log, 0, log.state.frontier.size));
      if (all.ok) await session.sayDamage();
      return all;
    },

    /** The events of a claim, a patient, a payer: oldest first. */
    find: (lookUp: LookUp): Promise<Kept<readonly LogEvent[]>> =>
      session.reading(async (log) => {
        const { size } = log.state.frontier;
        // The tail first: what is sealed meanwhile is then in one of them at least.
        const unsealed = [...log.tail.keys()].map(blockOf);
        const blocks = new Set([...unsealed, ...(await blocksWith(log, lookUp))]);
        const found: LogEvent[] = [];
        for (const block of [...blocks].sort((a, b) => a - b)) {
          const start = block * BLOCK_EVENTS;
          const { events } = await readEvents(log, start, Math.min(start + BLOCK_EVENTS, size));
          found.push(...events.filter((event) => lookUpsOf(event).includes(lookUp)));
        }
        return found;
      }),

    /** Reads the text of the log into memory, for searching. */
    async loadSearch(): Promise<Kept<void>> {
      const loaded = await session.reading(loadIndex);
      if (loaded.ok) await session.sayDamage();
      return loaded;
    },

    /** The newest events that hold every word. */
    search: (query: string, options?: SearchOptions): Promise<Kept<readonly LogEvent[]>> =>
      session.reading(async (log) => eventsAt(log, await search(log, query, options))),

    /** What the log comes to, seen through a fold. */
    fold: <State>(fold: Fold<State>): Promise<Kept<Folded<State>>> => session.reading((log) => foldOf(log, fold)),

    /** The draft of this name, or null when there is none. */
    readDraft: (name: string): Promise<Kept<Json>> => session.reading((log) => readDraft(log, name)),

    /** Bytes of evidence by their SHA-256; null when they aren't there or are damaged. */
    evidence: (sha256: string): Promise<Kept<Uint8Array | null>> => session.reading((log) => readEvidence(log, sha256)),

    /** How many entries there are; 0 while locked. */
    size: (): number => session.log()?.state.frontier.size ?? 0,

    /** Entries that could not be read so far, by number. */
    missing: (): readonly Range[] => session.log()?.missing ?? [],
  };
}
