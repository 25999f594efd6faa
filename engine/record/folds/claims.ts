import { parseId } from '../../claim/normalise.ts';
import type { LogEvent } from '../../log/event.ts';
import type { Check } from '../../log/events/claim-checked.ts';
import type { Submission } from '../../log/events/claim-submitted.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import type { Remittance } from '../../log/events/remittance-recorded.ts';
import type { PatientNamed, PayerNamed, ProviderNamed, Subject } from '../../log/events/subject.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { claimOnForm, type LineOnFile } from '../claim-on-form.ts';
import { faceOf, traitsOf } from '../person.ts';
import { drop, get, type PlainMap, put, putInto } from '../plain-map.ts';

type Sent = Pick<Submission, 'kind' | 'sentOn' | 'state' | 'route' | 'confirmation'> & { readonly seq: number };
type Answered = Pick<Remittance, 'outcome' | 'decidedOn' | 'paid' | 'allowed' | 'patientResponsibility'> & {
  readonly seq: number;
  /** CARCs of what was not paid, the contractual write-off and the patient's share left out. */
  readonly carcs: readonly string[];
  /** Cents that those come to. */
  readonly held: number;
};
type Contact = Pick<Interaction, 'id' | 'channel' | 'situation'> & { readonly seq: number; readonly on: string };

/** What has become of one claim over its corrections and answers. */
export interface ClaimOnFile {
  /** Our own name of it; of a claim known by the payer's number alone, the number of its first entry: c12. */
  readonly id: string;
  /** The payer's numbers of it, the latest last. */
  readonly numbers: readonly string[];
  readonly payer?: PayerNamed;
  readonly patient?: PatientNamed;
  readonly provider?: ProviderNamed;
  readonly authorization?: string;
  readonly billingNpi?: string;
  readonly diagnoses: readonly string[];
  /** As sent last; before that as somebody spoke of them. */
  readonly lines: readonly LineOnFile[];
  readonly charge?: number;
  readonly checked?: { readonly on: string; readonly verdict: Check['verdict']; readonly errors: number };
  readonly sent: readonly Sent[];
  readonly answers: readonly Answered[];
  readonly contacts: readonly Contact[];
  /** Days of its first and last entry. */
  readonly first: string;
  readonly last: string;
}

export interface Claims {
  readonly byId: PlainMap<ClaimOnFile>;
  readonly byNumber: PlainMap<string>;
  /** Trait of the patient (`traitsOf`) -> ids of claims. */
  readonly byTrait: PlainMap<readonly string[]>;
  /** Day on which the first submission was written down: from then on the record knows what was sent. */
  readonly since: string | null;
}

/** The contractual write-off: money nobody owes. */
const WRITE_OFF = '45';

export const claims: Fold<Claims> = {
  name: 'claims',
  version: 1,
  initial: { byId: {}, byNumber: {}, byTrait: {}, since: null },
  apply(state, event) {
    switch (event.type) {
      case 'claim.checked': {
        const body = bodyAs<Check>(event);
        const errors = body.findings.filter(({ severity }) => severity === 'error').length;
        const checked = { on: event.at.slice(0, 10), verdict: body.verdict, errors };
        return changed(state, body.about, event, (claim) => ({ ...claim, checked }));
      }
      case 'claim.submitted': {
        const body = bodyAs<Submission>(event);
        const since = state.since ?? event.at.slice(0, 10);
        return { ...changed(state, body.about, event, (claim) => submitted(claim, body, event)), since };
      }
      case 'remittance.recorded': {
        const body = bodyAs<Remittance>(event);
        return changed(state, body.about, event, (claim) => ({
          ...claim,
          answers: [...claim.answers, answered(body, event.seq)],
        }));
      }
      case 'interaction.recorded': {
        const { about, id, channel, situation, startedAt } = bodyAs<Interaction>(event);
        const contact = { seq: event.seq, id, channel, on: startedAt.slice(0, 10), ...(situation && { situation }) };
        return changed(state, about, event, (claim) => ({ ...claim, contacts: [...claim.contacts, contact] }));
      }
      default:
        return state;
    }
  },
};

function changed(state: Claims, about: Subject, event: LogEvent, change: (claim: ClaimOnFile) => ClaimOnFile): Claims {
  const number = about.claimNumber && parseId(about.claimNumber);
  const numbered = number === undefined ? undefined : get(state.byNumber, number);
  if (about.claim === undefined && number === undefined) return state;
  const id = about.claim ?? numbered ?? `c${event.seq}`;
  const before = joined(state, get(state.byId, id) ?? blank(id, event), numbered);
  const claim = change(withSubject(before, about, event, number));
  let { byId, byNumber, byTrait } = state;
  if (numbered !== undefined && numbered !== id && isUnnamed(numbered)) byId = drop(byId, numbered);
  byId = put(byId, id, claim);
  if (number !== undefined && (numbered === undefined || isUnnamed(numbered))) byNumber = put(byNumber, number, id);
  const traits = claim.patient ? traitsOf(faceOf(claim.patient)) : [];
  for (const trait of traits) byTrait = putInto(byTrait, trait, id);
  return { ...state, byId, byNumber, byTrait };
}

