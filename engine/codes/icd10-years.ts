import type { Icd10 } from './tables.ts';

/** A fiscal year of its own, read from an order file. */
interface LoadedYear {
  readonly year: number;
  readonly icd10: Icd10;
}

/** ICD-10-CM with further fiscal years, each of which answers for itself whether the shipped table has that year or not. */
export function withLoadedYears(shipped: Icd10, loaded: readonly LoadedYear[]): Icd10 {
  if (loaded.length === 0) return shipped;
  const byYear = new Map(loaded.map(({ year, icd10 }) => [year, icd10]));
  const years = [...byYear.keys()];
  const firstYear = Math.min(shipped.firstYear, ...years);
  const lastYear = Math.max(shipped.lastYear, ...years);
  const tableOf = (year: number) => byYear.get(year) ?? shipped;
  const lists = (code: string, year: number) => ['billable', 'header'].includes(tableOf(year).status(code, year));

  /** Says of a code that the year's own table doesn't list whether another year's does. */
  function elsewhere(code: string, year: number): 'before' | 'after' | 'absent' {
    for (let later = year + 1; later <= lastYear; later++) if (lists(code, later)) return 'before';
    for (let earlier = year - 1; earlier >= firstYear; earlier--) if (lists(code, earlier)) return 'after';
    return 'absent';
  }

  return {
    firstYear,
    lastYear,
    status(code, year) {
      const own = tableOf(year).status(code, year);
      return own === 'billable' || own === 'header' || own === 'outside' ? own : elsewhere(code, year);
    },
    billableBelow: (prefix, year, limit) => tableOf(year).billableBelow(prefix, year, limit),
    seventh: (code) => tableOf(lastYear).seventh(code) ?? shipped.seventh(code),
  };
}
