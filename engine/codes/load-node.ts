import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tablesFrom } from './load.ts';
import { FILES, NCCI_FILES, type TableBuffers } from './manifest.ts';
import type { Tables } from './tables.ts';

/**
 * The tables as Node reads them.
 *
 * @param folder where the built files are; `public/tables` unless said
 */
export function loadTables(folder = resolve(import.meta.dirname, '../../public/tables')): Tables {
  const present = [...FILES, ...NCCI_FILES.filter((name) => existsSync(resolve(folder, name)))];
  const buffers = present.map((name) => [name, new Uint8Array(readFileSync(resolve(folder, name))).buffer]);
  return tablesFrom(Object.fromEntries(buffers) as TableBuffers);
}
