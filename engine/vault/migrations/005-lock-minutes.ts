import type { Migration } from './index.ts';

/** How long the record stays open comes as a row of its own; earlier rows are good as they are. */
const rows = [{ key: 'taught', value: {} }];

export const lockMinutes: Migration = {
  version: 5,
  example: { before: rows, after: rows },
};
