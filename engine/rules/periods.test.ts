import { describe, expect, it } from 'vitest';
import { type Day, fromIso, toIso } from '../claim/day.ts';
import {
  calendarMonth,
  calendarWeek,
  daysAround,
  fullMonths,
  lastDays,
  lastMonths,
  monthsBefore,
  type Period,
} from './periods.ts';

describe('the period a service is counted in', () => {
  it.each<[string, Period, string, string, string]>([
    ['its month', calendarMonth, '2026-11-16', '2026-11-01', '2026-11-30'],
    ['February of a leap year', calendarMonth, '2028-02-29', '2028-02-01', '2028-02-29'],
    ['December', calendarMonth, '2026-12-31', '2026-12-01', '2026-12-31'],
    ['the week of a Monday', calendarWeek, '2026-11-16', '2026-11-15', '2026-11-21'],
    ['the week of a Sunday', calendarWeek, '2026-11-15', '2026-11-15', '2026-11-21'],
    ['the week of a Saturday', calendarWeek, '2026-11-21', '2026-11-15', '2026-11-21'],
    ['180 days', lastDays(180), '2026-11-16', '2026-05-21', '2026-11-16'],
    ['30 days either way', daysAround(30), '2026-11-16', '2026-10-18', '2026-12-15'],
    ['six months', lastMonths(6), '2026-11-16', '2026-05-17', '2026-11-16'],
    ['six months to a shorter month', lastMonths(6), '2026-08-31', '2026-03-01', '2026-08-31'],
    ['a year over the new year', lastMonths(12), '2026-01-31', '2025-02-01', '2026-01-31'],
    ['eleven full months', fullMonths(11), '2026-11-16', '2025-12-01', '2026-11-16'],
    ['eleven full months in January', fullMonths(11), '2026-01-01', '2025-02-01', '2026-01-01'],
    ['the six months before', monthsBefore(6), '2026-10-30', '2026-04-01', '2026-09-30'],
  ])('%s', (_, period, day, from, to) => {
    expect(period(fromIso(day) as Day).map(toIso)).toEqual([from, to]);
  });
});
