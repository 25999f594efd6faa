import { expect, it } from 'vitest';
import { Claim } from '../claim/claim.ts';
import { contextSchema } from '../claim/context.ts';
import { lastAccepted, slips } from './last-accepted.ts';

it.each([
  ['W123456789', 'W123456798', 1, 8],
  ['W123456789', 'W123956789', 1, 4],
  ['W123456789', 'W12356789', 1, 4],
  ['W123456789', 'WW123456789', 1, 1],
  ['W123456789', 'V123456798', 2, 0],
  ['W123456789', 'U4455667701', 3, 0],
  ['SAME', 'SAME', 0, 4],
])('%s and %s differ %i times, first at %i', (a, b, count, at) => {
  expect(slips(a, b)).toEqual({ count, at });
});

const patientKey = { lastName: 'Okafor', firstName: 'Dana' };
const { history = [] } = contextSchema.parse({
  history: [
    { patientKey, status: 'paid', claimId: 'a', lines: [{ dateFrom: '2026-10-05', procedureCode: '90834' }] },
    { patientKey, status: 'Paid', claimId: 'b', lines: [{ dateFrom: '2026-11-02', procedureCode: '90834' }] },
    { patientKey, status: 'submitted', claimId: 'c', lines: [{ dateFrom: '2026-11-09', procedureCode: '90834' }] },
    { patientKey, status: 'denied', claimId: 'd', lines: [{ dateFrom: '2026-11-16', procedureCode: '90834' }] },
    { patientKey, claimId: 'e', lines: [{ dateFrom: '2026-11-20', procedureCode: '90834' }] },
  ],
});

it('takes the latest claim a payer has taken', () => {
  expect(lastAccepted(new Claim({}), { history }, () => true)).toMatchObject({
    claim: { claimId: 'b' },
    date: '11/02/2026',
  });
  expect(lastAccepted(new Claim({}), { history }, ({ claim }) => claim.claimId !== 'b')?.claim.claimId).toBe('a');
  expect(lastAccepted(new Claim({}), { history: history.slice(2) }, () => true)).toBeUndefined();
  expect(lastAccepted(new Claim({}), {}, () => true)).toBeUndefined();
});
