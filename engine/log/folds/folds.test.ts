import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEvent } from '../event.ts';
import type { Happening } from '../events/index.ts';
import { callOf, logOf } from '../log.fixture.ts';
import { type Fold, folded } from './fold.ts';
import { followups } from './followups.ts';

const set = (id: string, on: string): Happening => ({
  type: 'followup.set',
  body: { id, about: {}, what: 'Call back', on, kind: 'call-back' },
});
const closed = (id: string): Happening => ({ type: 'followup.closed', body: { id, outcome: 'done' } });
const ignored = (id: string): Happening => ({
  type: 'finding.ignored',
  body: {
    id,
    about: {},
    rule: 'pos.telehealth',
    severity: 'warning',
    reason: 'By letter',
    scope: 'claim',
    fingerprint: 'ab'.repeat(32),
  },
});

test('a follow-up is open until it is closed, and moves when it is set again', () => {
  const { events } = logOf([
    set('first1', '2026-12-01'),
    set('second', '2026-12-02'),
    closed('first1'),
    set('second', '2026-12-09'),
  ]);
  expect(Object.values(folded(followups, events)).map(({ id, on }) => [id, on])).toEqual([['second', '2026-12-09']]);
});

test('from any snapshot on, a fold comes to the same state', () => {
  const id = fc.constantFrom('first1', 'second', 'third3');
  const happening = fc.oneof(
    id.map((name) => set(name, '2026-12-01')),
    id.map(closed),
    id.map(ignored),
    fc.nat(9).map((number) => callOf(number)),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), fc.nat(30), (happenings, cut) => {
      const { events } = logOf(happenings);
      expectSameFrom(followups, events, cut);
    }),
  );
});

function expectSameFrom<State>(fold: Fold<State>, events: readonly LogEvent[], cut: number): void {
  const snapshot = JSON.parse(JSON.stringify(folded(fold, events.slice(0, cut)))) as State;
  expect(folded(fold, events.slice(cut), snapshot)).toEqual(folded(fold, events));
}
