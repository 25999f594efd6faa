import { civil, type Day, dayOf } from '../claim/day.ts';

/** The first and the last day, both included, of the period that a service of `day` is counted in. */
export type Period = (day: Day) => readonly [from: Day, to: Day];

export const calendarMonth: Period = (day) => [monthStart(day, 0), monthStart(day, 1) - 1];

/** Sunday to Saturday. */
export const calendarWeek: Period = (day) => {
  // 1970-01-01 was a Thursday.
  const sunday = day - ((day + 4) % 7);
  return [sunday, sunday + 6];
};

/** The `count` days that end with this one. */
export function lastDays(count: number): Period {
  return (day) => [day - count + 1, day];
}

/** Every day fewer than `count` days away, before or after. */
export function daysAround(count: number): Period {
  return (day) => [day - count + 1, day + count - 1];
}

/** Up to the same date `count` months ago, which is free again. */
export function lastMonths(count: number): Period {
  return (day) => {
    const { day: date } = civil(day);
    const first = monthStart(day, -count);
    return [Math.min(first + date, monthStart(first, 1)), day];
  };
}

/**
 * The wait of Medicare's yearly screenings: free again once `count` full months have passed after the month of
 * the last one.
 */
export function fullMonths(count: number): Period {
  return (day) => [monthStart(day, -count), day];
}

/** The `count` calendar months before this one. */
export function monthsBefore(count: number): Period {
  return (day) => [monthStart(day, -count), monthStart(day, 0) - 1];
}

/** The first day of the month `months` from the one of `day`. */
function monthStart(day: Day, months: number): Day {
  const { year, month } = civil(day);
  const at = year * 12 + month - 1 + months;
  return dayOf(Math.floor(at / 12), (at % 12) + 1, 1) as Day;
}
