import type { Payer } from '../../payers/payer.ts';
import { ABA } from '../groups.ts';

/**
 * State Medicaid programs that want the rendering provider's level as a modifier on a code; the practice's own payer
 * may want more. Kentucky (October 2026): HO licensed behavior analyst, U4 assistant, UC technician; other licensed
 * clinicians of a behavioral health organization carry their own level.
 */
export const DEGREE_ROWS = [
  {
    codes: new Set(ABA),
    oneOf: ['UC', 'U4', 'HO', 'HP', 'AH', 'HN', 'HM'],
    when: ({ kind, state }: Payer) => kind === 'medicaid' && state === 'KY',
  },
];
