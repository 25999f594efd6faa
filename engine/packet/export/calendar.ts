import { calendarDay, calendarText, calendarValue } from '../../calendar-text.ts';

/** A day by which something is due. */
export interface Due {
  /** Random or our own id; the same due again replaces it in a calendar. */
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly what: string;
}

/** Days as a calendar file, each a whole day with a reminder the day before. @param now as events write time */
export function calendar(dues: readonly Due[], now: string): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return calendarText(
    'Claimside',
    dues.map(({ id, on, what }) => [
      `UID:${id}@claimside`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${calendarDay(on)}`,
      `SUMMARY:${calendarValue(what)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${calendarValue(what)}`,
      'TRIGGER:-P1D',
      'END:VALARM',
    ]),
  );
}
