import type { Line } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import type { Cents } from '../claim/normalise.ts';

/** What the contract allows for one unit of a line's code, in cents; undefined when no rate is on file. */
export function rateOf({ code }: Line, { contract }: Facts): Cents | undefined {
  if (!contract?.rates) return undefined;
  const rate = contract.rates.find((one) => one.code.trim().toUpperCase() === code.value);
  return rate && Math.round(rate.allowed * 100);
}
