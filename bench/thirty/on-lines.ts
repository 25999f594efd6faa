import type { Tables } from '../../engine/codes/tables.ts';
import {
  ENCOUNTER,
  FRACTIONAL,
  INDIVIDUAL_CODES,
  INPATIENT,
  knownCodes,
  ONE_DAY_CODES,
  placesOf,
  REPORTING,
  SESSION_CODES,
  SHAPE,
  X_MODIFIERS,
} from './lists.ts';
import type { ParsedClaim, ParsedLine } from './parsed.ts';

type Lines = ParsedClaim['lines'];
type Value = number | string | undefined;

/**
 * What the thirty say of lists, for engines that take a function where their own words end: json-rules-engine's
 * operators, zod's refinements. Each is true where the rule fails, and stops at the first line that does.
 */
export function onLines(tables: Tables) {
  const known = knownCodes(tables);
  const places = placesOf(tables);
  return {
    lacksCode: some(({ code }) => code === undefined),
    hasUnknownCode: some(({ code }) => code !== undefined && !known.has(code) && SHAPE.test(code)),
    hasWrongPlace: some(({ place, from }) => {
      if (place === undefined) return true;
      const first = places.get(place);
      if (first === undefined) return /\d/.test(place);
      return first !== null && isNumber(from) && from < first;
    }),
    isAtWard: some(({ place }) => place !== undefined && INPATIENT.includes(place)),
    lacksCharge(lines: Lines): boolean {
      for (const { charge, code } of lines) {
        if (!isNumber(charge) || charge < 0) return true;
        if (charge === 0 && !REPORTING.test(code ?? '') && !hasEncounter(lines)) return true;
      }
      return false;
    },
    lacksFirstDay: some(({ from }) => !isNumber(from)),
    endsBeforeItBegins: some(({ from, to }) => typeof to === 'string' || (isNumber(from) && isNumber(to) && to < from)),
    spansDays: some(
      ({ code, from, to }) => isNumber(from) && isNumber(to) && to > from && ONE_DAY_CODES.has(code ?? ''),
    ),
    hasWrongUnits: some(({ units, code }) => {
      if (!isNumber(units)) return units === undefined || !/\d/.test(units);
      return units <= 0 || (!Number.isInteger(units) && !FRACTIONAL.test(code ?? ''));
    }),
    hasSeveralSessions: some(({ units, code, from, to }) => {
      if (!isNumber(units) || units <= 1 || !Number.isInteger(units) || !SESSION_CODES.has(code ?? '')) return false;
      return !(isNumber(from) && isNumber(to) && to > from);
    }),
    saysSeveralWays: some(({ mods }) => {
      let way: string | undefined;
      for (const modifier of mods) {
        const own = WAYS[modifier];
        if (own === undefined) continue;
        if (way !== undefined && own !== way) return true;
        way = own;
      }
      return false;
    }),
    saysDistinctTwice: some(({ mods }) => mods.includes('59') && mods.some((one) => X_MODIFIERS.includes(one))),
    saysGroup: some(({ mods, code }) => mods.includes('HQ') && INDIVIDUAL_CODES.has(code ?? '')),
    hasTooManyModifiers: some(({ mods }) => mods.length > 4 || hasTwice(mods)),
  };
}

const WAYS: Readonly<Record<string, string>> = { '95': '95', GT: 'GT', '93': '93', FQ: '93', GQ: 'GQ' };

/** A line that begins or ends after a day; one whose first day is no day says nothing. */
export function isAfter(lines: Lines, day: number): boolean {
  return lines.some(({ from, to }) => typeof from !== 'string' && ((from ?? 0) > day || (isNumber(to) && to > day)));
}

/** A line that begins before a day, where that is known. */
export function isBefore(lines: Lines, day: Value): boolean {
  return isNumber(day) && lines.some(({ from }) => isNumber(from) && from < day);
}

/** A line whose pointers are missing, not understood, repeated, too many or lead to no diagnosis. */
export function pointsWrong(lines: Lines, diagnoses: ParsedClaim['diagnoses']): boolean {
  return lines.some(({ pointers }) => {
    if (pointers === undefined || typeof pointers === 'string' || pointers.length > 4 || hasTwice(pointers))
      return true;
    return pointers.some((wanted) => !diagnoses.some(({ position }) => position === wanted));
  });
}

export function lacksFirst(diagnoses: ParsedClaim['diagnoses']): boolean {
  return diagnoses[0]?.position !== 0;
}

export function isListedTwice(diagnoses: ParsedClaim['diagnoses']): boolean {
  return diagnoses.length > 1 && hasTwice(diagnoses.map(({ code }) => code));
}

/** What the lines charge together; undefined where there is none or one is no amount. */
export function sumOf(lines: Lines): number | undefined {
  let sum = 0;
  for (const { charge } of lines) {
    if (!isNumber(charge)) return undefined;
    sum += charge;
  }
  return lines.length > 0 ? sum : undefined;
}

/** The larger of the total and of what the lines charge; -1 where neither is known. */
export function chargedOf(total: Value, lines: Lines): number {
  return Math.max(isNumber(total) ? total : -1, sumOf(lines) ?? -1);
}

function some(test: (line: ParsedLine) => boolean): (lines: Lines) => boolean {
  return (lines) => {
    for (const line of lines) if (test(line)) return true;
    return false;
  };
}

function hasEncounter(lines: Lines): boolean {
  return lines.some(({ code }) => code !== undefined && ENCOUNTER.includes(code));
}

function hasTwice(list: readonly (string | number)[]): boolean {
  return list.some((one, at) => list.indexOf(one) < at);
}

export function isNumber(value: Value): value is number {
  return typeof value === 'number';
}
