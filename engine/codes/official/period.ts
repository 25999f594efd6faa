import { dayOf, toIso } from '../../claim/day.ts';
import type { LoadedKind } from '../loaded.ts';

/** The days an edition is made for, ISO, and how people call it. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

const MONTHS = ['jan', 'apr', 'jul', 'oct'];

/**
 * The fiscal year or quarter of a file, which only names and notices tell.
 *
 * @param texts the file's own name first, then those of the archives it came in, then what stands above the table
 */
export function periodOf(kind: LoadedKind, texts: readonly string[]): Period | null {
  for (const text of texts) {
    const period = kind === 'icd10cm' ? fiscalYear(text) : quarter(text);
    if (period) return period;
  }
  return null;
}

/** The fiscal year or quarter a day lies in, to compare editions by. */
export function periodStart(kind: LoadedKind, iso: string): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  if (kind === 'icd10cm') return `${month >= 10 ? year : year - 1}-10-01`;
  return `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

function fiscalYear(text: string): Period | null {
  const match =
    /(?:order|fy|cm)[-_ ]?(?:[a-z]+[-_ ]+)?(?:\d{1,2}[-_ ]+)?(20[2-4]\d)(?!\d)/i.exec(text) ??
    /\b(20[2-4]\d)[-_ ]/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const update = /apr(il)?(?![a-z])/i.test(text) ? ', April update' : '';
  return { from: `${year - 1}-10-01`, to: `${year}-09-30`, label: `FY${year}${update}` };
}

function quarter(text: string): Period | null {
  const yearFirst = /(20\d\d)[-_ ]?q(?:uarter)?[-_ ]?([1-4])(?!\d)/i.exec(text);
  if (yearFirst) return quarterOf(Number(yearFirst[1]), Number(yearFirst[2]));
  const quarterFirst = /q(?:uarter)?[-_ ]?([1-4])[-_ ,]?(20\d\d)/i.exec(text);
  if (quarterFirst) return quarterOf(Number(quarterFirst[2]), Number(quarterFirst[1]));
  const day = /eff(?:ective)?[^0-9]{0,12}(\d{1,2})[-_/]?(\d{2})[-_/]?(20\d\d)/i.exec(text);
  if (day) return quarterOf(Number(day[3]), Math.ceil(Number(day[1]) / 3));
  const yearMonth = /(20\d\d)[-_ ]?(jan|apr|jul|oct)/i.exec(text);
  if (yearMonth) return quarterOf(Number(yearMonth[1]), quarterOfMonth(yearMonth[2]));
  const monthYear = /(jan|apr|jul|oct)[a-z]*[-_ ]*(20\d\d)/i.exec(text);
  if (monthYear) return quarterOf(Number(monthYear[2]), quarterOfMonth(monthYear[1]));
  // CMS numbers its pair files by ten a year: v320 is the first quarter of 2026, v313 the last of 2025.
  const version = /v([34]\d)([0-3])r\d/i.exec(text);
  return version ? quarterOf(1994 + Number(version[1]), Number(version[2]) + 1) : null;
}

function quarterOfMonth(month = ''): number {
  return MONTHS.indexOf(month.toLowerCase()) + 1;
}

function quarterOf(year: number, number: number): Period | null {
  const from = dayOf(year, 3 * number - 2, 1);
  const next = number === 4 ? dayOf(year + 1, 1, 1) : dayOf(year, 3 * number + 1, 1);
  if (from === null || next === null || number < 1 || number > 4) return null;
  return { from: toIso(from), to: toIso(next - 1), label: `${year} Q${number}` };
}
