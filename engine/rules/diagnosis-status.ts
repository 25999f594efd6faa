import type { Claim, Diagnosis, Line } from '../claim/claim.ts';
import { fiscalYear } from '../claim/day.ts';
import { perClaim } from '../claim/per-claim.ts';
import type { Icd10 } from '../codes/tables.ts';

/**
 * What is wrong with a diagnosis code in one fiscal year; exactly one of the dx rules speaks about each.
 *
 * - `malformed`: no ICD-10-CM code looks like this (`dx.format`)
 * - `unknown`: never was one; `other-years`: billable in other years only (`dx.valid-on-dos`)
 * - `header`: needs more characters (`dx.header-not-billable`)
 * - `seventh`: lacks its 7th character or placeholder, or carries a wrong one (`dx.seventh`)
 * - `outside`: the table doesn't hold that year
 */
export type CodeStatus =
  | { readonly kind: 'billable' | 'malformed' | 'unknown' }
  | { readonly kind: 'outside'; readonly year: number }
  | { readonly kind: 'other-years'; readonly first: number; readonly last: number; readonly instead: readonly string[] }
  | { readonly kind: 'header'; readonly instead: readonly string[]; readonly more: boolean }
  | { readonly kind: 'seventh'; readonly wrong: boolean; readonly instead: readonly string[] };

const SHAPE = /^[A-Z]\d[\dAB][\dA-Z]{0,4}$/;
const NAMED = 6;
const BILLABLE: CodeStatus = { kind: 'billable' };
const MALFORMED: CodeStatus = { kind: 'malformed' };
const UNKNOWN: CodeStatus = { kind: 'unknown' };

/** @param code undotted, upper case */
export function codeStatus(code: string, year: number, icd10: Icd10): CodeStatus {
  const status = icd10.status(code, year);
  if (status === 'billable') return BILLABLE;
  if (!SHAPE.test(code)) return MALFORMED;
  if (status === 'outside') return { kind: 'outside', year };
  const years = billableYears(code, icd10);
  if (years) return { kind: 'other-years', ...years, instead: icd10.billableBelow(code, year, NAMED) };
  return seventhStatus(code, year, icd10) ?? headerStatus(code, year, icd10) ?? UNKNOWN;
}

/** A diagnosis with the first thing wrong on any date it is billed for. */
export interface JudgedDiagnosis {
  readonly diagnosis: Diagnosis;
  readonly status: CodeStatus;
  /** The line whose date decided; undefined where no date is known and none was needed. */
  readonly line: Line | undefined;
  /** True where the verdict needs a date that isn't there. */
  readonly undated: boolean;
}

/** The diagnoses, in the order of item 21, that are not billable or that no date is known for. */
export const faultyDiagnoses = perClaim((claim, icd10: Icd10): readonly JudgedDiagnosis[] => {
  const faulty: JudgedDiagnosis[] = [];
  for (const diagnosis of claim.diagnoses) {
    const judged = judgeDiagnosis(claim, diagnosis, icd10);
    if (judged.status !== BILLABLE || judged.undated) faulty.push(judged);
  }
  return faulty;
});

function judgeDiagnosis(claim: Claim, diagnosis: Diagnosis, icd10: Icd10): JudgedDiagnosis {
  const code = diagnosis.code.value ?? '';
  let judged: JudgedDiagnosis | undefined;
  let lastYear = 0;
  const byPointers = isPointedAt(claim, diagnosis.position);
  for (const line of claim.lines) {
    if (line.dateFrom.state !== 'value' || (byPointers && !line.pointers.value?.includes(diagnosis.position))) continue;
    const year = fiscalYear(line.dateFrom.value);
    if (year === lastYear) continue;
    lastYear = year;
    const status = codeStatus(code, year, icd10);
    if (!judged || (judged.status.kind === 'billable' && status.kind !== 'billable')) {
      judged = { diagnosis, status, line, undated: false };
    }
  }
  if (judged) return judged;
  const status = codeStatus(code, icd10.lastYear, icd10);
  const needsDate = status.kind === 'billable' || status.kind === 'other-years';
  return { diagnosis, status: needsDate ? BILLABLE : status, line: undefined, undated: needsDate };
}

/** Whether some line points at a place of item 21 and all pointers are known; else any line may be billed for it. */
function isPointedAt(claim: Claim, position: number): boolean {
  let found = false;
  for (const { pointers } of claim.lines) {
    if (pointers.state !== 'value') return false;
    found ||= pointers.value.includes(position);
  }
  return found;
}

/** Paths behind a verdict that hung on a date. */
export function statusEvidence({ line }: JudgedDiagnosis): string[] {
  return line ? [line.dateFrom.path] : [];
}

function billableYears(code: string, icd10: Icd10): { first: number; last: number } | undefined {
  let first = 0;
  let last = 0;
  for (let year = icd10.firstYear; year <= icd10.lastYear; year++) {
    if (icd10.status(code, year) !== 'billable') continue;
    first ||= year;
    last = year;
  }
  return first === 0 ? undefined : { first, last };
}

/** T14.91 (none), T14.91A (no placeholder), T14.91XQ (one that doesn't exist). */
function seventhStatus(code: string, year: number, icd10: Icd10): CodeStatus | undefined {
  const missing = icd10.billableBelow(code.padEnd(6, 'X'), year, NAMED);
  if (code.length < 7 && missing.length > 0) {
    return { kind: 'seventh', wrong: false, instead: missing };
  }
  const stem = code.slice(0, -1).padEnd(6, 'X');
  const siblings = code.length > 4 && stem.length === 6 ? icd10.billableBelow(stem, year, NAMED) : [];
  if (siblings.length === 0) return undefined;
  const last = code.slice(-1);
  const exact = siblings.filter((sibling) => sibling.endsWith(last));
  const wrong = code.length === 7;
  return wrong || exact.length > 0 ? { kind: 'seventh', wrong, instead: wrong ? siblings : exact } : undefined;
}

function headerStatus(code: string, year: number, icd10: Icd10): CodeStatus | undefined {
  const below = icd10.billableBelow(code, year, NAMED + 1);
  return below.length === 0
    ? undefined
    : { kind: 'header', instead: below.slice(0, NAMED), more: below.length > NAMED };
}
