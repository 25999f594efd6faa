import type { Migration } from './index.ts';

/** The first shape: one row a setting. */
export const first: Migration = {
  version: 1,
  example: { before: [], after: [] },
};
