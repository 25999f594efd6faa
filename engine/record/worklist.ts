import type { Facts } from '../claim/context.ts';
import { fromIso, toIso, toUs } from '../claim/day.ts';
import type { AuthorizationRecord } from '../log/events/authorization-recorded.ts';
import type { Followup } from '../log/events/followup-set.ts';
import type { SessionRecord } from '../log/events/session-recorded.ts';
import type { PatientNamed, PayerNamed } from '../log/events/subject.ts';
import { openMoney, sentOn, stateOf } from './claim-state.ts';
import { clocksBy, type Deadline, type PayerClocks } from './deadlines.ts';
import type { Views } from './facts.ts';
import type { ClaimOnFile } from './folds/claims.ts';
import type { Clocks } from './folds/clocks.ts';
import { isRunningLow, ledgerOf } from './ledger.ts';
import { faceOf, traitsOf } from './person.ts';
import { get, valuesOf } from './plain-map.ts';

export type WorkKind =
  | 'unbilled'
  | 'rejected'
  | 'denied'
  | 'waiting'
  | 'follow-up'
  | 'promise'
  | 'authorization-ends'
  | 'authorization-low';

/** Something to do, and why it is on the list. */
export interface Work {
  /** Of the kind and our own name of what it is about; nothing of the patient. */
  readonly id: string;
  readonly kind: WorkKind;
  /** ISO day by which it has to be done; null where no clock is known. */
  readonly due: string | null;
  /** Whole cents that hang on it. */
  readonly worth: number;
  readonly patient?: PatientNamed;
  readonly payer?: PayerNamed;
  /** One sentence, for the biller. */
  readonly why: string;
  /** What it is about: our name of the claim, id of the authorization, session or follow-up. */
  readonly about: string;
}

/** Days after sending without an answer that a call is due: most payers answer within 30. */
const ANSWER_DAYS = 30;
/** Days before its end that an authorization comes onto the list. */
const ENDS_SOON = 30;

/**
 * Everything to do, by day and then by money; what has no day comes last.
 *
 * @param facts the practice's contracts (`payers`)
 * @param today ISO day
 */
export function worklistOf(
  views: Views & { readonly clocks: Clocks },
  facts: Pick<Facts, 'payers'>,
  today: string,
): Work[] {
  const clocksFor = clocksBy(facts);
  const work = [
    ...valuesOf(views.sessions.open).flatMap((session) => unbilled(session, clocksFor(session.payer), today)),
    ...valuesOf(views.claims.byId).flatMap((claim) => claimWork(claim, clocksFor(claim.payer), today)),
    ...valuesOf(views.authorizations.byId).flatMap((record) => authorizationWork(record, views, today)),
    ...valuesOf(views.clocks.open).map(followupWork),
  ];
  return work.sort(byDayAndMoney);
}

function byDayAndMoney(a: Work, b: Work): number {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1;
  return b.worth - a.worth || (a.id < b.id ? -1 : 1);
}

function unbilled(session: SessionRecord, clocks: PayerClocks, today: string): Work[] {
  const { id, on, patient, payer, state } = session;
  if (state !== 'held' || on > today) return [];
  const limit = clocks.filing(on);
  const why = `Session of ${us(on)} is on no claim yet. ${untilOf(payer, limit, 'takes it')}`;
  return [{ id: `unbilled-${id}`, kind: 'unbilled', due: limit?.on ?? null, worth: 0, patient, payer, why, about: id }];
}

function claimWork(claim: ClaimOnFile, clocks: PayerClocks, today: string): Work[] {
  const { id, patient, payer, answers, lines } = claim;
  const worth = openMoney(claim);
  const base = { worth, about: id, ...(patient && { patient }), ...(payer && { payer }) };
  const visits = visitsOf(claim);
  const answer = answers.at(-1);
  switch (stateOf(claim)) {
    case 'rejected': {
      const first = lines.map(({ on }) => on).sort()[0];
      const limit = first === undefined ? null : clocks.filing(first);
      const why = `The claim${visits} was rejected and counts as never sent. ${untilOf(payer, limit, 'takes it')}`;
      return [{ ...base, id: `rejected-${id}`, kind: 'rejected', due: limit?.on ?? null, why }];
    }
    case 'denied':
    case 'reversed':
    case 'partly-paid': {
      if (!answer || worth === 0) return [];
      const appeal = clocks.appeal(answer.decidedOn);
      const corrected = clocks.corrected(answer.decidedOn);
      const due = [appeal?.on, corrected?.on].filter((on) => on !== undefined).sort()[0] ?? null;
      const codes = answer.carcs.length > 0 ? ` with ${answer.carcs.join(', ')}` : '';
      const said = { denied: 'denied', reversed: 'taken back', 'partly-paid': 'paid in part' }[
        answer.outcome as 'denied' | 'reversed' | 'partly-paid'
      ];
      const why = `The claim${visits} was ${said}${codes} on ${us(answer.decidedOn)}. ${wayBack(corrected, appeal)}`;
      return [{ ...base, id: `denied-${id}`, kind: 'denied', due, why }];
    }
    case 'sent':
    case 'accepted':
    case 'appealed': {
      const sent = claim.sent.at(-1)?.sentOn ?? sentOn(claim);
      if (sent === null) return [];
      const due = dayAfter(sent, ANSWER_DAYS);
      if (due > today) return [];
      const why = `No answer to the claim${visits} since it was sent on ${us(sent)}. Ask for its status.`;
      return [{ ...base, id: `waiting-${id}`, kind: 'waiting', due, why }];
    }
    default:
      return [];
  }
}

