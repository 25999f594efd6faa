import { type Day, fromIso } from '../claim/day.ts';
import type { Procedure, ProviderClass } from './tables.ts';

/** A row of `data/procedures/procedures.tsv`; empty text where nothing is known. */
export type ProcedureRow = readonly [
  code: string,
  label: string,
  unit: string,
  min: string,
  max: string,
  who: string,
  telehealth: string,
  effective: string,
  terminated: string,
  replacement: string,
];

export function proceduresFrom(rows: readonly ProcedureRow[]): Map<string, Procedure> {
  return new Map(rows.map((row) => [row[0], procedureOf(row)]));
}

function procedureOf([
  code,
  label,
  unit,
  min,
  max,
  who,
  telehealth,
  effective,
  ended,
  replacement,
]: ProcedureRow): Procedure {
  return {
    code,
    label,
    unit,
    minMinutes: min === '' ? null : Number(min),
    maxMinutes: max === '' ? null : Number(max),
    who: split(who, ' ') as readonly ProviderClass[],
    medicareTelehealth: telehealth as Procedure['medicareTelehealth'],
    effective: day(effective),
    terminated: day(ended),
    replacement: split(replacement, '|'),
  };
}

function split(text: string, by: string): string[] {
  return text === '' ? [] : text.split(by);
}

/** Empty text is null. */
export function day(text: string): Day | null {
  return text === '' ? null : fromIso(text);
}
