import { expect, it } from 'vitest';
import { fromIso, toIso } from '../claim/day.ts';
import { monthOf } from './same-month.ts';

it.each([
  ['2026-11-16', '2026-11-01', '2026-11-30'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
  ['2026-02-01', '2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-01', '2028-02-29'],
])('the month of %s', (day, from, to) => {
  const month = monthOf(fromIso(day) ?? 0);
  expect([toIso(month.from), toIso(month.to)]).toEqual([from, to]);
});
