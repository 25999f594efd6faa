import type { Migration } from './index.ts';

/** The practice's own rules come as a row of their own; earlier rows are good as they are. */
const rows = [{ key: 'practice', value: { name: 'Harbor Street Counseling', providers: [] } }];

export const userRules: Migration = {
  version: 3,
  example: { before: rows, after: rows },
};
