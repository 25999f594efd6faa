import type { AuthorizationRecord } from '../log/events/authorization-recorded.ts';
import type { SessionRecord } from '../log/events/session-recorded.ts';
import { plainNumber } from '../rules/authorization.ts';
import { samePayer } from '../rules/payer-names.ts';
import { countsAsUse, isPending, stateOf } from './claim-state.ts';
import type { ClaimOnFile } from './folds/claims.ts';
import { contradict, faceOf } from './person.ts';

/** One use of an authorization, and whether it counts. */
export interface Use {
  readonly on: string;
  readonly code: string;
  /** In the authorization's own unit. */
  readonly amount: number;
  /** Our name of the claim, or id of the session. */
  readonly from: string;
  /** `given-back`: its claim was denied, rejected or voided. `reserved`: planned, or held and on no claim yet. */
  readonly kind: 'decided' | 'pending' | 'reserved' | 'given-back';
}

/** How an authorization stands, and how that came about. Amounts are in its own visits or units. */
export interface Ledger {
  readonly uses: readonly Use[];
  readonly usedBefore: number;
  /** Used before, decided and pending together. */
  readonly used: number;
  readonly pending: number;
  readonly reserved: number;
  /** Approved less used; null where it isn't known how much was approved. */
  readonly left: number | null;
}

/**
 * Counts an authorization down by date of service and authorized code.
 *
 * @param claims of its patient, without the one on screen
 * @param sessions of its patient that are on no claim
 */
export function ledgerOf(
  record: AuthorizationRecord,
  claims: readonly ClaimOnFile[],
  sessions: readonly SessionRecord[],
): Ledger {
  const uses = [...claims.flatMap((claim) => usesOf(record, claim)), ...reservedBy(record, sessions)];
  uses.sort((a, b) => a.on.localeCompare(b.on));
  const usedBefore = record.usedBefore ?? 0;
  const pending = sum(record, uses, ['pending']);
  const used = usedBefore + sum(record, uses, ['decided', 'pending']);
  const reserved = usedBefore + sum(record, uses, ['decided', 'pending', 'reserved']) - used;
  return {
    uses,
    usedBefore,
    used,
    pending,
    reserved,
    left: record.approved === undefined ? null : record.approved - used,
  };
}

/** Whether so little is left that somebody should ask for more. @param share of what was approved, 0 to 1 */
export function isRunningLow({ approved }: AuthorizationRecord, { left, reserved }: Ledger, share = 0.2): boolean {
  return left !== null && approved !== undefined && left - reserved <= Math.max(1, Math.floor(approved * share));
}

function usesOf(record: AuthorizationRecord, claim: ClaimOnFile): Use[] {
  const { authorization, payer, patient, lines } = claim;
  if (!patient || contradict(faceOf(patient), faceOf(record.patient))) return [];
  if (faceOf(patient).first !== '' && faceOf(patient).first !== faceOf(record.patient).first) return [];
  if (authorization && plainNumber(authorization) !== plainNumber(record.number)) return [];
  if (!samePayer(payer?.name ?? '', record.payer.name)) return [];
  const state = stateOf(claim);
  if (state === 'unsent') return [];
  const kind = !countsAsUse(claim) ? 'given-back' : isPending(claim) ? 'pending' : 'decided';
  return lines
    .filter(({ on, code }) => isWithin(record, on, code))
    .map(({ on, code, units }) => ({
      on,
      code,
      amount: record.unit === 'visit' ? 1 : (units ?? 1),
      from: claim.id,
      kind,
    }));
}

function reservedBy(record: AuthorizationRecord, sessions: readonly SessionRecord[]): Use[] {
  return sessions
    .filter(({ on, code, payer }) => {
      return isWithin(record, on, code ?? '') && (!payer || samePayer(payer.name, record.payer.name));
    })
    .map(({ id, on, code }) => ({ on, code: code ?? '', amount: 1, from: id, kind: 'reserved' }));
}

/** A session whose code isn't known counts by its day. */
function isWithin({ codes, from, to }: AuthorizationRecord, on: string, code: string): boolean {
  if (on < (from ?? on) || on > (to ?? on)) return false;
  return codes.length === 0 || code === '' || codes.includes(code);
}

/** A claim and its replacement hold the same visit: it counts once, by its day, or by its day and code. */
function sum({ unit }: AuthorizationRecord, uses: readonly Use[], kinds: readonly Use['kind'][]): number {
  const amounts = new Map<string, number>();
  for (const { on, code, amount, kind } of uses) {
    if (!kinds.includes(kind)) continue;
    const key = unit === 'visit' ? on : `${on} ${code}`;
    amounts.set(key, Math.max(amounts.get(key) ?? 0, amount));
  }
  return [...amounts.values()].reduce((all, one) => all + one, 0);
}
