import type { Json } from '../../../engine/log/canonical-json.ts';
import { type CallNote, startNote, withText } from '../../../engine/record/call/call-note.ts';
import { draftOf, noteFrom } from '../../../engine/record/call/draft.ts';
import { integer, listOf, membersOf, text } from '../../../engine/record/call/loose-json.ts';

/** Where the biller was typing. */
export interface Place {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** What is being written down, as one draft keeps it. */
export interface OpenNotes {
  readonly notes: readonly CallNote[];
  readonly current: string | null;
  readonly place: Place | null;
}

/** So many notes can be open: more is no work but a mistake. */
const MOST = 20;
const LONGEST_NOTE = 60_000;

export function draftOfOpen({ notes, current, place }: OpenNotes): Json {
  return { notes: notes.map(draftOf), current, place: place && { ...place } };
}

/** The open notes of a draft; none where it is no draft of them. */
export function openFrom(draft: Json): OpenNotes {
  const members = membersOf(draft);
  const notes = listOf(members.notes, MOST)
    .map(noteFrom)
    .filter((note) => note !== null);
  const place = membersOf(members.place);
  const [start, end] = [place.start, place.end].map((at) => integer(at, 0, LONGEST_NOTE) ?? 0);
  const field = text(place.field, 60);
  return {
    notes,
    current: notes.find(({ id }) => id === members.current)?.id ?? notes.at(-1)?.id ?? null,
    place: field ? { field, start: start ?? 0, end: end ?? 0 } : null,
  };
}

/** What may stay in memory of a note while the record is locked: that it goes on, and since when. */
export function skeletonOf({ id, channel, direction, started, phases }: CallNote): CallNote {
  return { ...startNote(id, channel, started), direction, phases };
}

/**
 * The notes after unlocking. The draft has the text as it was before the lock; memory has the timer, what was
 * typed meanwhile, and notes begun meanwhile.
 *
 * @param hidden ids of notes in memory of which only a skeleton was left
 */
export function reunited(
  draft: readonly CallNote[],
  memory: readonly CallNote[],
  hidden: ReadonlySet<string>,
): readonly CallNote[] {
  const known = draft.map((kept) => {
    const now = memory.find(({ id }) => id === kept.id);
    if (!now) return kept;
    if (!hidden.has(now.id)) return now;
    const added = [kept.texts.note, now.texts.note].filter(Boolean).join('\n');
    return withText({ ...kept, phases: now.phases }, 'note', added);
  });
  return [...known, ...memory.filter(({ id }) => !draft.some((kept) => kept.id === id))];
}
