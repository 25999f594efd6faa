/** A calendar day as whole days since 1970-01-01. No time, no zone. */
export type Day = number;

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days before each month in a year that begins in March, so that 29 February is its last day. */
const BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
/** Days of 400 years, and from 0000-03-01 to 1970-01-01. */
const ERA = 146_097;
const TO_1970 = 719_468;

/**
 * The day of a civil date, or null when the calendar has no such date (02/30, month 13). The Gregorian
 * calendar is used for all years; by numbers alone, as every claim needs it a few times.
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + (BEFORE[month - 1] as number) + day - 1 - TO_1970;
}

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS_IN[month - 1] as number);
}

/** The civil parts of a day; month and day count from 1. */
export function civil(day: Day): { year: number; month: number; day: number } {
  const days = day + TO_1970;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearInEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - (BEFORE[month - 1] as number) + 1,
  };
}

/** Reads YYYY-MM-DD as case files and settings write it; null for anything else. */
export function fromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** YYYY-MM-DD. */
export function toIso(day: Day): string {
  const { year, month, day: date } = civil(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** MM/DD/YYYY, as portals and billers write it. */
export function toUs(day: Day): string {
  return usDay(toIso(day));
}

/** An ISO day, YYYY-MM-DD, as portals and billers write it: MM/DD/YYYY. */
export function usDay(iso: string): string {
  return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`;
}

/** The same calendar day `years` later; 29 February becomes 1 March in a common year. */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: date } = civil(day);
  return dayOf(year + years, month, date) ?? (dayOf(year + years, 3, 1) as Day);
}

/** Full years of age on `on` for somebody born on `born`. */
export function ageOn(born: Day, on: Day): number {
  const years = civil(on).year - civil(born).year;
  return addYears(born, years) > on ? years - 1 : years;
}

/** The ICD-10-CM fiscal year a date of service falls in: FY2027 runs 2026-10-01 to 2027-09-30. */
export function fiscalYear(day: Day): number {
  const { year, month } = civil(day);
  return month >= 10 ? year + 1 : year;
}
