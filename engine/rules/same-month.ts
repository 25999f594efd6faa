import type { Claim, Line } from '../claim/claim.ts';
import { civil, type Day } from '../claim/day.ts';
import { type CodedLine, hasCode } from './same-day.ts';

/** First and last day of the calendar month a day lies in. */
export function monthOf(day: Day): { readonly from: Day; readonly to: Day } {
  const from = day - civil(day).day + 1;
  return { from, to: from + 31 - civil(from + 31).day };
}

/** The other lines of the claim in that calendar month, by the same provider (or one nobody read), with one of `codes`. */
export function linesOfMonth(line: Line, claim: Claim, codes: readonly string[]): CodedLine[] {
  const day = line.dateFrom.value;
  if (day === null) return [];
  const { from, to } = monthOf(day);
  return claim.lines.filter((other): other is CodedLine => {
    if (other === line || !hasCode(other) || !codes.includes(other.code.value)) return false;
    const on = other.dateFrom.value;
    return on !== null && on >= from && on <= to && sameProvider(line, other.renderingNpi.value);
  });
}

/** Whether the provider of a line may be this one: one who is blank or unread may be anyone. */
export function sameProvider({ renderingNpi }: Line, npi: string | null | undefined): boolean {
  return !npi || renderingNpi.value === null || renderingNpi.value === npi;
}
