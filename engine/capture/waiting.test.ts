import { expect, test } from 'vitest';
import type { Capture, Confirmation } from './captured.ts';
import { type Answers, takeCaptures } from './waiting.ts';

const confirmation = (item: 'claim' | 'control', value: string, about = {}): Confirmation => ({
  kind: 'confirmation',
  proves: item === 'control' ? 'accepted' : 'sent',
  because: '“Claim received”',
  found: [{ item, value, confidence: 0.95, because: 'caption “Claim number”' }],
  about: { memberId: '', account: '', patient: '', ...about },
  notRead: [],
});
const status = (words: string): Capture => ({
  kind: 'status',
  lines: [
    {
      claimNumber: 'E4410228',
      dateFrom: '11/02/2026',
      dateTo: '',
      billed: '$150.00',
      paid: '',
      status: words,
      category: '',
      finalized: '',
      payment: '',
      codes: [],
      confidence: 0.95,
    },
  ],
  notRead: [],
});
const CLAIM = {
  'patient.lastName': 'OKAFOR',
  'patient.firstName': 'Rosalind',
  'subscriber.memberId': 'W2209184471',
  'patient.accountNumber': 'HSC-1188',
};
const SENT: Answers = { sent: CLAIM, waiting: [], refusal: '' };
const NOTHING: Answers = { ...SENT, sent: null };
const take = (known: Answers, ...seen: unknown[]) => takeCaptures(known, seen, '2026-11-24');

test('a confirmation answers the claim that was sent, once', () => {
  const once = take(SENT, confirmation('claim', 'E4410228'));
  expect(once).toMatchObject({ sent: null, waiting: [{ id: 1, claim: CLAIM, seenOn: '2026-11-24' }] });
  expect(take(once, confirmation('claim', 'E4410228')).waiting).toBe(once.waiting);
});

test('the answer to the claim before, still on the screen, does not answer the next', () => {
  const once = take(SENT, confirmation('claim', 'E4410228'));
  const next = take({ ...once, sent: { 'patient.lastName': 'VALKO' } }, confirmation('claim', 'E4410228'));
  expect(next).toMatchObject({ sent: { 'patient.lastName': 'VALKO' }, waiting: [{ claim: CLAIM }] });
  expect(take(next, confirmation('claim', 'E4410229')).waiting).toMatchObject([
    { id: 1 },
    { id: 2, claim: { 'patient.lastName': 'VALKO' } },
  ]);
});

test('what was dismissed stays so while the page shows the same', () => {
  const once = take(NOTHING, status('Pending'));
  const gone = { ...once, waiting: once.waiting.map((one) => ({ ...one, dismissed: true })) };
  expect(take(gone, status('Pending')).waiting).toBe(gone.waiting);
  expect(take(gone, status('Paid')).waiting).toMatchObject([{ id: 1, dismissed: false }]);
});

test('a status never answers a claim that was sent, a refusal never ends the wait', () => {
  expect(take(SENT, status('Paid'))).toMatchObject({ sent: CLAIM, waiting: [{ claim: null }] });
  const refusal = { kind: 'refusal', because: '“Claim could not be submitted”' };
  expect(take(SENT, refusal)).toEqual({ ...SENT, refusal: refusal.because });
  expect(take(NOTHING, refusal)).toEqual(NOTHING);
});

test('a number the claim already had is not the payer’s answer, and proves nothing', () => {
  const [own] = take(SENT, confirmation('control', 'HSC1188')).waiting;
  expect(own?.capture).toMatchObject({ found: [], proves: 'sent', notRead: ['a number that is your own'] });
  const [other] = take(SENT, confirmation('control', '2226328001234')).waiting;
  expect(other?.capture).toMatchObject({ proves: 'accepted' });
});

test.each([
  ['another member', { memberId: 'W9900000001' }, true],
  ['the same member, written another way', { memberId: 'W-220 918 4471' }, false],
  ['a masked member', { memberId: '*******4471' }, false],
  ['another patient', { patient: 'Imre Valko' }, true],
  ['the same patient', { patient: 'Okafor, Rosalind' }, false],
  ['another account', { account: 'HSC-1189' }, true],
  ['nobody', {}, false],
])('a page that names %s', (_, about, another) => {
  expect(take(SENT, confirmation('claim', 'E4410228', about)).waiting[0]?.claim).toEqual(another ? null : CLAIM);
});

test.each([
  ['no object', 'x'],
  ['another kind', { kind: 'remittance' }],
  ['parts left out', { kind: 'confirmation' }],
  ['a proof nobody knows', { ...confirmation('claim', '1234'), proves: 'paid' }],
  ['a text without end', { ...confirmation('claim', '1234'), because: 'x'.repeat(601) }],
  ['a list without end', { kind: 'status', lines: [], notRead: Array.from({ length: 61 }, () => '') }],
  ['a text that is none', { ...confirmation('claim', '1234'), because: ['x'] }],
])('a frame that answers %s has answered nothing', (_, data) => {
  expect(take(SENT, data)).toEqual(SENT);
});

test('only what belongs to a capture is taken', () => {
  const [one] = take(SENT, { ...confirmation('claim', '1234'), page: 'all of it' }).waiting;
  expect(one?.capture).toEqual(confirmation('claim', '1234'));
});
