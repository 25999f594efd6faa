import { fromIso, toIso } from '../../claim/day.ts';
import { parseMoney, parseServiceDate } from '../../claim/normalise.ts';
import type { Happening } from '../../log/events/index.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import { type ClockReading, instantOf } from '../../log/instant.ts';
import { filled, given } from '../given.ts';
import { line, subjectOfNote } from './about.ts';
import { type CallNote, isLive, LONGEST, type TextName } from './call-note.ts';
import { timesOf } from './call-timer.ts';
import { readDenialCodes } from './denial-codes.ts';
import { amountOf } from './question-set.ts';

type Amounts = NonNullable<Interaction['amounts']>;

/**
 * What a note comes to when it is closed: the contact itself, and a follow-up for what was promised and for the
 * day it is to be looked at again. The ids follow from the note's, so closing twice says the same twice.
 */
export function happeningsOf(note: CallNote, now: ClockReading): readonly Happening[] {
  const interaction = interactionOf(note, now);
  return [{ type: 'interaction.recorded', body: interaction }, ...followupsOf(note, interaction)];
}

/** The note as the event that is written down. @param now when it is closed */
export function interactionOf(note: CallNote, now: ClockReading): Interaction {
  const { id, channel, direction, started, texts, situation, evidence } = note;
  const text = (name: TextName) => line(texts[name]);
  const { denials } = readDenialCodes(texts.denials);
  const promise = text('promise');
  const times = isLive(channel) ? timesOf(note.phases, now.now) : null;
  return given({
    id,
    about: subjectOfNote(note),
    channel,
    direction,
    startedAt: instantOf(started),
    endedAt: instantOf(endOf(note, now)),
    talk: times?.talk,
    hold: times?.hold,
    contact: filled(
      given({
        number: text('number'),
        menuPath: text('menuPath'),
        department: text('department'),
        representative: text('representative'),
        reference: text('reference'),
        noReference: text('noReference'),
      }),
    ),
    situation: situation ?? undefined,
    topic: text('topic'),
    answers: some(answersOf(note)),
    note: line(texts.note, LONGEST.note),
    status: text('status'),
    amounts: filled(amountsOf(note)),
    denials: some(denials),
    promise: promise ? given({ what: promise, by: dayIn(texts.promiseBy) }) : undefined,
    nextAction: text('nextAction'),
    followUpOn: dayIn(texts.followUpOn),
    evidence: some(evidence.slice(0, 50)),
  });
}

/** When the timer was stopped, else now; never before the start, whatever the clock did. */
function endOf({ started, phases }: CallNote, now: ClockReading): ClockReading {
  const last = phases.at(-1);
  return { now: Math.max(started.now, last?.kind === 'over' ? last.at : now.now), offset: now.offset };
}

/** Answers in the order they were given; denial codes are kept as typed too, as not all of a text need be a code. */
function answersOf({ answers, texts }: CallNote): NonNullable<Interaction['answers']> {
  const codes = line(texts.denials);
  const said = answers.flatMap(({ ask, said: text }) => {
    const [question, answer] = [line(ask), line(text)];
    return question && answer ? [{ question, answer }] : [];
  });
  const unread = readDenialCodes(texts.denials).unread.length > 0;
  return [...said, ...(codes && unread ? [{ question: 'Denial codes', answer: codes }] : [])].slice(0, 100);
}

function amountsOf({ answers }: CallNote): Amounts {
  const amounts: Record<string, number | string> = {};
  for (const { id, said } of answers) {
    const into = amountOf(id);
    const value = into ? amountIn(into, said.trim()) : null;
    if (into && value !== null) amounts[into] = value;
  }
  return amounts as Amounts;
}

function amountIn(into: keyof Amounts, said: string): number | string | null {
  if (said === '') return null;
  if (into === 'paymentNumber') return line(said) ?? null;
  if (into === 'paidOn') {
    const day = parseServiceDate(said);
    return day === null ? null : toIso(day);
  }
  const cents = parseMoney(said);
  return cents !== null && Math.abs(cents) <= 1_000_000_000 ? cents : null;
}

function followupsOf(note: CallNote, { id, about, promise, followUpOn, nextAction }: Interaction): Happening[] {
  const set = (mark: string, kind: 'promise' | 'call-back', what: string, on: string): Happening => ({
    type: 'followup.set',
    body: given({ id: `${note.id}-${mark}`, about, what, on, kind, from: id, atStake: about.charge }),
  });
  const promisedBy = promise?.by ?? followUpOn;
  const promised = promise && promisedBy ? [set('p', 'promise', promise.what, promisedBy)] : [];
  const isSameDay = promised.length > 0 && followUpOn === promisedBy;
  if (!followUpOn || (isSameDay && !nextAction)) return promised;
  return [...promised, set('f', 'call-back', nextAction ?? 'Look at this again', followUpOn)];
}

function dayIn(text: string): string | undefined {
  return fromIso(text) === null ? undefined : text;
}

function some<T>(all: readonly T[]): T[] | undefined {
  return all.length > 0 ? [...all] : undefined;
}
