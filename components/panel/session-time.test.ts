import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSessionTime, sessionTimeText, withTime } from './session-time.ts';

const entry = { minutes: null, start: '', stop: '', modality: null, patientLocation: null };

it.each([
  ['53', { kind: 'minutes', minutes: 53 }],
  ['53 min', { kind: 'minutes', minutes: 53 }],
  ['2:00-2:53', { kind: 'range', start: '14:00', stop: '14:53', minutes: 53 }],
  ['2-2:53pm', { kind: 'range', start: '14:00', stop: '14:53', minutes: 53 }],
  ['1400-1453', { kind: 'range', start: '14:00', stop: '14:53', minutes: 53 }],
  ['9-9:45 am', { kind: 'range', start: '09:00', stop: '09:45', minutes: 45 }],
  ['9 - 9:45', { kind: 'range', start: '09:00', stop: '09:45', minutes: 45 }],
  ['11:30 AM to 12:23 PM', { kind: 'range', start: '11:30', stop: '12:23', minutes: 53 }],
  ['11:30-12:20pm', { kind: 'range', start: '11:30', stop: '12:20', minutes: 50 }],
  ['12:30-1:20', { kind: 'range', start: '12:30', stop: '13:20', minutes: 50 }],
  ['23:30–0:20', { kind: 'range', start: '23:30', stop: '00:20', minutes: 50 }],
])('reads %j', (text, expected) => {
  expect(readSessionTime(text)).toEqual(expected);
});

it.each(['0', '5000', '1:60-2:00', '13pm-2pm', '9:00-9:00am', 'soon', '9:00-', '9-10-11', '1h 5'])(
  'says that %j is unclear instead of guessing',
  (text) => {
    const time = readSessionTime(text);
    expect(time).toEqual({ kind: 'unclear' });
    expect(withTime(entry, time)).toBeNull();
  },
);

it('an emptied box takes the length back', () => {
  expect(withTime({ ...entry, minutes: 53, start: '14:00', stop: '14:53' }, readSessionTime(' '))).toEqual(entry);
});

it('reads back what it shows, and never breaks on other text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 719 }), (from, minutes) => {
      const pad = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
      const held = { ...entry, start: pad(from), stop: pad((from + minutes) % 1440), minutes };
      const read = readSessionTime(sessionTimeText(held));
      expect(read.kind).toBe('range');
      if (read.kind === 'range') expect(read.minutes).toBe(minutes);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readSessionTime(text);
      if (read.kind === 'minutes' || read.kind === 'range') {
        expect(read.minutes).toBeGreaterThan(0);
        expect(read.minutes).toBeLessThanOrEqual(1440);
      }
    }),
  );
});
