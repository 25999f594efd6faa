import { BEFORE_FIRST, eventHash, eventText, type LogEvent } from './event.ts';
import { toHex } from './hash.ts';
import { append, EMPTY, type Frontier } from './merkle/frontier.ts';

/** Where a log has come to: its tree, and the hash of its last event. */
export interface LogState {
  readonly frontier: Frontier;
  readonly last: string;
}

export const NOTHING_YET: LogState = { frontier: EMPTY, last: BEFORE_FIRST };

/** The state after one event more. @param text its canonical JSON */
export function follow({ frontier }: LogState, text: string): LogState {
  const hash = eventHash(text);
  return { frontier: append(frontier, hash), last: toHex(hash) };
}

export type Followed =
  | { readonly ok: true; readonly state: LogState }
  /** The first event that isn't the one that must come next: changed, dropped, swapped or put in. */
  | { readonly ok: false; readonly at: number };

/** Walks events and holds each to the one before: device, number and hash. */
export function followAll(events: Iterable<LogEvent>, from: LogState = NOTHING_YET, device?: string): Followed {
  let state = from;
  let writer = device;
  for (const event of events) {
    writer ??= event.device;
    const seq = state.frontier.size;
    if (!comesNext(event, seq, state.last, writer)) return { ok: false, at: seq };
    state = follow(state, eventText(event));
  }
  return { ok: true, state };
}

/** Whether an event is the one that must come next. */
export function comesNext(event: LogEvent, seq: number, last: string, device: string): boolean {
  return event.seq === seq && event.prev === last && event.device === device;
}

/** The hash of the last of these events when each follows the one before, from anywhere in a log; else null. */
export function linked(events: readonly LogEvent[], device: string): string | null {
  const [first] = events;
  if (!first) return null;
  let last = first.prev;
  for (const [index, event] of events.entries()) {
    if (!comesNext(event, first.seq + index, last, device)) return null;
    last = toHex(eventHash(eventText(event)));
  }
  return last;
}
