import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const data = resolve(import.meta.dirname, '../../../data');

/** The rows of a source table, without its head; cells are text. */
export function sourceRows(path: string): string[][] {
  const bytes = readFileSync(resolve(data, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

export interface SourceEdition {
  readonly table: string;
  readonly edition: string;
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

export function sourceEditions(): SourceEdition[] {
  return JSON.parse(readFileSync(resolve(data, 'editions.json'), 'utf8')) as SourceEdition[];
}
