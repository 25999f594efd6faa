import type { Fields } from '../claim/claim.ts';
import type { Authorization, EarlierClaim, Facts, Session } from '../claim/context.ts';
import { type Day, fromIso } from '../claim/day.ts';
import { parseId } from '../claim/normalise.ts';
import type { AuthorizationRecord } from '../log/events/authorization-recorded.ts';
import type { CoverageRecord } from '../log/events/coverage-verified.ts';
import type { SessionRecord } from '../log/events/session-recorded.ts';
import { samePayer } from '../rules/payer-names.ts';
import { type ClaimOnForm, claimOnForm } from './claim-on-form.ts';
import { stateOf } from './claim-state.ts';
import type { ClaimOnFile } from './folds/claims.ts';
import type { FoldName, FoldState } from './folds/index.ts';
import { partsOf, patientFor } from './folds/patients.ts';
import { daysOf } from './folds/sessions.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { contradict, faceOf, traitsOf } from './person.ts';
import { get, type PlainMap } from './plain-map.ts';

/** The views that facts come from. */
export type Views = { readonly [Name in Extract<FoldName, ViewName>]: FoldState<Name> };
type ViewName = 'authorizations' | 'claims' | 'coverages' | 'patients' | 'sessions';

/** What the record tells a check; what the record can't know yet stays missing, which is "unknown". */
export type RecordFacts = Pick<
  Facts,
  'authorizations' | 'authorizationsSince' | 'history' | 'historySince' | 'coverage' | 'sessions'
>;

/**
 * What the record knows of the claim on screen. Looks at this patient's entries only.
 *
 * @param claim our own name of it, where it has one: it is no earlier claim of itself
 */
export function factsOfRecord(views: Views, fields: Fields, claim: string | null): RecordFacts {
  const form = claimOnForm(fields);
  const { patient } = form;
  const traits = traitsFor(views, form);
  const all = listed(views.claims, traits);
  const isItself = ({ id }: ClaimOnFile) => id === claim;
  const isReplaced = ({ numbers }: ClaimOnFile) =>
    form.replaces !== undefined && numbers.includes(parseId(form.replaces));
  const others = all.filter((one) => !isItself(one) && !isReplaced(one));
  // A correction is judged by what became of the claim it corrects.
  const earlier = form.replaces === undefined ? others : all;
  const coverage = coverageFor(views, traits, form);
  const { authorizations, claims } = views;
  const planned = openSessions(views, traits);
  return {
    ...(authorizations.since !== null && {
      authorizations: listed(authorizations, traits)
        .filter((record) => isOwn(record, patient))
        .map((record) => authorizationFact(record, ledgerOf(record, others, planned), claims.since)),
      authorizationsSince: dayOf(authorizations.since),
    }),
    ...(claims.since !== null && {
      history: earlier.filter((one) => stateOf(one) !== 'unsent').map(earlierFact),
      historySince: dayOf(claims.since),
    }),
    ...(coverage && { coverage: coverageFact(coverage) }),
    sessions: sessionsFor(views, form),
  };
}

/** By what this patient's entries are found, those of patients merged into it too. */
function traitsFor({ patients }: Views, { patient }: ClaimOnForm): readonly string[] {
  const own = traitsOf(faceOf(patient));
  const known = patientFor(patients, patient);
  // Only one that somebody merged has parts; looking for them goes over all patients.
  const parts = known ? partsOf(patients, known) : [];
  return [...new Set([...own, ...parts.flatMap(({ traits }) => traits)])];
}

function listed<T>(
  { byId, byTrait }: { readonly byId: PlainMap<T>; readonly byTrait: PlainMap<readonly string[]> },
  traits: readonly string[],
): T[] {
  const ids = new Set(traits.flatMap((trait) => get(byTrait, trait) ?? []));
  return [...ids].map((id) => get(byId, id)).filter((one): one is T & {} => one !== undefined);
}

/** Whether an authorization may be this patient's: families share numbers, so a first name must not be another's. */
function isOwn(record: AuthorizationRecord, patient: ClaimOnForm['patient']): boolean {
  const [own, other] = [faceOf(record.patient), faceOf(patient)];
  return !contradict(own, other) && (own.first === '' || other.first === '' || own.first === other.first);
}

function openSessions({ sessions }: Views, traits: readonly string[]): SessionRecord[] {
  const ids = new Set(traits.flatMap((trait) => get(sessions.byTrait, trait) ?? []));
  return [...ids].map((id) => get(sessions.open, id)).filter((one) => one !== undefined);
}

