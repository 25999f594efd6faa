import type { Tables } from './tables.ts';

/** The tables as Node reads them: from `public/tables`. */
export function loadTables(): Tables {
  throw new Error('not built yet');
}
