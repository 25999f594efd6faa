import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { followAll } from './chain.ts';
import { BEFORE_FIRST, eventHash, eventOf, eventSchema, eventText, type LogEvent } from './event.ts';
import { toHex } from './hash.ts';
import { headOf, isHeadOf } from './head.ts';
import { instantOf, momentOf } from './instant.ts';
import { callOf, DEVICE, logOf } from './log.fixture.ts';

const { events, state } = logOf(Array.from({ length: 12 }, (_, at) => callOf(at)));

it('an event is what the written format says', () => {
  const [first] = events as [LogEvent];
  expect(eventSchema.safeParse(first).success).toBe(true);
  expect(first).toMatchObject({
    v: 1,
    device: DEVICE,
    seq: 0,
    at: '2026-11-24T09:00:00.000-05:00',
    prev: BEFORE_FIRST,
  });
  expect(eventText(first).startsWith('{"at":"2026-11-24T09:00:00.000-05:00","body":{')).toBe(true);
  expect(JSON.parse(eventText(first))).toEqual(first);
});

it('a log in its order follows from beginning to end, also from the middle', () => {
  expect(followAll(events)).toEqual({ ok: true, state });
  const half = followAll(events.slice(0, 5));
  expect(half.ok && followAll(events.slice(5), half.state)).toEqual({ ok: true, state });
});

test('what was changed, dropped, swapped, put in or dated anew shows, at the first event that is wrong', () => {
  const at = fc.integer({ min: 0, max: events.length - 2 });
  const deed = fc.constantFrom('change', 'drop', 'swap', 'insert', 'date', 'salt', 'device');
  fc.assert(
    fc.property(at, deed, (index, what) => {
      const bad = structuredClone(events) as LogEvent[];
      const one = bad[index] as LogEvent;
      if (what === 'change') one.body.note = 'Representative promised payment.';
      if (what === 'date') one.at = one.at.replace('2026-11-24', '2026-10-24');
      if (what === 'salt') one.salt = '0'.repeat(32);
      if (what === 'device') one.device = 'f'.repeat(32);
      if (what === 'drop') bad.splice(index, 1);
      if (what === 'swap') bad.splice(index, 2, bad[index + 1] as LogEvent, one);
      if (what === 'insert') bad.splice(index, 0, structuredClone(one));
      const answer = followAll(bad, undefined, DEVICE);
      expect(answer).toEqual({ ok: false, at: ['drop', 'swap', 'device'].includes(what) ? index : index + 1 });
    }),
  );
});

it('what is cut off at the end shows in the head', () => {
  const head = headOf(state, DEVICE, '2026-11-24T10:00:00.000-05:00');
  expect(isHeadOf(head, state)).toBe(true);
  const short = followAll(events.slice(0, -1));
  expect(short.ok && isHeadOf(head, short.state)).toBe(false);
});

it('two events that say the same have different hashes by their salts', () => {
  const position = { device: DEVICE, seq: 0, prev: BEFORE_FIRST };
  const [a, b] = [1, 2].map((salt) => {
    const event = eventOf(callOf(1), position, { now: 0, offset: 0 }, new Uint8Array(16).fill(salt));
    return toHex(eventHash(eventText(event)));
  });
  expect(a).not.toBe(b);
});

test('times keep the moment and the place', () => {
  const moment = Date.UTC(2026, 2, 8, 6, 59, 59, 7);
  expect(instantOf({ now: moment, offset: -300 })).toBe('2026-03-08T01:59:59.007-05:00');
  expect(instantOf({ now: moment, offset: 345 })).toBe('2026-03-08T12:44:59.007+05:45');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -720, max: 840 }), (now, offset) => {
      expect(momentOf(instantOf({ now, offset }))).toBe(now);
    }),
  );
});
