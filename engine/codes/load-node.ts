import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { tablesFrom } from './load.ts';
import { FILES, LISTS_FILE, NCCI_FILES, type TableBuffers } from './manifest.ts';
import type { Tables } from './tables.ts';

const FOLDER = resolve(import.meta.dirname, '../../public/tables');

/**
 * The tables as Node reads them.
 *
 * @param folder where the built files are; `public/tables` unless said
 */
export function loadTables(folder = FOLDER): Tables {
  const present = [...FILES, ...NCCI_FILES.filter((name) => existsSync(resolve(folder, name)))];
  const unpacked = (name: string) => inflateRawSync(readFileSync(resolve(folder, name)));
  const buffers = present.map((name) => [name, new Uint8Array(unpacked(name)).buffer]);
  return tablesFrom(unpacked(LISTS_FILE).toString('utf8'), Object.fromEntries(buffers) as TableBuffers);
}
