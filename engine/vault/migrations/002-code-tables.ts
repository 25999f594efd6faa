import type { Migration } from './index.ts';

/** Code tables that the user loaded, one row a load. Settings stay as they are. */
export const codeTables: Migration = { version: 2, stores: { codeTables: '++id, kind' } };
