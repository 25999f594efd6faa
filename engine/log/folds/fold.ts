import type { LogEvent } from '../event.ts';

/**
 * A view of the log: what all its events come to. The vault keeps a snapshot of each, so that only events
 * after it are applied; another version throws the snapshot away and starts again.
 */
export interface Fold<State> {
  readonly name: string;
  /** Goes up with every change of what `apply` makes. */
  readonly version: number;
  /** Plain JSON, as every state is: it is written into a snapshot. */
  readonly initial: State;
  /** The state after one event more; the same object where the event doesn't matter. Types it doesn't know pass by. */
  apply(state: State, event: LogEvent): State;
}

/** The state after events, in their order. */
export function folded<State>(fold: Fold<State>, events: Iterable<LogEvent>, from: State = fold.initial): State {
  let state = from;
  for (const event of events) state = fold.apply(state, event);
  return state;
}

/** The body of an event that is known to be of a type: bodies are held to their shape before they are written. */
export function bodyAs<Body>(event: LogEvent): Body {
  return event.body as unknown as Body;
}