/** What was known under the payer's number alone goes on under our name, once an entry gives both. */
function joined(state: Claims, claim: ClaimOnFile, numbered: string | undefined): ClaimOnFile {
  if (numbered === undefined || numbered === claim.id || !isUnnamed(numbered)) return claim;
  const other = get(state.byId, numbered);
  if (!other) return claim;
  const bySeq = <T extends { readonly seq: number }>(list: readonly T[]) => list.toSorted((a, b) => a.seq - b.seq);
  return {
    ...other,
    ...claim,
    numbers: [...new Set([...other.numbers, ...claim.numbers])],
    lines: claim.lines.length > 0 ? claim.lines : other.lines,
    sent: bySeq([...other.sent, ...claim.sent]),
    answers: bySeq([...other.answers, ...claim.answers]),
    contacts: bySeq([...other.contacts, ...claim.contacts]),
    first: other.first < claim.first ? other.first : claim.first,
  };
}

function isUnnamed(id: string): boolean {
  return /^c\d+$/.test(id);
}

function blank(id: string, { at }: LogEvent): ClaimOnFile {
  const day = at.slice(0, 10);
  return { id, numbers: [], diagnoses: [], lines: [], sent: [], answers: [], contacts: [], first: day, last: day };
}

function withSubject(claim: ClaimOnFile, about: Subject, { at }: LogEvent, number: string | undefined): ClaimOnFile {
  const { payer, patient, provider, authorization, charge } = about;
  const spoken = linesSpokenOf(about);
  const day = at.slice(0, 10);
  return {
    ...claim,
    ...(payer && { payer: { ...claim.payer, ...payer } }),
    ...(patient && { patient: { ...claim.patient, ...patient } }),
    ...(provider && { provider }),
    ...(authorization !== undefined && { authorization }),
    ...(charge !== undefined && { charge }),
    ...(claim.sent.length === 0 && spoken && { lines: spoken }),
    numbers: number === undefined || claim.numbers.includes(number) ? claim.numbers : [...claim.numbers, number],
    last: day > claim.last ? day : claim.last,
  };
}

function submitted(claim: ClaimOnFile, body: Submission, { seq }: LogEvent): ClaimOnFile {
  const { kind, sentOn, state, route, confirmation, fields, about } = body;
  const sent = [...claim.sent, { seq, kind, sentOn, state, route, ...(confirmation && { confirmation }) }];
  if (kind !== 'original' && kind !== 'corrected') return { ...claim, sent };
  const form = fields && claimOnForm(fields);
  const lines = form ? Object.values(form.lines) : [];
  return {
    ...claim,
    sent,
    lines: lines.length > 0 ? lines : (linesSpokenOf(about) ?? claim.lines),
    ...(form && {
      diagnoses: form.diagnoses,
      ...(form.billingNpi && { billingNpi: form.billingNpi }),
      ...(form.authorization && { authorization: form.authorization }),
      patient: { ...form.patient, ...claim.patient },
      ...(form.payer && !claim.payer && { payer: form.payer }),
    }),
  };
}

function linesSpokenOf({ services, provider }: Subject): LineOnFile[] | undefined {
  return services?.map(({ from, code, modifiers, units, charge }) => ({
    on: from,
    code,
    ...(modifiers && { modifiers }),
    ...(units !== undefined && { units }),
    ...(charge !== undefined && { charge }),
    ...(provider?.npi && { npi: provider.npi }),
  }));
}

function answered(body: Remittance, seq: number): Answered {
  const { outcome, decidedOn, paid, allowed, patientResponsibility, lines } = body;
  const open = lines
    .flatMap(({ adjustments }) => adjustments)
    .filter(({ group, carc }) => group !== 'PR' && carc !== WRITE_OFF);
  return {
    seq,
    outcome,
    decidedOn,
    ...(paid !== undefined && { paid }),
    ...(allowed !== undefined && { allowed }),
    ...(patientResponsibility !== undefined && { patientResponsibility }),
    carcs: [...new Set(open.map(({ group, carc }) => `${group}-${carc}`))],
    held: open.reduce((sum, { amount }) => sum + amount, 0),
  };
}
