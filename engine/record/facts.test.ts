import { expect, test } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { contextSchema } from '../claim/context.ts';
import { fromIso } from '../claim/day.ts';
import { loadTables } from '../codes/load-node.ts';
import type { Happening } from '../log/events/index.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import { CLEAN_CONTEXT, CLEAN_FIELDS } from '../rules/example-claim.ts';
import { scrub } from '../scrub.ts';
import { factsOfRecord } from './facts.ts';
import {
  AETNA,
  after,
  authorization,
  coverage,
  DANA,
  KID,
  OTHER_DANA,
  remittance,
  session,
  submission,
  viewsOf,
  visit,
} from './record.fixture.ts';

const tables = loadTables();
/** What is known without a record. */
const { authorizations: _, history: __, coverage: ___, sessions: ____, ...REST } = CLEAN_CONTEXT;
const ALONE = contextSchema.parse({ ...REST, contract: { filingDays: 365, appealDays: 180, correctedDays: 180 } });
const AS_OF = fromIso('2026-11-23') ?? 0;
/** The clean claim is of Dana Okafor, 90834 on 11/16/2026, for Aetna. */
const NUMBERED = { 'claim.priorAuthorizationNumber': 'A2217' };

type Outcome = 'finding' | 'pass' | 'not checked' | 'not applicable';

/** What one rule of the catalogue answers about the clean claim, given what the record holds. */
function answer(id: string, happenings: readonly Happening[], changes: Record<string, string> = {}): Outcome {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const fields = { ...CLEAN_FIELDS, ...changes };
  const known = factsOfRecord(viewsOf(happenings, '2026-01-05'), fields, null);
  const result = scrub({ rules: [rule], tables }, assemble(fields), { ...ALONE, ...known }, AS_OF);
  if (result.findings.length > 0) return 'finding';
  if (result.skipped.length > 0) return 'not checked';
  return result.passed > 0 ? 'pass' : 'not applicable';
}

/** Claims of five visits, sent and not yet answered. */
const FIVE = [1, 2, 3, 4, 5].map((week) =>
  submission({
    about: {
      claim: `claim-${week}000`,
      payer: AETNA,
      patient: DANA,
      services: [visit(after('2026-10-05', week))],
      authorization: 'A-2217',
    },
  }),
);
const earlier = (more: Record<string, unknown>, on = '2026-11-09', code = '90834') =>
  submission({
    about: { claim: 'claim-0001', payer: AETNA, patient: { ...DANA, ...more }, services: [visit(on, code)] },
  });

