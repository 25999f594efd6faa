import fc from 'fast-check';
import { fromIso, toIso } from '../claim/day.ts';
import type { Happening } from '../log/events/index.ts';
import type { PatientNamed } from '../log/events/subject.ts';
import { folded } from '../log/folds/fold.ts';
import { callOf, logOf } from '../log/log.fixture.ts';
import { type FoldName, type FoldState, RECORD_FOLDS } from './folds/index.ts';

/** Invented people: two of one family with one number, and two who share a name. */
export const DANA: PatientNamed = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12', memberId: 'W123456789' };
export const KID: PatientNamed = { lastName: 'Okafor', firstName: 'Ife', dob: '2014-09-01', memberId: 'W123456789' };
export const OTHER_DANA: PatientNamed = { lastName: 'Okafor', firstName: 'Dana', dob: '1961-01-30', memberId: 'Q77' };
export const AETNA = { name: 'Aetna', key: 'aetna', id: '60054' };

type Body<T extends Happening['type']> = Extract<Happening, { type: T }>['body'];

/** A happening of a type; what a test doesn't say is this. */
export function submission(more: Partial<Body<'claim.submitted'>> = {}): Happening {
  const body: Body<'claim.submitted'> = {
    about: { claim: 'claim-0001', payer: AETNA, patient: DANA, services: [visit('2026-10-05')] },
    kind: 'original',
    route: 'portal',
    sentOn: '2026-10-07',
    state: 'accepted',
    ...more,
  };
  return { type: 'claim.submitted', body };
}

export function visit(from: string, code = '90834', charge = 15_000) {
  return { from, code, units: 1, charge };
}

export function remittance(more: Partial<Body<'remittance.recorded'>> = {}): Happening {
  const body: Body<'remittance.recorded'> = {
    about: { claim: 'claim-0001' },
    outcome: 'paid',
    decidedOn: '2026-10-20',
    lines: [],
    ...more,
  };
  return { type: 'remittance.recorded', body };
}

export function authorization(more: Partial<Body<'authorization.recorded'>> = {}): Happening {
  const body: Body<'authorization.recorded'> = {
    id: 'auth-0001',
    number: 'A-2217',
    payer: AETNA,
    patient: DANA,
    codes: ['90834', '90837'],
    from: '2026-09-01',
    to: '2026-12-31',
    approved: 10,
    unit: 'visit',
    state: 'approved',
    ...more,
  };
  return { type: 'authorization.recorded', body };
}

export function session(more: Partial<Body<'session.recorded'>> = {}): Happening {
  const body: Body<'session.recorded'> = {
    id: 'session-1',
    patient: DANA,
    payer: AETNA,
    on: '2026-10-05',
    minutes: 45,
    source: 'calendar',
    state: 'held',
    ...more,
  };
  return { type: 'session.recorded', body };
}

export function coverage(more: Partial<Body<'coverage.verified'>> = {}): Happening {
  const body: Body<'coverage.verified'> = {
    patient: DANA,
    payer: AETNA,
    verifiedOn: '2026-10-01',
    benefits: [],
    ...more,
  };
  return { type: 'coverage.verified', body };
}

export function followup(more: Partial<Body<'followup.set'>> = {}): Happening {
  const body: Body<'followup.set'> = {
    id: 'follow-1',
    about: { claim: 'claim-0001', payer: AETNA, patient: DANA },
    what: 'Ask about the review',
    on: '2026-11-20',
    kind: 'call-back',
    ...more,
  };
  return { type: 'followup.set', body };
}

type Views = { [Name in FoldName]: FoldState<Name> };

/** What all views come to after these happenings, all written down on one day. */
export function viewsOf(happenings: readonly Happening[], writtenOn = '2026-11-24'): Views {
  const events = logOf(happenings).events.map((event) => ({ ...event, at: writtenOn + event.at.slice(10) }));
  const states = Object.entries(RECORD_FOLDS).map(([name, fold]) => [name, folded<unknown>(fold as never, events)]);
  return Object.fromEntries(states) as Views;
}

/** ISO day that many days after another. */
export function after(day: string, days: number): string {
  return toIso((fromIso(day) ?? 0) + days);
}

const person = fc.constantFrom(DANA, KID, OTHER_DANA, { lastName: 'Okafor' }, { memberId: 'W123456789' });
const about = fc.record({
  claim: fc.option(fc.constantFrom('claim-0001', 'claim-0002'), { nil: undefined }),
  claimNumber: fc.option(fc.constantFrom('2026A1', '2026A2'), { nil: undefined }),
  patient: fc.option(person, { nil: undefined }),
  payer: fc.constantFrom(AETNA, { name: 'Cedar Health Plan' }),
});
const day = fc.nat(60).map((days) => after('2026-10-01', days));

/** Anything that may be written, in any order. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .record({ about, kind: fc.constantFrom('original', 'corrected', 'void', 'appeal'), on: day })
    .map(({ about: of, kind, on }) =>
      submission({ about: { ...of, services: [visit(on)] }, kind: kind as 'original', sentOn: on }),
    ),
  fc
    .record({ about, outcome: fc.constantFrom('paid', 'denied', 'reversed'), on: day })
    .map(({ about: of, outcome, on }) => remittance({ about: of, outcome: outcome as 'paid', decidedOn: on })),
  fc.record({ id: fc.constantFrom('auth-0001', 'auth-0002'), patient: person }).map(authorization),
  fc.record({ id: fc.constantFrom('session-1', 'session-2'), patient: person, on: day }).map(session),
  fc.record({ patient: person, verifiedOn: day }).map(coverage),
  fc.record({ id: fc.constantFrom('follow-1', 'follow-2'), about, on: day }).map(followup),
  fc
    .record({ id: fc.constantFrom('follow-1', 'follow-2'), outcome: fc.constantFrom('kept', 'broken', 'done') })
    .map((body) => ({ type: 'followup.closed', body }) as Happening),
  fc
    .record({ patient: person, into: person })
    .map((body) => ({ type: 'patient.merged', body: { ...body, why: 'Same card' } }) as Happening),
  fc
    .record({ patient: person, from: person })
    .map((body) => ({ type: 'patient.unmerged', body: { ...body, why: 'Two people' } }) as Happening),
  fc.nat(9).map((number) => callOf(number)),
  fc.constant<Happening>({ type: 'vault.locked', body: { why: 'idle' } }),
);
