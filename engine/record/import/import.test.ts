import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../log/events/index.ts';
import { viewsOf } from '../record.fixture.ts';
import { againstKnown } from './against.ts';
import { sessionsFromCalendar } from './sessions-calendar.ts';
import { namesOf, sessionsFromCsv } from './sessions-csv.ts';

let made = 0;
const newId = () => `session-${made++}`;
const read = (text: string) => sessionsFromCsv(text, newId);
const idIn = (happening: Happening | undefined) => (happening?.type === 'session.recorded' ? happening.body.id : '');
const bodies = ({ sessions }: ReturnType<typeof sessionsFromCsv>) => sessions.map(({ body }) => body);

describe('CSV', () => {
  const FILE = [
    'Date of Service,Client Name,DOB,Start Time,End Time,CPT Code,Location,Insurance,Status',
    '10/05/2026,"Okafor, Dana",04/12/1988,9:00 AM,9:53 AM,90837,Telehealth,Aetna,Attended',
    '2026-10-06,Ife Okafor,,13:00,13:45,90834,Office,,Scheduled',
    '10/07/2026,,,9:00,9:45,90834,,,',
    'soon,"Okafor, Dana",,,,,,,',
    '10/08/2026,"Okafor, Dana",,,,,,,No Show',
  ].join('\r\n');

  test('takes what a practice exports and says what it left out and why', () => {
    const taken = read(FILE);
    expect(bodies(taken)).toMatchObject([
      {
        patient: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
        payer: { name: 'Aetna' },
        on: '2026-10-05',
        start: '09:00',
        stop: '09:53',
        minutes: 53,
        code: '90837',
        modality: 'video',
        source: 'csv',
        state: 'held',
      },
      {
        patient: { lastName: 'Okafor', firstName: 'Ife' },
        on: '2026-10-06',
        minutes: 45,
        modality: 'in-person',
        state: 'planned',
      },
      { on: '2026-10-08', state: 'cancelled' },
    ]);
    expect(taken.leftOut).toEqual([
      { number: 4, why: 'no patient is named' },
      { number: 5, why: 'its day was not understood' },
    ]);
  });

  test('the same file again adds nothing; a visit cancelled since is the same session', () => {
    const first = read(FILE).sessions;
    const { sessions } = viewsOf(first);
    expect(againstKnown(read(FILE).sessions, sessions)).toEqual([]);
    const later = againstKnown(read(FILE.replace('Attended', 'Cancelled')).sessions, sessions);
    expect(later).toMatchObject([{ body: { id: idIn(first[0]), state: 'cancelled' } }]);
  });

  test('two sessions of one day and hour stay two', () => {
    const twice = `${FILE}\r\n${FILE.split('\r\n')[1]}`;
    const { sessions } = viewsOf(read(FILE).sessions);
    expect(againstKnown(read(twice).sessions, sessions)).toHaveLength(1);
  });

  test('a table of something else is left out as a whole', () => {
    expect(read('color,size\nred,2')).toMatchObject({ sessions: [], leftOut: [{ number: 1 }] });
  });

  test('any text is an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(`date,name\n${text}`)));
  });

  test.each([
    ['Okafor, Dana', ['Okafor', 'Dana']],
    ['Dana Okafor', ['Okafor', 'Dana']],
    ['Mary Ann Quispe', ['Quispe', 'Mary Ann']],
    ['Lunch', ['Lunch', '']],
  ])('%s', (name, names) => {
    expect(namesOf(name)).toEqual(names);
  });
});

describe('calendar', () => {
  const entry = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
  const FILE = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entry(
      'UID:1',
      'DTSTART;TZID=America/New_York:20261005T090000',
      'DTEND;TZID=America/New_York:20261005T095300',
      'SUMMARY:Okafor\\, Dana - 90837 (video)',
    ),
    ...entry(
      'UID:2',
      'DTSTART:20261006T130000',
      'DTEND:20261006T134500',
      'SUMMARY:Ife Okafor',
      'LOCATION:Office',
      'RRULE:FREQ=WEEKLY',
      'EXDATE:20261013T130000',
    ),
    ...entry('UID:3', 'DTSTART;VALUE=DATE:20261012', 'SUMMARY:Columbus Day'),
    ...entry('UID:4', 'DTSTART:20261007T120000', 'DTEND:20261007T130000', 'SUMMARY:Lunch'),
    ...entry('UID:5', 'DTSTART:20251007T120000', 'DTEND:20251007T130000', 'SUMMARY:Dana Okafor'),
    'END:VCALENDAR',
  ].join('\r\n');

  test('takes sessions between two days, repeating ones at each of their dates, and says what it left out', () => {
    const read = sessionsFromCalendar(FILE, '2026-10-01', '2026-10-28', '2026-10-21', newId);
    expect(bodies(read)).toMatchObject([
      {
        patient: { lastName: 'Okafor', firstName: 'Dana' },
        on: '2026-10-05',
        start: '09:00',
        stop: '09:53',
        minutes: 53,
        code: '90837',
        modality: 'video',
        state: 'held',
      },
      { on: '2026-10-06', minutes: 45, modality: 'in-person', state: 'held' },
      { on: '2026-10-20', state: 'held' },
      { on: '2026-10-27', state: 'planned' },
    ]);
    expect(read.leftOut).toEqual([
      { number: 3, why: 'it lasts whole days, as holidays do' },
      { number: 4, why: 'its title is no first and last name' },
    ]);
  });

  test('what is no calendar is said to be none', () => {
    expect(sessionsFromCalendar('hello', '2026-10-01', '2026-10-28', '2026-10-21', newId).leftOut).toEqual([
      { number: 1, why: 'the file is no calendar' },
    ]);
  });
});