/** "takes it until 12/31/2026 (90 days, your contract)." */
function untilOf(payer: PayerNamed | undefined, limit: Deadline | null, does: string): string {
  const name = payer?.name ?? 'The payer';
  if (!limit) return `How long ${payer?.name ?? 'the payer'} ${does} isn't known; enter it from your contract.`;
  return `${name} ${does} until ${us(limit.on)} (${limit.because}).`;
}

function wayBack(corrected: Deadline | null, appeal: Deadline | null): string {
  if (!corrected && !appeal) return "The time to appeal isn't known; enter it from your contract.";
  const first = corrected && `A corrected claim can go until ${us(corrected.on)} (${corrected.because})`;
  const second = appeal && `${first ? 'an appeal' : 'An appeal can go'} until ${us(appeal.on)} (${appeal.because})`;
  return `${[first, second].filter(Boolean).join(', ')}.`;
}

function authorizationWork(record: AuthorizationRecord, views: Views, today: string): Work[] {
  const { id, number, patient, payer, to, state, approved } = record;
  if (state !== 'approved' && state !== 'partly-approved') return [];
  if (to !== undefined && to < today) return [];
  const base = { worth: 0, about: id, patient, payer };
  const work: Work[] = [];
  if (to !== undefined && to <= dayAfter(today, ENDS_SOON)) {
    const why = `Authorization ${number} ends on ${us(to)}. Ask ${payer.name} for an extension if sessions go on.`;
    work.push({ ...base, id: `authorization-ends-${id}`, kind: 'authorization-ends', due: to, why });
  }
  const ledger = ledgerOfPatient(record, views);
  if (isRunningLow(record, ledger)) {
    const left = Math.max(0, ledger.left ?? 0);
    const why = `Authorization ${number} has ${left} of ${approved} ${record.unit}s left. Ask ${payer.name} for more.`;
    work.push({ ...base, id: `authorization-low-${id}`, kind: 'authorization-low', due: today, why });
  }
  return work;
}

/** An authorization counted down by everything on file of its patient. */
export function ledgerOfPatient(record: AuthorizationRecord, { claims, sessions }: Pick<Views, 'claims' | 'sessions'>) {
  const traits = traitsOf(faceOf(record.patient));
  const claimIds = new Set(traits.flatMap((trait) => get(claims.byTrait, trait) ?? []));
  const sessionIds = new Set(traits.flatMap((trait) => get(sessions.byTrait, trait) ?? []));
  return ledgerOf(
    record,
    [...claimIds].map((one) => get(claims.byId, one)).filter((one) => one !== undefined),
    [...sessionIds].map((one) => get(sessions.open, one)).filter((one) => one !== undefined),
  );
}

function followupWork({ id, about, what, on, kind, atStake }: Followup): Work {
  const isPromise = kind === 'promise';
  const why = isPromise ? `Promised by ${us(on)}: ${sentence(what)}` : sentence(what);
  return {
    id: `follow-up-${id}`,
    kind: isPromise ? 'promise' : 'follow-up',
    due: on,
    worth: atStake ?? about.charge ?? 0,
    ...(about.patient && { patient: about.patient }),
    ...(about.payer && { payer: about.payer }),
    why,
    about: id,
  };
}

/** " of 10/05/2026", " of 10/05/2026 and 2 more visits". */
function visitsOf({ lines }: ClaimOnFile): string {
  const days = [...new Set(lines.map(({ on }) => on))].sort();
  const [first] = days;
  if (first === undefined) return '';
  const more = days.length - 1;
  return ` of ${us(first)}${more === 0 ? '' : ` and ${more} more ${more === 1 ? 'visit' : 'visits'}`}`;
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

function us(iso: string): string {
  return toUs(fromIso(iso) ?? 0);
}

function dayAfter(iso: string, days: number): string {
  return toIso((fromIso(iso) ?? 0) + days);
}
