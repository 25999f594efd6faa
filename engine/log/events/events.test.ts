import { describe, expect, it, test } from 'vitest';
import { callOf } from '../log.fixture.ts';
import { BODIES, type EventType, happeningFrom } from './index.ts';

const HASH = 'ab'.repeat(32);
const AT = '2026-11-24T09:00:00.000-05:00';
const about = { claim: 'claim-000001', payer: { name: 'Cedar Health Plan' } };
const patient = { lastName: 'Okafor', firstName: 'Iris', dob: '1988-04-12', memberId: 'W200000001' };
const payer = { name: 'Cedar Health Plan', id: '60054' };
const range = { ranges: [{ from: 100, to: 200 }] };
const head = { entries: 12, root: HASH };

/** One body of each type. */
const EXAMPLES: Readonly<Record<EventType, Readonly<Record<string, unknown>>>> = {
  'interaction.recorded': callOf(1).body,
  'interaction.amended': { of: 'call-000001', why: 'Misheard the number', changes: { contact: { reference: 'R2' } } },
  'claim.checked': {
    about,
    verdict: 'errors',
    findings: [{ rule: 'auth.missing', severity: 'error', path: 'claim.priorAuthorizationNumber', message: 'Blank.' }],
    skipped: [{ rule: 'elig.stale', reason: 'not loaded' }],
    passed: 61,
    editions: { icd10: 'FY2027' },
    asOf: '2026-11-24',
    why: 'submit',
  },
  'claim.submitted': {
    about,
    kind: 'corrected',
    route: 'portal',
    sentOn: '2026-11-24',
    confirmation: 'C-77120',
    state: 'sent',
    fields: { 'lines[0].procedureCode': '90837', 'claim.frequencyCode': '7' },
    origin: 'https://portal.example',
  },
  'remittance.recorded': {
    about,
    outcome: 'denied',
    decidedOn: '2026-11-20',
    lines: [{ line: 0, paid: 0, adjustments: [{ group: 'CO', carc: '197', rarc: ['N130'], amount: 18_500 }] }],
  },
  'session.recorded': {
    id: 'session-1',
    patient,
    on: '2026-10-02',
    start: '09:00',
    stop: '09:53',
    minutes: 53,
    source: 'calendar',
    state: 'held',
  },
  'authorization.recorded': {
    id: 'auth-0001',
    number: 'A77-1204',
    payer,
    patient,
    codes: ['90837', '90834'],
    from: '2026-07-01',
    to: '2026-12-31',
    approved: 24,
    unit: 'visit',
    usedBefore: 3,
    state: 'approved',
  },
  'coverage.verified': {
    patient,
    payer,
    verifiedOn: '2026-11-02',
    active: true,
    network: 'in',
    benefits: [{ codes: ['90837'], visitsPerYear: 30, used: 12, authorization: false, copay: 2500 }],
  },
  'followup.set': { id: 'follow-1', about, what: 'Call about the review', on: '2026-12-04', kind: 'promise' },
  'followup.closed': { id: 'follow-1', outcome: 'broken' },
  'evidence.captured': {
    id: 'evidence-1',
    about,
    kind: 'picture',
    name: 'Confirmation page',
    mediaType: 'image/png',
    bytes: 180_224,
    sha256: HASH,
    capturedAt: AT,
    origin: 'https://portal.example',
  },
  'finding.ignored': {
    id: 'ignore-1',
    about,
    rule: 'pos.telehealth',
    severity: 'warning',
    reason: 'Payer asked for 11 by letter',
    scope: 'payer',
    until: '2026-12-31',
    fingerprint: HASH,
  },
  'packet.exported': {
    id: 'packet-1',
    about,
    kind: 'dispute',
    to: 'Cedar Health Plan, appeals',
    why: 'Denied for no authorization',
    redaction: 'minimum',
    entries: 12,
    files: [{ name: 'packet.zip', sha256: HASH }],
  },
  'patient.merged': { patient, into: { ...patient, memberId: 'W2' }, why: 'New card' },
  'patient.unmerged': { patient, from: { ...patient, memberId: 'W2' }, why: 'Two people' },
  'vault.created': { product: '0.1.0' },
  'vault.unlocked': { by: 'passphrase', wrongTries: [AT] },
  'vault.locked': { why: 'idle' },
  'vault.passphrase-changed': {},
  'vault.recovery-key-changed': {},
  'vault.clock-set-back': { last: AT, now: '2026-11-23T09:00:00.000-05:00' },
  'vault.damage-found': range,
  'vault.mended': range,
  'vault.exported': { kind: 'backup', ...head },
  'vault.restored': { ...head, missing: 0 },
  'vault.imported': { ...head, signedBy: HASH },
};

describe.each(Object.keys(BODIES) as EventType[])('%s', (type) => {
  it('takes its example as it is', () => {
    expect(happeningFrom(type, EXAMPLES[type])).toEqual({ type, body: EXAMPLES[type] });
  });

  it('takes nothing beside what it knows', () => {
    expect(happeningFrom(type, { ...EXAMPLES[type], address: 'https://portal.example/claim?member=W2' })).toBeNull();
  });
});

const NEEDY = (Object.keys(BODIES) as EventType[]).filter((type) => Object.keys(EXAMPLES[type]).length > 0);

test.each(NEEDY)('%s wants what it cannot do without', (type) => {
  expect(happeningFrom(type, {})).toBeNull();
});

test.each([
  ['half of a surrogate pair', { note: 'cut \ud83d' }],
  ['a day that is none', { followUpOn: '2026-02-30' }],
  ['a time without its zone', { startedAt: '2026-11-24T09:00:00.000Z' }],
  ['a time that is none', { startedAt: '2026-11-24T25:00:00.000-05:00' }],
  ['half a cent', { amounts: { paid: 100.5 } }],
  ['a note of a megabyte', { note: 'x'.repeat(1_000_000) }],
])('an interaction with %s is refused', (_, more) => {
  expect(happeningFrom('interaction.recorded', { ...callOf(1).body, ...more })).toBeNull();
});

test('a note of 50 kB, in any script, is taken', () => {
  const note = 'نص طويل 🙂 '.repeat(5_000);
  expect(happeningFrom('interaction.recorded', { ...callOf(1).body, note })?.body).toMatchObject({ note });
});

test.each(['interaction.deleted', 'toString', '__proto__'])('%s is no type', (type) => {
  expect(happeningFrom(type, {})).toBeNull();
});
