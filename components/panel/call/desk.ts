import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Interaction } from '../../../engine/log/events/interaction-recorded.ts';
import type { Subject } from '../../../engine/log/events/subject.ts';
import type { ClockReading } from '../../../engine/log/instant.ts';
import { lookUp } from '../../../engine/log/look-ups.ts';
import { tieTo } from '../../../engine/record/call/about.ts';
import { type CallNote, startNote } from '../../../engine/record/call/call-note.ts';
import { phaseOf } from '../../../engine/record/call/call-timer.ts';
import { happeningsOf, interactionOf } from '../../../engine/record/call/close.ts';
import type { Channel } from '../../../engine/record/call/outcomes.ts';
import type { RecordDoor, RecordState } from '../../../engine/record/door.ts';
import { type Kept, kept, refused } from '../../../engine/vault/kept.ts';
import { draftOfOpen, openFrom, type Place, reunited, skeletonOf } from './open-notes.ts';
import { createSaver, type Saved } from './saving.ts';

export interface DeskDeps {
  /** Null where there is no way to a record: then everything stays in this page's memory. */
  readonly door: RecordDoor | null;
  clock(): ClockReading;
  /** Random, of letters, digits and dashes. */
  newId(): string;
}

/** Name of the draft that keeps the open notes; while it changes, the record doesn't lock itself. */
const DRAFT = 'call';
const NO_DOOR = refused('none', 'Not saved: there is no record yet.');
/** A running call says so this often, for three hours, though nobody types while on hold. */
const BEAT = 60_000;
const LONGEST_CALL = 3 * 60 * BEAT;

/** Where a new note begins. */
const FIRST: Place = { field: 'number', start: 0, end: 0 };

/** The notes that are open, kept as they are typed, whatever becomes of the panel or the lock. */
export interface CallDesk {
  readonly door: RecordDoor | null;
  readonly record: Signal<RecordState>;
  readonly notes: Signal<readonly CallNote[]>;
  readonly current: ReadonlySignal<CallNote | null>;
  /** Ids of notes whose text waits in the record until it is unlocked. */
  readonly hidden: Signal<ReadonlySet<string>>;
  readonly saved: Signal<Saved>;
  /** Where to begin typing, or to go on after the notes have come back. */
  readonly place: Signal<Place | null>;
  /** The contact that was closed last, to be copied. */
  readonly closed: Signal<Interaction | null>;
  clock(): ClockReading;
  /** Opens a note about the claim on screen, or about nothing yet. */
  begin(channel: Channel, claim: Subject | null): void;
  edit(change: (note: CallNote, now: number) => CallNote): void;
  choose(id: string): void;
  at(place: Place): void;
  flush(): Promise<void>;
  /** Writes the note down and lets go of it. */
  close(): Promise<Kept<void>>;
  discard(): void;
  /** Stops listening and writing. */
  leave(): void;
}

