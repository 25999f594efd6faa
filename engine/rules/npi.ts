import type { Facts } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import { perClaim } from '../claim/per-claim.ts';
import { areDigits } from './digits.ts';
import { providerOf } from './provider.ts';
import type { RuleContext } from './rule.ts';

/** What is wrong with an NPI by itself. */
export type NpiFault = 'length' | 'start' | 'check-digit';

/**
 * Judges an NPI: ten digits, the first 1 or 2, the last a Luhn check digit over 80840 and the nine before it
 * (45 CFR 162.406).
 *
 * @param npi without blanks and dashes
 */
export function npiFault(npi: string): NpiFault | null {
  if (!areDigits(npi, 10)) return 'length';
  if (npi[0] !== '1' && npi[0] !== '2') return 'start';
  // The prefix 80840 adds 24 to the sum.
  let sum = 24;
  for (let at = 0; at < 10; at++) {
    const digit = npi.charCodeAt(at) - 48;
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 ? null : 'check-digit';
}

/**
 * Whether the billing NPI is an organization's: known from the practice's own providers, else from a billing
 * taxonomy that only organizations have, or a tax ID marked as a person's; undefined where nothing tells.
 */
export const billsAsGroup = perClaim((claim, { facts, tables }: RuleContext): boolean | undefined => {
  const billing = claim.id('billing.npi').value;
  if (billing === null) return undefined;
  if (providerOf(billing, facts)) return false;
  if (hasProviders(facts)) return true;
  const shown = claim.code('billing.taxonomy').value ?? '';
  const kind = tables.taxonomy(shown) ?? tables.taxonomy(/[0-9A-Z]{9}X/.exec(shown)?.[0] ?? '');
  if (kind === 'organization') return true;
  return /^(SSN?|SY?|34|SOCIAL)\b/i.test(claim.text('billing.taxIdType').raw) ? false : undefined;
});

/** Whether an NPI is the practice's own and nobody's of its providers. */
export function isPracticeNpi(npi: string, { facts }: RuleContext): boolean {
  const own = facts.practice?.npi;
  if (!own || (own !== npi && parseId(own) !== npi)) return false;
  return hasProviders(facts) && !providerOf(npi, facts);
}

function hasProviders({ practice }: Facts): boolean {
  return practice?.providers !== undefined && practice.providers.length > 0;
}
