/** A calendar day as whole days since 1970-01-01. No time, no zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a civil date, or null when the calendar has no such date (02/30, month 13). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? Math.floor(date.getTime() / MS_PER_DAY) : null;
}

/** The civil parts of a day; month and day count from 1. */
export function civil(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
  const iso = toIso(day);
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