export function createCallDesk({ door, clock, newId }: DeskDeps): CallDesk {
  const record = signal<RecordState>({ kind: 'none' });
  const notes = signal<readonly CallNote[]>([]);
  const chosen = signal<string | null>(null);
  const hidden = signal<ReadonlySet<string>>(new Set());
  const place = signal<Place | null>(null);
  const closed = signal<Interaction | null>(null);
  const current = computed(() => notes.value.find(({ id }) => id === chosen.value) ?? notes.value.at(-1) ?? null);
  let caret: Place | null = null;
  let closing = false;
  let comings = 0;
  /** Notes of which only a skeleton is in memory. */
  let stripped: ReadonlySet<string> = new Set();
  /** Notes that are closed or thrown away. */
  const gone = new Set<string>();

  const saver = createSaver(
    () => {
      if (!door) return Promise.resolve(NO_DOOR);
      if (record.value.kind !== 'unlocked') return Promise.resolve(refused('locked', 'Not saved: unlock'));
      return save(door);
    },
    () => clock().now,
  );

  /** Notes that another window's panel has in the draft stay there. */
  async function save(to: RecordDoor): Promise<Kept<void>> {
    const before = await to.readDraft(DRAFT);
    if (!before.ok) return before;
    const isOurs = ({ id }: CallNote) => gone.has(id) || notes.value.some((note) => note.id === id);
    const others = openFrom(before.value).notes.filter((note) => !isOurs(note));
    const all = [...others, ...notes.value];
    return all.length === 0
      ? to.dropDraft(DRAFT)
      : to.saveDraft(DRAFT, draftOfOpen({ notes: all, current: current.value?.id ?? null, place: caret }));
  }

  function set(next: readonly CallNote[]): void {
    notes.value = next;
    saver.changed();
  }

  function letGo(id: string): void {
    gone.add(id);
    caret = null;
    set(notes.value.filter((note) => note.id !== id));
  }

  /** What is not on disk yet stays in memory, out of sight; all else is let go. */
  function hide(): void {
    const ids = new Set(notes.value.map(({ id }) => id));
    hidden.value = ids;
    stripped = saver.isDirty() ? new Set() : ids;
    notes.value = notes.value.map((note) => (stripped.has(note.id) ? skeletonOf(note) : note));
    caret = null;
    place.value = null;
    closed.value = null;
  }

  async function comeBack(from: RecordDoor): Promise<void> {
    const own = ++comings;
    const draft = await from.readDraft(DRAFT);
    if (!draft.ok) return;
    const open = openFrom(draft.value);
    for (const { id } of open.notes) if (await isClosed(from, id)) gone.add(id);
    // Locked again in the meantime: what came back stays where it was.
    if (own !== comings || record.value.kind !== 'unlocked') return;
    const alive = (all: readonly CallNote[]) => all.filter(({ id }) => !gone.has(id));
    chosen.value ??= open.current;
    const before = notes.value;
    notes.value = reunited(alive(open.notes), alive(before), stripped);
    stripped = new Set();
    hidden.value = stripped;
    place.value = open.place;
    caret = open.place;
    if (before.length > 0 || notes.value.length < open.notes.length) saver.changed();
  }

  const stopState = door?.onState((state) => {
    const was = record.value.kind;
    record.value = state;
    if (state.kind === 'locked' && was === 'unlocked') hide();
    if (state.kind === 'unlocked' && was !== 'unlocked') void comeBack(door);
  });
  // Another window's panel has closed it.
  const stopWritten = door?.onWritten((events) => {
    for (const { type, body } of events) {
      const id = type === 'interaction.recorded' ? String(body.id) : '';
      if (notes.value.some((note) => note.id === id)) letGo(id);
    }
  });

  const beat = setInterval(() => {
    const now = clock().now;
    const running = notes.value.some(({ phases, started }) => {
      const phase = phaseOf(phases);
      return phase !== null && phase !== 'over' && now - started.now < LONGEST_CALL;
    });
    if (running && record.value.kind === 'unlocked') saver.changed();
  }, BEAT);

  return {
    door,
    record,
    notes,
    current,
    hidden,
    saved: saver.saved,
    place,
    closed,
    clock,
    begin(channel, claim) {
      const fresh = startNote(newId(), channel, clock());
      closed.value = null;
      chosen.value = fresh.id;
      place.value = FIRST;
      set([...notes.value, claim ? tieTo(fresh, claim) : fresh]);
    },
    edit(change) {
      const now = current.value;
      if (now) set(notes.value.map((note) => (note.id === now.id ? change(note, clock().now) : note)));
    },
    choose(id) {
      chosen.value = id;
      saver.changed();
    },
    at(next) {
      if (caret && next.field === caret.field && next.start === caret.start && next.end === caret.end) return;
      caret = next;
      saver.changed();
    },
    flush: saver.flush,
    async close() {
      const note = current.value;
      if (!note || closing) return kept(undefined);
      if (!door) return NO_DOOR;
      closing = true;
      const now = clock();
      const written = await door.append(happeningsOf(note, now));
      closing = false;
      if (!written.ok) return written;
      closed.value = interactionOf(note, now);
      letGo(note.id);
      await saver.flush();
      // The note is on disk; what is sealed later is as safe.
      await door.seal();
      return kept(undefined);
    },
    discard() {
      const note = current.value;
      if (note) letGo(note.id);
      void saver.flush();
    },
    leave() {
      stopState?.();
      stopWritten?.();
      clearInterval(beat);
    },
  };
}

/** Whether a note was closed although its draft outlived it, as when the browser was killed in between. */
async function isClosed(door: RecordDoor, id: string): Promise<boolean> {
  const name = lookUp('record', id);
  const found = name ? await door.find(name) : null;
  return found?.ok === true && found.value.some(({ type, body }) => type === 'interaction.recorded' && body.id === id);
}
