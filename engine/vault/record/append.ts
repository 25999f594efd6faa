import { follow, type LogState } from '../../log/chain.ts';
import { eventOf, eventText, type LogEvent, SALT_BYTES } from '../../log/event.ts';
import { type Happening, happeningFrom } from '../../log/events/index.ts';
import { sha256Of, toHex } from '../../log/hash.ts';
import { type ClockReading, instantOf, momentOf } from '../../log/instant.ts';
import { type Kept, kept, refused } from '../kept.ts';
import { catchUp } from './catch-up.ts';
import { evidenceRow } from './evidence.ts';
import { type HeadRow, headRow } from './head-row.ts';
import { type OpenLog, take } from './open-log.ts';
import { tailPlace } from './places.ts';
import { sealText } from './sealed-text.ts';
import { type MetaRow, meta, type SealedRow } from './store.ts';
import { entryOf } from './texts.ts';
import { commit, exclusively } from './write.ts';

/** What goes with events into the same transaction. */
export interface AppendOptions {
  /** Name of the draft that has become one of these events. */
  readonly draft?: string;
  /** Bytes that an `evidence.captured` among them names by their hash. */
  readonly evidence?: readonly Uint8Array[];
  /** Of the vault's own: rows that one of these events speaks of. */
  readonly meta?: readonly MetaRow[];
}

/** Milliseconds that a clock may go back without it being said: clocks are put right by a little all the time. */
const CLOCK_SLACK = 120_000;

/**
 * Writes events at the end of the log, all or none. Answered `ok` when they are on disk.
 *
 * @returns the events as written; one that says so comes first when the clock was set back
 */
export async function append(
  open: OpenLog,
  happenings: readonly Happening[],
  { draft, evidence = [], meta: rowsOfOurs = [] }: AppendOptions = {},
): Promise<Kept<readonly LogEvent[]>> {
  const fitting = happenings.map(({ type, body }) => happeningFrom(type, body)).filter((one) => one !== null);
  if (fitting.length < happenings.length || !areNamed(evidence, fitting)) {
    return refused('unfit', 'Not saved: the entry does not have the shape of its kind.');
  }
  let made: Made | null = null;
  return exclusively(open, async () => {
    // A try whose connection was lost may have been written all the same.
    if (made && (await meta(open.store, 'head'))?.signed.signature === made.head.signed.signature) {
      const caught = await catchUp(open);
      return caught.ok ? kept(made.events) : caught;
    }
    made = await make(open, fitting);
    const { events, texts, state, head, tail } = made;
    const from = open.state.frontier.size;
    const rows = await Promise.all(evidence.map((bytes) => evidenceRow(open, bytes)));
    const put = { tail, evidence: rows, meta: [...rowsOfOurs, head] };
    if (!(await commit(open, { put, drop: { drafts: draft === undefined ? [] : [draft] } }))) return 'moved';
    open.state = state;
    open.head = head.signed;
    open.lastAt = head.signed.head.at;
    for (const [at, text] of texts.entries()) open.tail.set(from + at, text);
    take(open, events, entryOf);
    return kept(events);
  });
}

interface Made {
  readonly events: readonly LogEvent[];
  readonly texts: readonly string[];
  readonly state: LogState;
  readonly head: HeadRow;
  readonly tail: readonly SealedRow<number>[];
}

async function make(open: OpenLog, happenings: readonly Happening[]): Promise<Made> {
  const { keys, deps } = open;
  const clock = deps.clock();
  const events: LogEvent[] = [];
  const texts: string[] = [];
  let { state } = open;
  for (const happening of [...clockSetBack(open.lastAt, clock), ...happenings]) {
    const position = { device: keys.device, seq: state.frontier.size, prev: state.last };
    const event = eventOf(happening, position, clock, deps.random(SALT_BYTES));
    const text = eventText(event);
    events.push(event);
    texts.push(text);
    state = follow(state, text);
  }
  const tail = await Promise.all(
    texts.map(async (text, index) => {
      const at = open.state.frontier.size + index;
      return { at, bytes: await sealText(keys.records, text, tailPlace(keys.vault, at)) };
    }),
  );
  return { events, texts, state, tail, head: await headRow(keys, state, instantOf(clock)) };
}

function clockSetBack(last: string | null, clock: ClockReading): Happening[] {
  if (last === null || momentOf(last) - clock.now <= CLOCK_SLACK) return [];
  return [{ type: 'vault.clock-set-back', body: { last, now: instantOf(clock) } }];
}

function areNamed(evidence: readonly Uint8Array[], happenings: readonly Happening[]): boolean {
  const named = happenings.flatMap((one) => (one.type === 'evidence.captured' ? [one.body.sha256] : []));
  return evidence.every((bytes) => named.includes(toHex(sha256Of(bytes))));
}
