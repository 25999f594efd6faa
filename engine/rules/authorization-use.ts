import type { Claim, Line } from '../claim/claim.ts';
import type { Authorization, Facts } from '../claim/context.ts';
import { perClaim } from '../claim/per-claim.ts';
import { authorizationOf, covers, plainNumber } from './authorization.ts';
import { otherClaims } from './earlier-lines.ts';
import { codeOf } from './earlier-visits.ts';
import { samePayer } from './payer-names.ts';

/** The lines of a claim that use one authorization. */
export interface Use {
  readonly record: Authorization;
  readonly path: string;
  readonly typed: boolean;
  readonly lines: Line[];
}

/** @returns `unknown`: how many lines have a number that can't be looked up */
export const usesOf = perClaim((claim, facts: Facts): { readonly uses: readonly Use[]; readonly unknown: number } => {
  const uses = new Map<string, Use>();
  let unknown = 0;
  for (const line of claim.lines) {
    const match = authorizationOf(line, claim, facts);
    if (match.kind === 'unknown') unknown++;
    if (match.kind !== 'on-file') continue;
    const record = recordFor(match.records, line);
    if (!record) continue;
    const key = `${plainNumber(record.number)}|${record.dateFrom}|${record.dateTo}`;
    const use = uses.get(key) ?? { record, path: match.path, typed: match.typed, lines: [] };
    use.lines.push(line);
    uses.set(key, use);
  }
  return { uses: [...uses.values()], unknown };
});

/** The record that covers the line's day and code; none where another rule speaks, or where several do. */
function recordFor(records: readonly Authorization[], line: Line): Authorization | undefined {
  const day = line.dateFrom.value;
  const fitting = records.filter(
    (record) =>
      covers(record, line.code.value ?? '') &&
      (day === null || (day >= (record.dateFrom ?? day) && day <= (record.dateTo ?? day))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** How an authorization stands, in its own visits or units. */
export interface Balance {
  readonly noun: 'visit' | 'unit';
  readonly approved: number;
  /** As recorded; claims on their way may be in it or not. */
  readonly used: number;
  /** What the earlier claims on file use, decided or not; `used` may hold more, never rightly less. */
  readonly counted: number;
  /** Of those, what no payer has decided yet. */
  readonly pending: number;
  /** What this claim uses. */
  readonly need: number;
}

/** How each authorization that a claim uses stands: a reason for people where it can't be told. */
export const balancesOf = perClaim((claim, facts: Facts) =>
  usesOf(claim, facts).uses.map((use) => ({ use, balance: balanceOf(use, claim, facts) })),
);

function balanceOf({ record, lines }: Use, claim: Claim, facts: Facts): Balance | string {
  const { number, unitType, unitsApproved: approved } = record;
  const visits = visitsOf(lines);
  const units = unitsOf(lines);
  const need = unitType === 'visit' ? visits : unitType === 'unit' || visits === units ? units : null;
  const noun = unitType === 'unit' ? 'unit' : 'visit';
  const earlier = need === null ? { counted: 0, pending: 0 } : earlierUse(record, noun, claim, facts);
  const used = record.unitsUsed ?? null;
  const isProven = need !== null && approved && earlier.counted + need > approved;
  if (approved === null || approved === undefined || (used === null && !isProven)) {
    return `what is left of authorization ${number} isn't recorded`;
  }
  if (need === null) {
    const reason = unitType ? 'dates or units of its lines are missing' : "it isn't recorded in visits or units";
    return `authorization ${number}: ${reason}`;
  }
  return { noun, approved, used: used ?? 0, need, ...earlier };
}

/** What earlier claims of this patient use of a record; a line that is on this claim too isn't counted. */
function earlierUse(record: Authorization, noun: 'visit' | 'unit', claim: Claim, facts: Facts) {
  const counted = new Map<string, number>();
  const pending = new Map<string, number>();
  for (const { status, payerName, authorizationNumber, lines } of otherClaims(claim, facts) ?? []) {
    if (!samePayer(payerName ?? '', claim.text('payer.name').raw)) continue;
    if (authorizationNumber && plainNumber(authorizationNumber) !== plainNumber(record.number)) continue;
    const isPending = /submit|pend|sent|accepted|processing/i.test(status ?? '');
    for (const one of lines) {
      const [day, code] = [one.dateFrom, codeOf(one)];
      if (!covers(record, code) || day < (record.dateFrom ?? day) || day > (record.dateTo ?? day)) continue;
      const isHere = (own: Line) => own.dateFrom.value === day && (noun === 'visit' || own.code.value === code);
      if (claim.lines.some(isHere)) continue;
      // A claim and its replacement hold the same line: it counts once.
      const key = noun === 'visit' ? String(day) : `${day} ${code}`;
      const amount = noun === 'visit' ? 1 : (one.units ?? 1);
      for (const sums of isPending ? [counted, pending] : [counted]) {
        sums.set(key, Math.max(sums.get(key) ?? 0, amount));
      }
    }
  }
  return { counted: sum(counted), pending: sum(pending) };
}

function sum(amounts: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const amount of amounts.values()) all += amount;
  return all;
}

/** Distinct days; null where one isn't known. */
function visitsOf(lines: readonly Line[]): number | null {
  const days = new Set<number>();
  for (const { dateFrom } of lines) {
    if (dateFrom.value === null) return null;
    days.add(dateFrom.value);
  }
  return days.size;
}

/** Units together; null where one isn't known. */
function unitsOf(lines: readonly Line[]): number | null {
  let all = 0;
  for (const { units } of lines) {
    if (units.value === null) return null;
    all += units.value;
  }
  return all;
}
