import { rowsOfItem24 } from './item24.ts';
import { byRowOrder } from './row-order.ts';

/**
 * Reading lines whose boxes nothing names, by the order that item 24 has. The Worker loads this code when a page has
 * such boxes (decision 444).
 */
export const UNCAPTIONED = { rowsOfItem24, byRowOrder } as const;

export type Uncaptioned = typeof UNCAPTIONED;
