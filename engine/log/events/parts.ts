import * as z from 'zod/mini';
import { fromIso } from '../../claim/day.ts';

/** What the bodies of events are made of. Texts are whole: half of a surrogate pair has no UTF-8. */
const whole = z.refine<string>((text) => text.isWellFormed());

/** A text of one line or a few words. */
export const short = z.string().check(z.minLength(1), z.maxLength(300), whole);

/** A note: 50 KB and some room. */
export const long = z.string().check(z.minLength(1), z.maxLength(60_000), whole);

/** YYYY-MM-DD, a day of the calendar. */
export const day = z.string().check(z.refine((text) => fromIso(text) !== null));

/** Date and time with its distance from UTC, to the millisecond: 2026-11-24T09:30:00.000-05:00 (RFC 3339). */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/),
  z.refine((text) => fromIso(text.slice(0, 10)) !== null && !Number.isNaN(Date.parse(text))),
);

/** Whole US cents; taken back amounts are negative. */
export const cents = z.int().check(z.gte(-1_000_000_000), z.lte(1_000_000_000));

export const count = z.int().check(z.gte(0), z.lte(1_000_000));

/** Seconds on a timer: at most a day. */
export const seconds = z.int().check(z.gte(0), z.lte(86_400));

/** What one of our own records is called: chosen at random by whoever makes it. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{6,64}$/));

/** A procedure, revenue or diagnosis code as written. */
export const code = z.string().check(z.regex(/^[A-Z0-9][A-Z0-9.]{0,9}$/));

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Scheme, host and port of a page: addresses can carry patient data. */
export const origin = z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[a-z0-9.:[\]-]+$/));

/** A list with a limit. */
export function few<T extends z.ZodMiniType>(type: T, most: number) {
  return z.array(type).check(z.maxLength(most));
}
