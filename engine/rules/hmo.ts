import { placeOf } from '../claim/boxes.ts';
import type { Claim } from '../claim/claim.ts';

const HMO = /\bHMO\b/i;
const NAMES = ['subscriber.planName', 'payer.name'].map(placeOf);

/** Whether the plan or the payer calls itself an HMO: who is seen there is sent by somebody. */
export function isHmo(claim: Claim): boolean {
  for (const place of NAMES) if (HMO.test(claim.shown(place))) return true;
  return false;
}
