import { type Happening, happeningFrom } from '../../log/events/index.ts';

/** A row or calendar entry that was not taken, by its number in the file, from 1, and why in a few words. */
export interface LeftOut {
  readonly number: number;
  readonly why: string;
}

/** What a file comes to: sessions to be written down, and what was not taken. */
export interface Imported {
  readonly sessions: readonly Happening[];
  readonly leftOut: readonly LeftOut[];
}

/** Most rows or entries of one file; an office sees some thousands of sessions a year. */
export const MOST = 20_000;

/** What a row says of a session, as text; '' for what it doesn't say. */
export interface SessionText {
  readonly lastName: string;
  readonly firstName: string;
  readonly dob: string | null;
  readonly memberId: string;
  readonly payer: string;
  readonly on: string | null;
  readonly start: string;
  readonly stop: string;
  readonly minutes: number | null;
  readonly code: string;
  readonly place: string;
  readonly state: 'planned' | 'held' | 'cancelled';
}

/**
 * The session a row comes to, or why none.
 *
 * @param id a random name for it
 */
export function sessionFrom(text: SessionText, source: 'csv' | 'calendar', id: string): Happening | string {
  const { lastName, firstName, dob, memberId, payer, on, start, stop, minutes, code, place, state } = text;
  if (on === null) return 'its day was not understood';
  if (lastName === '' && firstName === '') return 'no patient is named';
  const length = minutes ?? between(start, stop);
  const body = {
    id,
    patient: {
      ...(lastName !== '' && { lastName }),
      ...(firstName !== '' && { firstName }),
      ...(dob !== null && { dob }),
      ...(memberId !== '' && { memberId }),
    },
    ...(payer !== '' && { payer: { name: payer } }),
    on,
    ...(start !== '' && { start }),
    ...(stop !== '' && { stop }),
    ...(length !== null && { minutes: length }),
    ...(/^[A-Z0-9]{5}$/.test(code) && { code }),
    ...modalityOf(place),
    source,
    state,
  };
  return happeningFrom('session.recorded', body) ?? 'a value in it is too long or out of range';
}

const MODALITIES = [
  [/audio|phone/i, 'audio'],
  [/video|telehealth|virtual|zoom|meet/i, 'video'],
  [/office|in.?person|clinic|room/i, 'in-person'],
] as const;

function modalityOf(place: string) {
  const modality = MODALITIES.find(([says]) => says.test(place))?.[1];
  return modality && { modality };
}

/** Minutes from one time of the day to a later one. */
function between(start: string, stop: string): number | null {
  const [from, to] = [start, stop].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return start === '' || stop === '' || from === undefined || to === undefined || to <= from ? null : to - from;
}
