import type { Claim, Line } from '../claim/claim.ts';
import { type Day, toUs } from '../claim/day.ts';
import type { Confidence } from '../payers/payer.ts';
import { codeOf, earlierClaims, NOT_PAID } from './earlier-visits.ts';
import { finding, notApplicable, pass, type RuleContext } from './rule.ts';
import { type CodedLine, hasCode, sameProvider } from './same-day.ts';

/** A service of the same patient on a day near a line's own: on this claim, or (without `line`) on an earlier one. */
export interface Near {
  readonly code: string;
  readonly day: Day;
  readonly line?: CodedLine;
}

/**
 * Services with one of `codes` between two days, both included, by the line's provider or one nobody named.
 * Lines of the claim come first. Earlier claims that were denied are left out, and those that hold the line's own
 * service: they are this claim, sent before.
 */
export function servicesNear(
  line: Line,
  claim: Claim,
  context: RuleContext,
  codes: readonly string[],
  from: Day,
  to: Day,
): Near[] {
  const found: Near[] = [];
  for (const other of claim.lines) {
    const day = other.dateFrom.value;
    if (other === line || !hasCode(other) || day === null || day < from || day > to) continue;
    if (codes.includes(other.code.value) && sameProvider(line.renderingNpi.value, other.renderingNpi.value)) {
      found.push({ code: other.code.value, day, line: other });
    }
  }
  for (const { status, lines } of earlierClaims(claim, context.facts) ?? []) {
    if (NOT_PAID.test(status ?? '')) continue;
    if (lines.some((own) => own.dateFrom === line.dateFrom.value && codeOf(own) === line.code.value)) continue;
    for (const one of lines) {
      const code = codeOf(one);
      if (one.dateFrom < from || one.dateFrom > to || !codes.includes(code)) continue;
      if (sameProvider(line.renderingNpi.value, one.renderingNpi)) found.push({ code, day: one.dateFrom });
    }
  }
  return found;
}

/** What a rule around a line's day answers without one: a blank date is another rule's finding, one not read is in `reads`. */
export function undated({ dateFrom }: Line) {
  return dateFrom.state === 'blank' ? notApplicable : pass;
}

/**
 * A hit on a line because of a near service. Data: code, line and date of the one, other, otherDate and place of the
 * other. What stands on an earlier claim comes from the vault.
 */
export function nearHit(
  message: string,
  line: Line,
  { code, day, line: other }: Near,
  confidence: Confidence = 'high',
) {
  return finding(message, {
    path: line.code.path,
    evidence: [line.dateFrom.path, ...(other ? [other.code.path, other.dateFrom.path] : [])],
    private: !other,
    confidence,
    data: {
      code: line.code.value ?? '',
      line: line.index + 1,
      date: toUs(line.dateFrom.value ?? 0),
      other: code,
      otherDate: toUs(day),
      place: other ? `on line ${other.index + 1}` : 'on an earlier claim',
    },
  });
}

/** Whether two lines point at one diagnosis, or may: only pointers tell different problems apart. */
export function mayShareProblem(a: Line, b: Line | undefined): boolean {
  const [left, right] = [a.pointers.value, b?.pointers.value];
  return !left || !right || left.some((position) => right.includes(position));
}

/** What a rule that asks for the problem answers without pointers. */
export const POINTERS_UNREAD = "the diagnosis pointers of some lines can't be seen on this page";

/** Whether the pointers that could tell two lines' problems apart were never read. */
export function problemUnread(a: Line, b: Line | undefined): boolean {
  return b !== undefined && (a.pointers.state === 'unseen' || b.pointers.state === 'unseen');
}
