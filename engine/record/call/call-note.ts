import type { Subject } from '../../log/events/subject.ts';
import type { ClockReading } from '../../log/instant.ts';
import { entering, type Phase, phaseOf } from './call-timer.ts';
import { type Channel, outcomesOf, type Situation } from './outcomes.ts';
import type { Question } from './questions.ts';

/** Boxes of one line or a few words; `note` alone holds more. */
export const TEXTS = [
  'payer',
  'lastName',
  'firstName',
  'dob',
  'memberId',
  'claimNumber',
  'authorization',
  'number',
  'menuPath',
  'department',
  'representative',
  'reference',
  'noReference',
  'topic',
  'status',
  'denials',
  'note',
  'promise',
  'promiseBy',
  'nextAction',
  'followUpOn',
] as const;
export type TextName = (typeof TEXTS)[number];

/** Most characters a box takes: what an entry of the log holds. */
export const LONGEST = { line: 300, note: 60_000 };

export interface Answer {
  readonly id: string;
  /** The question as it was asked: its words may change in a later edition. */
  readonly ask: string;
  readonly said: string;
}

/** A contact with an insurer while it is being written down. Plain data; every function below answers a new one. */
export interface CallNote {
  readonly id: string;
  readonly channel: Channel;
  readonly direction: 'out' | 'in';
  readonly started: ClockReading;
  /** Empty where nothing was timed, as for a fax. */
  readonly phases: readonly Phase[];
  readonly situation: Situation | null;
  /** What the claim on screen said beyond the boxes: provider, services, charge, payer id. */
  readonly about: Subject;
  readonly texts: Readonly<Record<TextName, string>>;
  readonly answers: readonly Answer[];
  /** Ids of evidence that is in the log already. */
  readonly evidence: readonly string[];
}

const NO_TEXTS = Object.fromEntries(TEXTS.map((name) => [name, ''])) as Record<TextName, string>;

/** Channels on which somebody answers and time passes. */
export function isLive(channel: Channel): boolean {
  return channel === 'call' || channel === 'chat' || channel === 'meeting';
}

/** A new note, with its timer running where somebody is talked to. @param id random, six characters at least */
export function startNote(id: string, channel: Channel, started: ClockReading): CallNote {
  return {
    id,
    channel,
    direction: 'out',
    started,
    phases: isLive(channel) ? [{ kind: 'talk', at: started.now }] : [],
    situation: null,
    about: {},
    texts: NO_TEXTS,
    answers: [],
    evidence: [],
  };
}

/** Another channel than was thought; the timer stops, or starts where it never ran. */
export function withChannel(note: CallNote, channel: Channel, now: number): CallNote {
  if (isLive(channel))
    return { ...note, channel, phases: note.phases.length > 0 ? note.phases : entering([], 'talk', now) };
  return { ...note, channel, phases: [] };
}

/** On hold, or talking again; also picks up a call that was over. */
export function toggleHold(note: CallNote, now: number): CallNote {
  return withPhase(note, phaseOf(note.phases) === 'talk' ? 'hold' : 'talk', now);
}

export function withPhase(note: CallNote, kind: Phase['kind'], now: number): CallNote {
  return { ...note, phases: entering(note.phases, kind, now) };
}

export function withText(note: CallNote, name: TextName, text: string): CallNote {
  const most = name === 'note' ? LONGEST.note : LONGEST.line;
  return { ...note, texts: { ...note.texts, [name]: cut(text, most) } };
}

/** Keeps the answer to a question; the first word on it decides its place, as answers stand in the order of the call. */
export function withAnswer(note: CallNote, { id, ask }: Question, said: string): CallNote {
  const answer = { id, ask, said: cut(said, LONGEST.line) };
  const known = note.answers.some((one) => one.id === id);
  const answers = known ? note.answers.map((one) => (one.id === id ? answer : one)) : [...note.answers, answer];
  return { ...note, answers };
}

/** A status in one tap, and the questions that go with it where none were chosen. Tapped again it is taken back. */
export function withOutcome(note: CallNote, label: string): CallNote {
  if (note.texts.status === label) return withText(note, 'status', '');
  const outcome = outcomesOf(note.situation).find((one) => one.label === label);
  return { ...withText(note, 'status', label), situation: note.situation ?? outcome?.situation ?? null };
}

/** What a biller has not said yet and the entry should not be without. */
export type Missing = 'reference' | 'representative' | 'promise';

/**
 * What to ask for before the note is closed. A reference number and a name belong to every talk with an
 * insurer; who got neither says why. A day promised needs the thing promised.
 */
export function missingOf({ channel, texts }: CallNote): readonly Missing[] {
  const asked: Missing[] = [];
  if ((channel === 'call' || channel === 'chat') && blank(texts.noReference)) {
    if (blank(texts.reference)) asked.push('reference');
    if (blank(texts.representative)) asked.push('representative');
  }
  if (!blank(texts.promiseBy) && blank(texts.promise)) asked.push('promise');
  return asked;
}

/** Whether nothing was typed, chosen or kept: then there is nothing to lose. */
export function isUntouched(note: CallNote): boolean {
  const typed = TEXTS.some((name) => !ABOUT.has(name) && !blank(note.texts[name]));
  return (
    !typed && note.situation === null && note.evidence.length === 0 && note.answers.every(({ said }) => blank(said))
  );
}

/** Boxes that are filled from the claim on screen. */
const ABOUT: ReadonlySet<TextName> = new Set([
  'payer',
  'lastName',
  'firstName',
  'dob',
  'memberId',
  'claimNumber',
  'authorization',
]);

/** A text as an entry of the log can hold it: not too long, and no half of a surrogate pair. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).toWellFormed();
}

function blank(text: string): boolean {
  return text.trim() === '';
}
