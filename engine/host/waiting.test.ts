import { expect, test } from 'vitest';
import type { ClaimStatus, Confirmation } from '../capture/captured.ts';
import { dismissed, isOfAnother, waitingViews, withCapture, withoutOwnNumbers } from './waiting.ts';

const numbered = (number: 'claim' | 'control', value: string): Confirmation => ({
  kind: 'confirmation',
  proves: number === 'control' ? 'accepted' : 'sent',
  because: '“Claim received”',
  numbers: [{ number, value, confidence: 0.95, because: ['caption “Claim number”'] }],
  date: null,
  payer: null,
  about: {},
  notRead: [],
});
const CLAIM = {
  'patient.lastName': 'OKAFOR',
  'patient.firstName': 'Rosalind',
  'subscriber.memberId': 'W2209184471',
  'patient.accountNumber': 'HSC-1188',
};

test('the same page seen again is the same thing, also when it was dismissed', () => {
  const once = withCapture([], numbered('claim', 'E4410228'), CLAIM, '2026-11-24');
  expect(withCapture(once, numbered('claim', 'E4410228'), CLAIM, '2026-11-24')).toBe(once);
  const gone = dismissed(once, 1);
  expect(waitingViews(gone)).toEqual([]);
  expect(withCapture(gone, numbered('claim', 'E4410228'), null, '2026-11-24')).toBe(gone);
  const two = withCapture(once, numbered('claim', 'E4410229'), CLAIM, '2026-11-24');
  expect(waitingViews(two).map(({ id, patient }) => [id, patient])).toEqual([
    [2, 'RO'],
    [1, 'RO'],
  ]);
});

test('a status that has changed since takes the place of the old one', () => {
  const page = (status: string): ClaimStatus => ({
    kind: 'status',
    lines: [
      {
        claimNumber: 'E4410228',
        dateFrom: '11/02/2026',
        dateTo: '',
        billed: '$150.00',
        paid: '',
        status,
        category: null,
        finalized: '',
        payment: '',
        codes: [],
        confidence: 0.95,
      },
    ],
    notRead: [],
  });
  const waiting = withCapture(withCapture([], page('Pending'), null, '2026-11-24'), page('Paid'), null, '2026-11-25');
  expect(waiting).toMatchObject([{ id: 1, capture: { lines: [{ status: 'Paid' }] }, seenOn: '2026-11-25' }]);
});

test('a number the claim already had is not the payer’s answer, and proves nothing', () => {
  const page = withoutOwnNumbers(numbered('control', 'HSC1188'), CLAIM);
  expect(page).toMatchObject({ numbers: [], proves: 'sent', notRead: ['a number that is your own'] });
  expect(withoutOwnNumbers(numbered('control', '2226328001234'), CLAIM).proves).toBe('accepted');
});

test.each([
  ['another member', { memberId: 'W9900000001' }, true],
  ['the same member, written another way', { memberId: 'W-220 918 4471' }, false],
  ['a masked member', { memberId: '*******4471' }, false],
  ['another patient', { patient: 'Imre Valko' }, true],
  ['the same patient', { patient: 'Okafor, Rosalind' }, false],
  ['another account', { account: 'HSC-1189' }, true],
  ['nobody', {}, false],
])('a page that names %s', (_, about, expected) => {
  expect(isOfAnother({ ...numbered('claim', 'E4410228'), about }, CLAIM)).toBe(expected);
});
