import { expect, it } from 'vitest';
import { exampleInput } from '../example-claim.ts';
import type { RuleContext } from '../rule.ts';
import { asTime, overlaps, spanOf } from './clock.ts';

function span(session: { start?: string; stop?: string; minutes?: number }) {
  const { claim, facts } = exampleInput({ title: 'one session', context: { sessions: [{ line: 0, ...session }] } });
  const [line] = claim.lines;
  if (!line) throw new Error('the example has a line');
  return spanOf(line, { facts, session: () => facts.sessions?.[0] } as unknown as RuleContext);
}

it.each([
  [
    { start: '10:00', stop: '10:45' },
    { from: 600, to: 645 },
  ],
  [
    { start: '1:00 PM', stop: '1:45 PM' },
    { from: 780, to: 825 },
  ],
  [
    { start: '23:30', stop: '00:15' },
    { from: 1410, to: 1455 },
  ],
  [
    { start: '10:00', minutes: 45 },
    { from: 600, to: 645 },
  ],
  [
    { start: '23:30', minutes: 45 },
    { from: 1410, to: 1455 },
  ],
  [{ stop: '10:45', minutes: 45 }, null],
  [{ minutes: 45 }, null],
  [{ start: '10:00', stop: '10:00' }, null],
])('%o runs %o', (session, expected) => {
  expect(span(session)).toEqual(expected);
});

it('touching spans share no minute', () => {
  const [a, b, c] = [
    { from: 600, to: 645 },
    { from: 645, to: 690 },
    { from: 630, to: 640 },
  ];
  expect([overlaps(a, b), overlaps(b, a), overlaps(a, c), overlaps(c, a)]).toEqual([false, false, true, true]);
});

it('writes minutes of the day as a clock does', () => {
  expect([asTime(5), asTime(605), asTime(1455)]).toEqual(['0:05', '10:05', '0:15']);
});
