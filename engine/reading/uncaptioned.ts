import { rowsOfItem24 } from './item24.ts';
import { byRowOrder } from './row-order.ts';
import { secondClaim } from './second-claim.ts';

/**
 * Reading what few pages have: lines whose boxes nothing names, by the order that item 24 has, and a second claim. The
 * Worker loads this code when a page may have them (decision 444).
 */
export const UNCAPTIONED = { rowsOfItem24, byRowOrder, secondClaim } as const;

export type Uncaptioned = typeof UNCAPTIONED;
