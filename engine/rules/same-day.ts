import type { Claim, Line } from '../claim/claim.ts';
import { parseId } from '../claim/normalise.ts';
import { calendarMonth } from './periods.ts';

/** What a rule answers when lines may or may not be of one day. */
export const DATES_UNREAD = 'the dates of some lines are not known';

/** A line that carries a procedure code. */
export type CodedLine = Line & { readonly code: { readonly state: 'value'; readonly value: string } };

export function hasCode(line: Line): line is CodedLine {
  return line.code.state === 'value';
}

/**
 * Whether two lines are the same day's work of one provider. A provider who is blank or unread on one of them counts
 * as the same: one claim is nearly always one provider's. A blank date is another rule's finding, so it is "no";
 * a date that was never read is "unknown".
 */
export function sameDay(a: Line, b: Line): 'yes' | 'no' | 'unknown' {
  if (!sameProvider(a.renderingNpi.value, b.renderingNpi.value)) return 'no';
  if (a.dateFrom.state === 'value' && b.dateFrom.state === 'value') {
    return a.dateFrom.value === b.dateFrom.value ? 'yes' : 'no';
  }
  return a.dateFrom.state === 'blank' || b.dateFrom.state === 'blank' ? 'no' : 'unknown';
}

/** Whether two services may be one provider's: one who is blank, unread or not on file may be anyone. */
export function sameProvider(npi: string | null, other: string | null | undefined): boolean {
  return npi === null || !other || other === npi || parseId(other) === npi;
}

/** The other lines of the claim that are surely the same day's work of the same provider and carry one of `codes`. */
export function companions(line: Line, claim: Claim, codes?: readonly string[]): CodedLine[] {
  return claim.lines.filter(
    (other): other is CodedLine =>
      other !== line &&
      hasCode(other) &&
      (!codes || codes.includes(other.code.value)) &&
      sameDay(line, other) === 'yes',
  );
}

/** The other lines of the claim in that calendar month, by the same provider (or one nobody read), with one of `codes`. */
export function linesOfMonth(line: Line, claim: Claim, codes: readonly string[]): CodedLine[] {
  const day = line.dateFrom.value;
  if (day === null) return [];
  const [from, to] = calendarMonth(day);
  return claim.lines.filter((other): other is CodedLine => {
    if (other === line || !hasCode(other) || !codes.includes(other.code.value)) return false;
    const on = other.dateFrom.value;
    return on !== null && on >= from && on <= to && sameProvider(line.renderingNpi.value, other.renderingNpi.value);
  });
}

/** Whether a line with one of `codes` may be the same day's work, but its date was never read. */
export function maybeCompanion(line: Line, claim: Claim, codes?: readonly string[]): boolean {
  return claim.lines.some(
    (other) =>
      other !== line &&
      hasCode(other) &&
      (!codes || codes.includes(other.code.value)) &&
      sameDay(line, other) === 'unknown',
  );
}

/** Lines that share code, day and provider, in the order of the form; lines without code or date are left out. */
export function sameService(claim: Claim, codes?: ReadonlySet<string>): CodedLine[][] {
  const groups: CodedLine[][] = [];
  for (const line of claim.lines) {
    if (!hasCode(line) || line.dateFrom.state !== 'value' || (codes && !codes.has(line.code.value))) continue;
    const group = groups.find(
      ([first]) => first && first.code.value === line.code.value && sameDay(first, line) === 'yes',
    );
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Paths of the code and the date of lines: what a same-day finding rests on. */
export function codeAndDate(...lines: readonly Line[]): string[] {
  return lines.flatMap((line) => [line.code.path, line.dateFrom.path]);
}

/** Days a line spans: 1 unless its to-date is later. */
export function daysOf(line: Line): number {
  const { dateFrom, dateTo } = line;
  if (dateFrom.state !== 'value' || dateTo.state !== 'value') return 1;
  return Math.max(1, dateTo.value - dateFrom.value + 1);
}