function authorizationFact(record: AuthorizationRecord, ledger: Ledger, since: string | null): Authorization {
  const { number, payer, patient, codes, from, to, approved, unit, usedBefore, provider, placeOfService } = record;
  const isWhole = from !== undefined && since !== null && from >= since;
  return {
    number,
    payerName: payer.name,
    memberId: patient.memberId,
    ...(codes.length > 0 && { procedureCodes: codes }),
    dateFrom: dayOf(from),
    dateTo: dayOf(to),
    unitsApproved: approved,
    // What was used before the record began and nobody wrote down can't be known.
    unitsUsed: usedBefore === undefined && !isWhole ? null : ledger.used,
    unitType: unit,
    renderingNpi: provider?.npi,
    placeOfService,
    status: record.state,
    ...(record.limits && { limits: record.limits }),
  };
}

/** The states as the rules read them. */
const STATUS = {
  unsent: 'draft',
  sent: 'submitted',
  accepted: 'accepted',
  rejected: 'rejected',
  paid: 'paid',
  'partly-paid': 'partially paid',
  denied: 'denied',
  reversed: 'denied',
  appealed: 'denied',
  void: 'void',
} as const;

function earlierFact(claim: ClaimOnFile): EarlierClaim {
  const { numbers, answers, authorization, billingNpi, patient, payer, diagnoses, lines } = claim;
  const { lastName, firstName, dob, memberId } = patient ?? {};
  return {
    claimId: numbers.at(-1),
    status: STATUS[stateOf(claim)],
    decidedOn: dayOf(answers.at(-1)?.decidedOn),
    authorizationNumber: authorization,
    billingNpi,
    ...(lastName && firstName && { patientKey: { lastName, firstName, dob: dayOf(dob) } }),
    memberId,
    payerName: payer?.name,
    ...(diagnoses.length > 0 && { diagnoses: [...diagnoses] }),
    lines: lines.map(({ on, code, place, modifiers, units, npi }) => ({
      dateFrom: dayOf(on) as Day,
      procedureCode: code,
      placeOfService: place,
      ...(modifiers && { modifiers: [...modifiers] }),
      units,
      renderingNpi: npi,
    })),
  };
}

/** The latest answer of this payer about this patient. */
function coverageFor({ coverages }: Views, traits: readonly string[], form: ClaimOnForm): CoverageRecord | undefined {
  const face = faceOf(form.patient);
  const name = form.payer?.name;
  if (name === undefined) return undefined;
  return traits
    .flatMap((trait) => get(coverages.byTrait, trait) ?? [])
    .filter(({ patient, payer }) => {
      const other = faceOf(patient);
      if (contradict(face, other) || (face.first !== '' && other.first !== '' && face.first !== other.first))
        return false;
      return samePayer(payer.name, name) || (payer.id !== undefined && payer.id === form.payer?.id);
    })
    .toSorted((a, b) => a.verifiedOn.localeCompare(b.verifiedOn))
    .at(-1);
}

function coverageFact(said: CoverageRecord): NonNullable<Facts['coverage']> {
  const { active, effective, termination, verifiedOn, network, handledBy, benefits } = said;
  const asked = fromIso(verifiedOn) as Day;
  const begins = dayOf(effective);
  // "Not active" without a day: it ended before it was asked about, unless it has yet to begin.
  const ended = active === false && termination === undefined && !(begins !== null && begins > asked);
  return {
    effective: begins,
    termination: ended ? asked - 1 : dayOf(termination),
    checkedOn: asked,
    network: network === undefined ? null : network === 'in' ? 'in-network' : 'out-of-network',
    payerName: handledBy?.name,
    benefits: benefits.map(({ codes, covered, visitsPerYear, used, authorization }) => {
      return { codes, covered, visitsPerYear, used, authorization };
    }),
  };
}

/** The session behind each line, where one alone can be meant. */
function sessionsFor({ sessions }: Views, { patient, lines }: ClaimOnForm): Session[] {
  return Object.entries(lines).flatMap(([at, { on, code }]) => {
    const ids = new Set(daysOf(patient, on).flatMap((key) => get(sessions.byDay, key) ?? []));
    const held = [...ids]
      .map((id) => get(sessions.byId, id))
      .filter((one) => one?.state === 'held' && isSameFirst(one, patient)) as SessionRecord[];
    const coded = held.filter((one) => one.code === code);
    const meant = coded.length > 0 ? coded : held.filter((one) => one.code === undefined);
    const [session] = meant;
    return session && meant.length === 1 ? [sessionFact(Number(at), session)] : [];
  });
}

function isSameFirst({ patient }: SessionRecord, other: ClaimOnForm['patient']): boolean {
  return !contradict(faceOf(patient), faceOf(other)) && faceOf(patient).first === faceOf(other).first;
}

function sessionFact(
  line: number,
  { minutes, start, stop, modality, patientLocation, provider }: SessionRecord,
): Session {
  return { line, minutes, start, stop, modality, patientLocation, performedBy: provider?.npi };
}

function dayOf(iso: string | undefined): Day | null {
  return iso === undefined ? null : fromIso(iso);
}
