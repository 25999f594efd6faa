import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assemble } from '../engine/claim/assemble.ts';
import { contextSchema, type Facts } from '../engine/claim/context.ts';
import { fromIso } from '../engine/claim/day.ts';
import { loadTables } from '../engine/codes/load-node.ts';
import type { Tables } from '../engine/codes/tables.ts';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { EXAMPLE_AS_OF } from '../engine/rules/example-claim.ts';
import { type Engine, scrub } from '../engine/scrub.ts';
import { allClaims, type BenchClaim, sixLineClaim } from './corpus.ts';
import { lookUpRows } from './look-ups.ts';
import { ajv, jsonRules, type Peer, THIRTY_RULES, zodJitless } from './peers.ts';
import { inTurn, median, quantile, type Row } from './row.ts';

const asOf = fromIso(EXAMPLE_AS_OF) as number;

/** A claim with what is known beside it, as the Worker gets both: plain values, facts with their days. */
interface Given {
  readonly fields: BenchClaim['fields'];
  readonly facts: Facts;
}

/** From fields to findings, nothing kept between two claims. Answers how many. */
function check(engine: Engine, { fields, facts }: Given): number {
  return scrub(engine, assemble(fields, facts.seen), facts, asOf).findings.length;
}

/** The engine's rows: claims a second beside other engines, one claim's tail, look-ups, loading. */
export async function engineRows(): Promise<Row[]> {
  const { tables, megabytes } = weighedTables();
  const engine: Engine = { rules: RULES, tables };
  const claims = (await allClaims()).map(given);
  return [
    ...(await claimRows(engine, claims)),
    ...tailRows(engine),
    row('code tables ready', (await median(9, () => loadTables())) * 1000, 'ms'),
    row('code tables in memory', megabytes, 'MB'),
    ...(await lookUpRows(tables)),
  ];
}

function given({ fields, context }: BenchClaim): Given {
  return { fields, facts: contextSchema.parse(context) };
}

/** Every runner over every claim in turn, so that a busy minute slows all of them. */
async function claimRows(engine: Engine, claims: readonly Given[]): Promise<Row[]> {
  const thirty: Engine = { rules: THIRTY_RULES, tables: engine.tables };
  const peers = { 'json-rules-engine': jsonRules(), ajv: ajv(), 'zod, jitless': zodJitless() };
  await agree(claims, thirty, peers);
  const own = [engine, thirty].map((one) => () => {
    for (const claim of claims) check(one, claim);
  });
  const theirs = Object.values(peers).map((peer) => async () => {
    for (const { fields } of claims) await peer(fields);
  });
  const [all = 0, same = 0, ...others] = (await inTurn(7, [...own, ...theirs])).map(
    (seconds) => claims.length / seconds,
  );
  const beside = (name: string, value: number, leasts: readonly (number | undefined)[]): Row[] =>
    Object.keys(peers).map((peer, at) => ({
      name,
      value,
      unit: '/s',
      peer: `${peer} with 30 checks`,
      ratio: value / (others[at] ?? 0),
      ...(leasts[at] === undefined ? {} : { least: leasts[at] }),
    }));
  return [
    ...beside(`claims a second, all ${RULES.length} rules, ${claims.length} claims`, all, [10]),
    ...beside('claims a second, the same 30 checks', same, [30]),
  ];
}

/**
 * Only on claims that need no putting together: this engine alone joins split boxes and trims what was typed.
 *
 * @throws when one of them does not find what the others find: then they would not do the same work
 */
async function agree(claims: readonly Given[], ours: Engine, peers: Readonly<Record<string, Peer>>): Promise<void> {
  const plain = claims.filter(
    ({ fields }) => assemble(fields).fields === fields && Object.values(fields).every((text) => text === text.trim()),
  );
  for (const one of plain) {
    const found = check(ours, one);
    for (const [name, peer] of Object.entries(peers)) {
      const others = await peer(one.fields);
      if (others !== found) throw new Error(`Of 30 checks ${name} finds ${others} failed, this engine ${found}.`);
    }
  }
}

function tailRows(engine: Engine): Row[] {
  const six = given(sixLineClaim());
  const tail = Array.from({ length: 2_000 }, () => {
    const start = performance.now();
    check(engine, six);
    return performance.now() - start;
  }).slice(500);
  return [
    row('one six-line claim, p50', quantile(tail, 0.5), 'ms'),
    row('one six-line claim, p99', quantile(tail, 0.99), 'ms'),
  ];
}

/** Megabytes that the tables take, measured before anything else is. */
function weighedTables(): { readonly tables: Tables; readonly megabytes: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  // The first copy brings its code along.
  loadTables();
  const before = used();
  const tables = loadTables();
  return { tables, megabytes: (used() - before) / 1e6 };
}

function row(name: string, value: number, unit: string): Row {
  return { name, value, unit, peer: null, ratio: null };
}
