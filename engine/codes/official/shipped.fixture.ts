import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Lists } from '../load.ts';
import type { LoadedTable } from '../loaded.ts';
import { FILES, LISTS_FILE, NCCI_FILES, type TableBuffers } from '../manifest.ts';
import { type LoadResult, loadFiles, type Progress } from './load-files.ts';
import type { ChosenFile } from './sources.ts';

const folder = resolve(import.meta.dirname, '../../../public/tables');
export const packagedBytes = (name: string) =>
  new Uint8Array(inflateRawSync(readFileSync(resolve(folder, name)))).buffer;
const lists = JSON.parse(new TextDecoder().decode(packagedBytes(LISTS_FILE))) as Lists;
export const packagedBuffers = Object.fromEntries(
  [...FILES, ...NCCI_FILES].map((name) => [name, packagedBytes(name)]),
) as TableBuffers;

/** Loads files beside the shipped tables and what was loaded before. */
export function load(
  files: readonly ChosenFile[],
  loaded: readonly LoadedTable[] = [],
  onProgress: (progress: Progress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<LoadResult> {
  return loadFiles(files, { lists, buffers: packagedBuffers, loaded }, onProgress, signal);
}
