import type { Claim } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import type { Payer, PayerKind } from './payer.ts';

/** Finds out whose rules a claim follows: what the case says, then coverage type and payer name. */
export function recognisePayer(claim: Claim, facts: Facts): Payer {
  const profile = facts.profile ?? null;
  const kind = (profile?.startsWith('medicaid') ? 'medicaid' : (profile ?? 'unknown')) as PayerKind;
  return {
    key: facts.payerKey ?? null,
    name: claim.text('payer.name').raw,
    kind,
    state: profile?.match(/^medicaid-([A-Z]{2})$/)?.[1] ?? null,
    filingDays: undefined,
    videoModifiers: undefined,
    authorizationCodes: undefined,
    confirmed: false,
  };
}
