import type { Tables } from '../../engine/codes/tables.ts';
import { CRISIS, EVALUATION, THERAPY } from '../../engine/rules/groups.ts';
import { npiFault } from '../../engine/rules/npi.ts';
import { THIRTY, type ThirtyId } from './rules.ts';

/** What the thirty rules look up, for every engine: sets and patterns made once, as each of them likes them best. */

function codesOf(id: ThirtyId): ReadonlySet<string> {
  return new Set(THIRTY.find((rule) => rule.id === id)?.codes);
}

export const ONE_DAY_CODES = codesOf('date.span-single');
export const SESSION_CODES = codesOf('units.session-codes');
export const INDIVIDUAL_CODES: ReadonlySet<string> = new Set([...THERAPY, ...CRISIS, ...EVALUATION, '90845']);
export const INPATIENT = ['21', '51', '61'];
export const X_MODIFIERS = ['XE', 'XS', 'XP', 'XU'];
/** Codes that carry the payment of a whole visit, beside which lines may be free. */
export const ENCOUNTER = ['T1015', 'T1040', 'T1041', 'G0466', 'G0467', 'G0468', 'G0469', 'G0470'];
export const REPORTING = /^(\d{4}F|[GM][89]\d{3}|M1\d{3})$/;
export const SHAPE = /^(\d{4}[0-9FTUAM]|[A-V]\d{4})$/;
export const FRACTIONAL = /^[AJ]\d{4}$/;
export const SSN = /^\d{3}[- ]\d{2}[- ]\d{4}$/;
/** A day of birth of which the page shows only part. */
export const HIDDEN = /[*•●xX]{2}/;
/** Nine digits that don't end in four zeros, or no digits at all. */
export const ZIP_OK = /[^\d\s-]|^[\s-]*$|^[\s-]*(?:\d[\s-]*){5}(?!(?:0[\s-]*){4}$)(?:\d[\s-]*){4}$/;
export const PAYER_ID =
  /^(?=.*[A-Za-z0-9]{3})(?!0+$|[Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Tt][Bb][Dd]|[Nn]\/?[Aa]$)[A-Za-z0-9 -]{3,15}$/;

/** Place of service -> its first day; null where it is one of the first. */
export function placesOf(tables: Tables): ReadonlyMap<string, number | null> {
  const codes = Array.from({ length: 100 }, (_, place) => String(place).padStart(2, '0'));
  return new Map(
    codes.flatMap((code) => {
      const place = tables.place(code);
      return place ? [[code, place.effective] as const] : [];
    }),
  );
}

/** Every procedure code that some table knows. */
export function knownCodes(tables: Tables): ReadonlySet<string> {
  const numbers = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));
  const ends = [...'0123456789FTUAM'];
  const begins = Array.from({ length: 22 }, (_, at) => String.fromCharCode(65 + at));
  const all = numbers.flatMap((four) => [...ends.map((end) => four + end), ...begins.map((begin) => begin + four)]);
  return new Set(all.filter((code) => tables.procedure(code) || tables.knowsCode(code)));
}

export function isWrongNpi(npi: string): boolean {
  return npiFault(npi) !== null;
}

/** Whether an account number holds the patient's last name of four letters or more. */
export function holdsName(account: string, lastName: string): boolean {
  const last = letters(lastName);
  return last.length >= 4 && letters(account).includes(last);
}

function letters(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, '');
}
