import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { assemble } from '../engine/claim/assemble.ts';
import { contextSchema } from '../engine/claim/context.ts';
import { fromIso } from '../engine/claim/day.ts';
import { loadTables } from '../engine/codes/load-node.ts';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { EXAMPLE_AS_OF } from '../engine/rules/example-claim.ts';
import { type Engine, scrub } from '../engine/scrub.ts';
import { allClaims, type BenchClaim, sixLineClaim } from './corpus.ts';
import { jsonRules } from './json-rules.ts';
import { median, quantile, type Row } from './row.ts';

const asOf = fromIso(EXAMPLE_AS_OF) as number;

/** From fields to findings, nothing kept between two claims. */
function check(engine: Engine, { fields, context }: BenchClaim): void {
  const facts = contextSchema.parse(context);
  scrub(engine, assemble(fields, facts.seen), facts, asOf);
}

/** The engine's rows: claims a second, one claim's tail, look-ups, loading. */
export async function engineRows(): Promise<Row[]> {
  const engine: Engine = { rules: RULES, tables: loadTables() };
  const claims = await allClaims();
  const peer = jsonRules();
  const sample = claims.filter((_, at) => at % 4 === 0);
  const ours =
    claims.length /
    (await median(5, () => {
      for (const claim of claims) check(engine, claim);
    }));
  const theirs =
    sample.length /
    (await median(3, async () => {
      for (const { fields } of sample) await peer.run(fields);
    }));
  const six = sixLineClaim();
  const tail = Array.from({ length: 2_000 }, () => {
    const start = performance.now();
    check(engine, six);
    return performance.now() - start;
  });
  const loading = await median(9, () => loadTables());
  return [
    {
      name: `claims a second, all ${RULES.length} rules, ${claims.length} claims`,
      value: ours,
      unit: '/s',
      peer: 'json-rules-engine with 30 checks',
      ratio: ours / theirs,
      least: 10,
    },
    { name: 'one six-line claim, p50', value: quantile(tail.slice(500), 0.5), unit: 'ms', peer: null, ratio: null },
    { name: 'one six-line claim, p99', value: quantile(tail.slice(500), 0.99), unit: 'ms', peer: null, ratio: null },
    { name: 'code tables ready', value: loading * 1000, unit: 'ms', peer: null, ratio: null },
    await lookUpRow(engine),
  ];
}

/** Exact ICD-10-CM look-ups, half of them near misses, against a Map of the same codes. */
async function lookUpRow({ tables }: Engine): Promise<Row> {
  const source = gunzipSync(readFileSync(resolve(import.meta.dirname, '../data/icd10cm/validity.tsv.gz'))).toString();
  const codes = source
    .split('\n')
    .filter((row) => /^[A-Z]\d/.test(row))
    .map((row) => row.slice(0, row.indexOf('\t')));
  const map = new Map(codes.map((code) => [code, true]));
  const queries = codes.flatMap((code) => [code, `${code.slice(0, -1)}Z`]);
  let hits = 0;
  const ours = await median(5, () =>
    queries.forEach((code) => {
      if (tables.icd10.status(code, 2027) !== 'absent') hits++;
    }),
  );
  const theirs = await median(5, () =>
    queries.forEach((code) => {
      if (map.has(code)) hits++;
    }),
  );
  if (hits === 0) throw new Error('The look-ups found nothing.');
  return {
    name: 'ICD-10-CM look-up by year',
    value: (ours / queries.length) * 1e9,
    unit: 'ns',
    peer: 'Map of the codes',
    ratio: theirs / ours,
  };
}
