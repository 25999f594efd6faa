import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Session } from '../claim/context.ts';
import { clockOf, minutesOf } from './minutes.ts';
import type { RuleContext } from './rule.ts';

const line = { index: 0 } as Parameters<typeof minutesOf>[0];
const during = (session: Partial<Session> | undefined) =>
  minutesOf(line, { session: () => session && { line: 0, ...session } } as unknown as RuleContext);

it('takes the minutes as recorded, before the clock', () => {
  expect(during({ minutes: 45, start: '10:00', stop: '11:00' })).toBe(45);
  expect(during({ minutes: 0 })).toBe(0);
});

it.each([
  ['10:00', '10:45', 45],
  ['9:50', '10:28', 38],
  ['11:40 AM', '12:17 PM', 37],
  ['12:05 am', '1:00 a.m.', 55],
  ['1:00pm', '13:53:00', 53],
])('counts from %s to %s', (start, stop, minutes) => {
  expect(during({ start, stop })).toBe(minutes);
});

it.each([
  [undefined],
  [{}],
  [{ minutes: null }],
  [{ start: '10:00' }],
  [{ start: '10:45', stop: '10:00' }],
  [{ start: '25:00', stop: '26:00' }],
  [{ start: '10:60', stop: '11:00' }],
  [{ start: '13:00 PM', stop: '2:00 PM' }],
  [{ start: 'morning', stop: 'noon' }],
])('knows nothing from %j', (session) => {
  expect(during(session)).toBeNull();
});

it('never throws and stays within a day, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (start, stop) => {
      const times = clockOf({ line: 0, start, stop });
      return times === null || [times.start, times.stop].every((at) => at >= 0 && at < 24 * 60);
    }),
  );
});
