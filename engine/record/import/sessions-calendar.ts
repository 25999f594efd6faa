import ICAL from 'ical.js';
import { type Imported, type LeftOut, MOST, sessionFrom } from './imported.ts';
import { namesOf } from './sessions-csv.ts';

/** Dates of one repeating entry that are taken at most. */
const MOST_REPEATS = 400;

/**
 * Sessions of a practice's calendar (RFC 5545). The patient is what the summary names before a hyphen, colon or
 * bracket; repeating entries count once a date within the days asked for, their exceptions left out.
 *
 * @param from, to ISO days, both included: what lies outside is not looked at
 * @param today ISO day; sessions after it are planned
 * @param newId makes random names for them
 */
export function sessionsFromCalendar(
  text: string,
  from: string,
  to: string,
  today: string,
  newId: () => string,
): Imported {
  let entries: InstanceType<typeof ICAL.Component>[];
  try {
    entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  } catch {
    return { sessions: [], leftOut: [{ number: 1, why: 'the file is no calendar' }] };
  }
  const leftOut: LeftOut[] = [];
  const sessions = entries.slice(0, MOST).flatMap((entry, at) => {
    const made = sessionsOf(entry, from, to, today, newId);
    if (typeof made !== 'string') return made;
    leftOut.push({ number: at + 1, why: made });
    return [];
  });
  return { sessions, leftOut };
}

function sessionsOf(
  entry: InstanceType<typeof ICAL.Component>,
  from: string,
  to: string,
  today: string,
  newId: () => string,
) {
  const event = new ICAL.Event(entry);
  if (!event.startDate) return 'it has no start';
  if (event.startDate.isDate) return 'it lasts whole days, as holidays do';
  const [lastName, firstName] = namesOf(patientIn(event.summary ?? ''));
  if (lastName === '' || firstName === '') return 'its title is no first and last name';
  const made = datesOf(event, from, to).map((start) => {
    const stop = start.clone();
    stop.addDuration(event.duration);
    const on = dayOf(start);
    const cancelled = String(entry.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
    const session = {
      lastName,
      firstName,
      dob: null,
      memberId: '',
      payer: '',
      on,
      start: clockOf(start),
      stop: dayOf(stop) === on ? clockOf(stop) : '',
      minutes: Math.round(event.duration.toSeconds() / 60),
      code: /\b(9\d{4}|[HGT]\d{4})\b/.exec(event.summary ?? '')?.[1] ?? '',
      place: `${event.location ?? ''} ${event.summary ?? ''}`,
      state: cancelled ? 'cancelled' : on > today ? 'planned' : 'held',
    } as const;
    return sessionFrom(session, 'calendar', newId());
  });
  return made.find((one) => typeof one === 'string') ?? made.filter((one) => typeof one !== 'string');
}

/** "Okafor, Dana - 90834 (video)" -> "Okafor, Dana". */
function patientIn(summary: string): string {
  return (summary.split(/\s+[-–|]\s+|[:(]/)[0] ?? '').trim();
}

function datesOf(event: InstanceType<typeof ICAL.Event>, from: string, to: string) {
  if (!event.isRecurring()) {
    const on = dayOf(event.startDate);
    return on < from || on > to ? [] : [event.startDate];
  }
  const dates: InstanceType<typeof ICAL.Time>[] = [];
  const iterator = event.iterator();
  // A rule without an end goes on for ever.
  for (let seen = 0; seen < 10_000 && dates.length < MOST_REPEATS; seen++) {
    const next = iterator.next();
    if (!next || dayOf(next) > to) break;
    if (dayOf(next) >= from) dates.push(next);
  }
  return dates;
}

function dayOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function clockOf({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
