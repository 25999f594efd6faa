import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEvent } from '../../log/event.ts';
import type { Happening } from '../../log/events/index.ts';
import { type Fold, folded } from '../../log/folds/fold.ts';
import { logOf } from '../../log/log.fixture.ts';
import { get, valuesOf } from '../plain-map.ts';
import {
  AETNA,
  anyHappening,
  authorization,
  coverage,
  DANA,
  followup,
  OTHER_DANA,
  remittance,
  session,
  submission,
  viewsOf,
  visit,
} from '../record.fixture.ts';
import { RECORD_FOLDS } from './index.ts';

const FOLDS = Object.values(RECORD_FOLDS) as unknown as Fold<unknown>[];

test.each(FOLDS)('$name: from any snapshot on it comes to the same state, and never changes the one before', (fold) => {
  fc.assert(
    fc.property(fc.array(anyHappening, { maxLength: 40 }), fc.nat(40), (happenings, cut) => {
      const { events } = logOf(happenings);
      const half = folded(fold, events.slice(0, cut));
      const snapshot = JSON.stringify(half);
      const whole = folded(fold, events);
      expect(folded(fold, events.slice(cut), JSON.parse(snapshot))).toEqual(whole);
      folded(fold, events.slice(cut), half);
      expect(JSON.stringify(half)).toBe(snapshot);
    }),
  );
});

test.each(FOLDS)('$name passes by what a later version writes', (fold) => {
  const [event] = logOf([submission()]).events as [LogEvent];
  const state = folded(fold, [event]);
  const later = { ...event, seq: 1, type: 'claim.dreamt', body: {} };
  if (fold.name !== 'span') expect(fold.apply(state, later)).toBe(state);
});

test('a name is kept by its version: the number in a fold goes up with what it makes', () => {
  expect(FOLDS.map(({ name }) => name)).toEqual(Object.keys(RECORD_FOLDS));
});

test('an authorization stands as it was said last', () => {
  const { authorizations } = viewsOf([authorization(), authorization({ approved: 16 })]);
  expect(valuesOf(authorizations.byId)).toMatchObject([{ number: 'A-2217', approved: 16 }]);
  expect(authorizations.since).toBe('2026-11-24');
});

test('the latest answer about a coverage stands, whenever it was written down', () => {
  const { coverages } = viewsOf([
    coverage({ verifiedOn: '2026-11-02', active: false }),
    coverage({ verifiedOn: '2026-10-02', active: true }),
    coverage({ patient: OTHER_DANA, verifiedOn: '2026-11-05' }),
    coverage({ payer: { name: 'Cedar Health Plan' }, verifiedOn: '2026-09-01' }),
  ]);
  const said = (get(coverages.byTrait, 'n OKAFOR DANA') ?? []).map(({ payer, verifiedOn }) => [payer.name, verifiedOn]);
  expect(said).toEqual([
    ['Aetna', '2026-11-02'],
    ['Aetna', '2026-11-05'],
    ['Cedar Health Plan', '2026-09-01'],
  ]);
});

test.each([
  ['no claim', [session()], 1],
  ['a claim of its day', [session(), submission()], 0],
  ['a claim that was sent first', [submission(), session()], 0],
  ['a claim of another day', [session({ on: '2026-10-06' }), submission()], 1],
  ['a claim of somebody with the same name', [session({ patient: OTHER_DANA }), submission({ about: about(DANA) })], 1],
  ['a name alone, from a calendar', [session({ patient: { lastName: 'Okafor', firstName: 'Dana' } }), submission()], 0],
  ['a claim that was voided', [session(), submission(), submission({ kind: 'void' })], 1],
  ['an appeal is no claim', [session(), submission({ kind: 'appeal' })], 1],
  ['its claim named', [session({ claim: 'claim-0009' })], 0],
  ['cancelled', [session({ state: 'cancelled' })], 0],
  ['cancelled later', [session(), session({ state: 'cancelled' })], 0],
  [
    'a claim for the other session of the day',
    [session({ code: '90853' }), session({ id: 'session-2', code: '90834' }), submission()],
    1,
  ],
])('a session with %s', (_, happenings, open) => {
  expect(valuesOf(viewsOf(happenings).sessions.open)).toHaveLength(open);
});

function about(patient: typeof DANA) {
  return { claim: 'claim-0001', payer: AETNA, patient, services: [visit('2026-10-05')] };
}

test('a follow-up is open until it is closed; promises are counted by payer', () => {
  const closed = (id: string, outcome: 'kept' | 'broken' | 'done') =>
    ({ type: 'followup.closed', body: { id, outcome } }) as const;
  const { clocks } = viewsOf([
    followup(),
    followup({ id: 'follow-2' }),
    followup({ id: 'follow-3' }),
    followup({ on: '2026-11-30' }),
    closed('follow-2', 'broken'),
    closed('follow-3', 'kept'),
    closed('follow-9', 'kept'),
  ]);
  expect(valuesOf(clocks.open).map(({ id, on }) => [id, on])).toEqual([['follow-1', '2026-11-30']]);
  expect(valuesOf(clocks.promises)).toEqual([{ payer: 'Aetna', kept: 1, broken: 1 }]);
});

test('the audit knows which ignore last held a finding back', () => {
  const ignored = {
    type: 'finding.ignored',
    body: {
      id: 'ignore-1',
      about: {},
      rule: 'pos.telehealth',
      severity: 'error',
      reason: 'By letter',
      scope: 'payer',
      fingerprint: 'ab'.repeat(32),
    },
  } as const;
  const checked: Happening = {
    type: 'claim.checked',
    body: {
      about: {},
      verdict: 'clean',
      findings: [],
      skipped: [],
      passed: 1,
      ignored: ['ignore-1'],
      editions: {},
      asOf: '2026-11-24',
      why: 'submit',
    },
  };
  const { audit } = viewsOf([ignored, { ...ignored, body: { ...ignored.body, id: 'ignore-2' } }, checked]);
  expect(get(audit.ignores, 'ignore-1')?.usedOn).toBe('2026-11-24');
  expect(get(audit.ignores, 'ignore-2')?.usedOn).toBeNull();
  expect(valuesOf(audit.entries)).toHaveLength(2);
});

test('remittances and calls by the payer’s number alone join the claim once an entry gives both', () => {
  const { claims } = viewsOf([
    remittance({ about: { claimNumber: '2026-A1' }, outcome: 'denied' }),
    submission({ about: { claim: 'claim-0001', claimNumber: '2026A1', patient: DANA } }),
    remittance({ about: { claimNumber: '2026a1' }, outcome: 'paid' }),
  ]);
  const all = valuesOf(claims.byId);
  expect(all.map(({ id }) => id)).toEqual(['claim-0001']);
  expect(all[0]?.answers.map(({ outcome }) => outcome)).toEqual(['denied', 'paid']);
});
