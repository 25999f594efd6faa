import type { Json } from '../../log/canonical-json.ts';
import { type Answer, type CallNote, LONGEST, TEXTS, type TextName } from './call-note.ts';
import type { Phase } from './call-timer.ts';
import { integer, listOf, membersOf, text } from './loose-json.ts';
import { CHANNELS, SITUATIONS } from './outcomes.ts';
import { subjectFrom } from './subject-draft.ts';

/** The note as plain JSON, to be kept while it is open. */
export function draftOf(note: CallNote): Json {
  return note as unknown as Json;
}

/** Most of each that is taken from a draft. */
const MOST = { phases: 2000, answers: 100, evidence: 50 };
/** Milliseconds since 1970 that a clock can be at: 2000 to 2100. */
const ERA = [946_684_800_000, 4_102_444_800_000] as const;
/** Minutes from UTC of a zone on earth, at most. */
const ZONE = 14 * 60;

/**
 * The note that a draft holds, or null when it holds none. A draft can be of another edition or damaged: what has
 * another shape is left out, and what has the right one stays.
 */
export function noteFrom(draft: Json): CallNote | null {
  const members = membersOf(draft);
  const { id } = members;
  const started = clockFrom(members.started);
  const channel = CHANNELS.find(({ value }) => value === members.channel)?.value;
  if (!isId(id) || !started || !channel) return null;
  const texts = membersOf(members.texts);
  const lengthOf = (name: TextName) => (name === 'note' ? LONGEST.note : LONGEST.line);
  return {
    id,
    channel,
    direction: members.direction === 'in' ? 'in' : 'out',
    started,
    phases: listOf(members.phases, MOST.phases).flatMap(phaseFrom),
    situation: SITUATIONS.find(({ value }) => value === members.situation)?.value ?? null,
    about: subjectFrom(members.about),
    texts: Object.fromEntries(TEXTS.map((name) => [name, text(texts[name], lengthOf(name))])) as CallNote['texts'],
    answers: listOf(members.answers, MOST.answers).flatMap(answerFrom),
    evidence: listOf(members.evidence, MOST.evidence).filter(isId),
  };
}

/** A little shorter than ids may be, as those of follow-ups are made from it. */
function isId(value: Json | undefined): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{6,60}$/.test(value);
}

function phaseFrom(one: Json): Phase[] {
  const { kind, at } = membersOf(one);
  return (kind === 'talk' || kind === 'hold' || kind === 'over') && isMoment(at) ? [{ kind, at }] : [];
}

function answerFrom(one: Json): Answer[] {
  const { id, ask, said } = membersOf(one);
  const answer = { id: text(id, 60), ask: text(ask, LONGEST.line), said: text(said, LONGEST.line) };
  return answer.id && answer.ask ? [answer] : [];
}

function clockFrom(value: Json | undefined): CallNote['started'] | null {
  const { now, offset } = membersOf(value);
  return isMoment(now) && integer(offset, -ZONE, ZONE) !== undefined ? { now, offset: Number(offset) } : null;
}

function isMoment(value: Json | undefined): value is number {
  return integer(value, ...ERA) !== undefined;
}
