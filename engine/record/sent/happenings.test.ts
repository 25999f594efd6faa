import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { happeningFrom } from '../../log/events/index.ts';
import { subjectOf } from '../subject.ts';
import { checkedAtSubmit, happeningsOf, type Taken } from './happenings.ts';

const CLAIM = {
  'payer.name': 'Aetna',
  'subscriber.memberId': 'W123 4471',
  'patient.lastName': 'Kowalski',
  'patient.firstName': 'Maria',
  'patient.dob': '04/09/1988',
  'claim.totalCharge': '$150.00',
  'lines[0].dateFrom': '11/16/2026',
  'lines[0].dateTo': '11/16/2026',
  'lines[0].procedureCode': '90837',
  'lines[0].modifiers[0]': '95',
  'lines[0].units': '1',
  'lines[0].charge': '150.00',
};
const NOW = '2026-11-24T09:30:00.000-05:00';
const newId = () => 'lookup-1';
const found = [{ item: 'claim', value: 'E4410228', confidence: 1, because: 'caption' } as const];
const about = { memberId: '', account: '', patient: '' };
const taken: Taken = {
  capture: { kind: 'confirmation', proves: 'sent', because: 'it was received', found, about, notRead: [] },
  claim: CLAIM,
  seenOn: '2026-11-24',
  origin: 'https://portal.example',
};

test('a confirmation becomes the submission it proves, with the boxes as sent', () => {
  const [only] = happeningsOf(taken, NOW, newId);
  expect(only).toMatchObject({
    type: 'claim.submitted',
    body: {
      kind: 'original',
      state: 'sent',
      confirmation: 'E4410228',
      fields: CLAIM,
      origin: 'https://portal.example',
    },
  });
  expect(only?.body).toMatchObject({
    about: {
      claimNumber: 'E4410228',
      payer: { name: 'Aetna' },
      patient: { lastName: 'Kowalski', dob: '1988-04-09', memberId: 'W123 4471' },
      services: [{ from: '2026-11-16', code: '90837', modifiers: ['95'], units: 1, charge: 15_000 }],
      charge: 15_000,
    },
  });
});

test('a corrected claim has the name of the first one', () => {
  const corrected = { ...CLAIM, 'claim.frequencyCode': '7', 'lines[0].procedureCode': '90834' };
  expect(happeningsOf({ ...taken, claim: corrected }, NOW, newId)[0]?.body).toMatchObject({ kind: 'corrected' });
  expect(subjectOf(corrected).claim).toBe(subjectOf(CLAIM).claim);
  expect(subjectOf({ ...CLAIM, 'lines[0].dateFrom': '11/17/2026' }).claim).not.toBe(subjectOf(CLAIM).claim);
  expect(subjectOf({ 'payer.name': 'Aetna' }).claim).toBeUndefined();
});

test('a line of a status page is a look-up in the portal', () => {
  const line = {
    claimNumber: 'E4410228',
    dateFrom: '11/02/2026',
    dateTo: '',
    billed: '$150.00',
    paid: '$112.40',
    status: 'Paid',
    category: 'paid' as never,
    finalized: '',
    payment: '88120',
    codes: [],
    confidence: 1,
  };
  const status: Taken = { ...taken, capture: { kind: 'status', lines: [line], notRead: [] }, claim: null };
  expect(happeningsOf(status, NOW, newId)).toEqual([
    {
      type: 'interaction.recorded',
      body: {
        id: 'lookup-1',
        about: { claimNumber: 'E4410228' },
        channel: 'portal',
        startedAt: NOW,
        topic: 'Claim status',
        status: 'Paid',
        amounts: { billed: 15_000, paid: 11_240, paymentNumber: '88120' },
      },
    },
  ]);
});

describe('whatever stands in the boxes, the event has the shape of its kind', () => {
  const path = fc.constantFrom(...Object.keys(CLAIM), 'claim.number', 'claim.frequencyCode', 'rendering.npi');
  const boxes = fc.dictionary(
    path,
    fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ minLength: 400 })),
  );
  const fits = ({ type, body }: { type: string; body: unknown }) => happeningFrom(type, body) !== null;

  test('submission', () => {
    const holds = (claim: Record<string, string>) => happeningsOf({ ...taken, claim }, NOW, newId).every(fits);
    expect(holds({ 'claim.frequencyCode': 'toString' })).toBe(true);
    fc.assert(fc.property(boxes, holds));
  });

  test('check', () => {
    const result = {
      verdict: 'clean' as const,
      findings: [],
      skipped: [{ rule: 'auth.missing', reason: 'locked' }],
      passed: 12,
      editions: { mue: '2025H2' },
      outdated: {},
      asOf: '2026-11-24',
    };
    fc.assert(fc.property(boxes, (fields) => fits(checkedAtSubmit({ fields, result, origin: 'x' }))));
  });
});