test.each<[string, string, Outcome, readonly Happening[], Record<string, string>?]>([
  ['auth.date-outside', 'nothing recorded', 'not checked', [], NUMBERED],
  ['auth.date-outside', 'an authorization of these days', 'pass', [authorization({ usedBefore: 0 })], NUMBERED],
  ['auth.date-outside', 'one that ended', 'finding', [authorization({ to: '2026-11-14' })], NUMBERED],
  ['auth.code-not-covered', 'nothing recorded', 'not checked', [], NUMBERED],
  ['auth.code-not-covered', 'for another code', 'finding', [authorization({ codes: ['90853'] })], NUMBERED],
  ['auth.status-not-approved', 'asked for', 'finding', [authorization({ state: 'requested' })], NUMBERED],
  ['auth.member-mismatch', 'of the same member', 'pass', [authorization()], NUMBERED],
  ['auth.units-exhausted', 'nothing recorded', 'not checked', [], NUMBERED],
  ['auth.units-exhausted', 'room left', 'pass', [authorization({ usedBefore: 0 }), ...FIVE], NUMBERED],
  ['auth.units-exhausted', 'used before', 'finding', [authorization({ usedBefore: 10 })], NUMBERED],
  [
    'auth.units-exhausted',
    'used by claims',
    'finding',
    [authorization({ approved: 5, usedBefore: 0 }), ...FIVE],
    NUMBERED,
  ],
  [
    'auth.units-exhausted',
    'a denied claim gives its visit back',
    'pass',
    [
      authorization({ approved: 5, usedBefore: 0 }),
      ...FIVE,
      remittance({ about: { claim: 'claim-1000' }, outcome: 'denied' }),
    ],
    NUMBERED,
  ],
  [
    'auth.near-exhaustion',
    'the last visits',
    'finding',
    [authorization({ approved: 6, usedBefore: 0 }), ...FIVE],
    NUMBERED,
  ],
  ['auth.near-expiry', 'ends soon', 'finding', [authorization({ to: '2026-11-28', usedBefore: 0 })], NUMBERED],
  ['history.member-id-drift', 'nothing recorded', 'not checked', []],
  ['history.member-id-drift', 'the same number was taken', 'pass', [earlier({})]],
  ['history.member-id-drift', 'another number was taken', 'finding', [earlier({ memberId: 'W123456798' })]],
  ['history.patient-drift', 'another birth date was taken', 'finding', [earlier({ dob: '1988-12-04' })]],
  ['history.payer-drift', 'nothing recorded', 'not checked', []],
  ['dup.exact-line', 'sent before', 'finding', [earlier({}, '2026-11-16')]],
  ['dup.exact-line', 'another day', 'pass', [earlier({})]],
  ['dup.exact-line', 'the same visit of somebody else on the card', 'pass', [earlier(KID, '2026-11-16')]],
  ['dup.exact-line', 'the same visit of somebody of that name', 'pass', [earlier(OTHER_DANA, '2026-11-16')]],
  ['elig.after-term', 'ended before the visit', 'finding', [coverage({ termination: '2026-10-31' })]],
  ['elig.after-term', 'said not to be active, without a day', 'finding', [coverage({ active: false })]],
  ['elig.after-term', 'goes on', 'pass', [coverage({ termination: '2026-12-31' })]],
  ['elig.before-effective', 'begins later', 'finding', [coverage({ effective: '2026-12-01', active: false })]],
  ['elig.stale', 'asked in time', 'pass', [coverage({ verifiedOn: '2026-11-02' })]],
  ['elig.stale', 'asked long ago', 'finding', [coverage({ verifiedOn: '2026-08-02' })]],
  [
    'elig.stale',
    'asked again',
    'pass',
    [coverage({ verifiedOn: '2026-08-02' }), coverage({ verifiedOn: '2026-11-02' })],
  ],
  [
    'elig.stale',
    'asked about another patient',
    'not applicable',
    [coverage({ patient: KID, verifiedOn: '2026-08-02' })],
  ],
  [
    'elig.benefit-not-covered',
    'not covered',
    'finding',
    [coverage({ benefits: [{ codes: ['90834'], covered: false }] })],
  ],
  ['elig.network', 'outside', 'finding', [coverage({ network: 'out' })]],
  [
    'timely.appeal',
    'denied, the time nearly over',
    'finding',
    [earlier({}, '2026-11-16'), remittance({ outcome: 'denied', decidedOn: '2026-05-30' })],
  ],
  [
    'timely.corrected',
    'the day of the answer is on file',
    'pass',
    [
      submission({ about: { claim: 'claim-0001', claimNumber: '2026A1', payer: AETNA, patient: DANA } }),
      remittance({ decidedOn: '2026-11-01' }),
    ],
    {
      'claim.frequencyCode': '7',
      'claim.originalReferenceNumber': '2026A1',
      'lines[0].dateFrom': '03/02/2026',
      'lines[0].dateTo': '03/02/2026',
    },
  ],
  ['psychotherapy.time-range', 'no minutes', 'not checked', []],
  ['psychotherapy.time-range', 'minutes of the calendar', 'pass', [session({ on: '2026-11-16', minutes: 45 })]],
  ['psychotherapy.time-range', 'too few minutes', 'finding', [session({ on: '2026-11-16', minutes: 30 })]],
  [
    'psychotherapy.time-range',
    'minutes of somebody else',
    'not checked',
    [session({ on: '2026-11-16', patient: KID })],
  ],
  [
    'psychotherapy.time-range',
    'two sessions, nobody knows which',
    'not checked',
    [session({ on: '2026-11-16' }), session({ id: 'session-2', on: '2026-11-16' })],
  ],
])('%s: %s', (id, _title, outcome, happenings, changes) => {
  expect(answer(id, happenings, changes)).toBe(outcome);
});

test('a number nobody entered is not on file only once authorizations are kept', () => {
  const known = factsOfRecord(viewsOf([authorization({ patient: KID })]), CLEAN_FIELDS, null);
  expect(known.authorizations).toEqual([]);
  expect(factsOfRecord(viewsOf([]), CLEAN_FIELDS, null)).toEqual({ sessions: [] });
});

test('a claim is no earlier claim of itself, but a correction sees what it corrects', () => {
  const views = viewsOf([earlier({}, '2026-11-16')]);
  expect(factsOfRecord(views, CLEAN_FIELDS, 'claim-0001').history).toEqual([]);
  const correction = { ...CLEAN_FIELDS, 'claim.originalReferenceNumber': '2026A1' };
  expect(factsOfRecord(views, correction, 'claim-0001').history).toHaveLength(1);
});

test('claims of a patient somebody merged into this one count too', () => {
  const merge: Happening = { type: 'patient.merged', body: { patient: OTHER_DANA, into: DANA, why: 'Typing error' } };
  const views = viewsOf([earlier({ lastName: 'Lindqvist', memberId: 'Q77', dob: '1961-01-30' }), earlier({})]);
  expect(factsOfRecord(views, CLEAN_FIELDS, null).history).toHaveLength(1);
  const other = { ...OTHER_DANA, lastName: 'Lindqvist' };
  const of = (patient: typeof DANA, claim: string) =>
    submission({ about: { claim, payer: AETNA, patient, services: [visit('2026-11-09')] } });
  const apart = [of(other, 'claim-0001'), of(DANA, 'claim-0002')];
  expect(factsOfRecord(viewsOf(apart), CLEAN_FIELDS, null).history).toHaveLength(1);
  const merged = [...apart, { ...merge, body: { ...merge.body, patient: other } } as Happening];
  expect(factsOfRecord(viewsOf(merged), CLEAN_FIELDS, null).history).toHaveLength(2);
});
