import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Tables } from '../engine/codes/tables.ts';
import { inTurn, type Row } from './row.ts';

/** Look-ups in the tables against a Map of the same codes, half of them near misses. */
export async function lookUpRows(tables: Tables): Promise<Row[]> {
  const diagnoses = rowsOf('icd10cm/validity.tsv.gz')
    .map(([code = '']) => code)
    .filter((code) => /^[A-Z]\d/.test(code));
  const pairs = rowsOf('ncci/pairs.tsv')
    .map(([a = '', b = '']) => [a, b] as const)
    .filter(([a]) => /^[0-9A-Z]{5}$/.test(a));
  const known = new Set(diagnoses);
  const edits = new Set(pairs.map(([a, b]) => `${a}${b}`));
  const queries = diagnoses.flatMap((code) => [code, `${code.slice(0, -1)}Z`]);
  const asked = pairs.flatMap(([a, b]) => [[a, b] as const, [a, a] as const]);
  return [
    await beside('ICD-10-CM look-up by year', 'Set of the codes', queries.length, {
      ours: () => queries.filter((code) => tables.icd10.status(code, 2027) !== 'absent').length,
      theirs: () => queries.filter((code) => known.has(code)).length,
    }),
    await beside('NCCI pair look-up', 'Set of the pairs', asked.length, {
      ours: () => asked.filter(([a, b]) => tables.pair(a, b) !== undefined).length,
      theirs: () => asked.filter(([a, b]) => edits.has(`${a}${b}`)).length,
    }),
  ];
}

async function beside(
  name: string,
  peer: string,
  times: number,
  { ours, theirs }: { ours: () => number; theirs: () => number },
): Promise<Row> {
  if (ours() === 0 || theirs() === 0) throw new Error(`${name} found nothing.`);
  const [own = 0, other = 0] = await inTurn(7, [ours, theirs]);
  return { name, value: (own / times) * 1e9, unit: 'ns', peer, ratio: other / own };
}

function rowsOf(file: string): string[][] {
  const bytes = readFileSync(resolve(import.meta.dirname, '../data', file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text.split('\n').map((row) => row.split('\t'));
}
