import { setTimeout } from 'node:timers/promises';
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
import { inTurn, quantile, type Row } from './row.ts';
import { ajv } from './thirty/ajv.ts';
import { jsonRules } from './thirty/json-rules.ts';
import { type ParsedClaim, parsedClaim } from './thirty/parsed.ts';
import type { Peer } from './thirty/peer.ts';
import { THIRTY } from './thirty/rules.ts';
import { zodJitless } from './thirty/zod.ts';
import { uninterrupted } from './uninterrupted.ts';

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
  const { tables, megabytes } = await weighedTables();
  const engine: Engine = { rules: RULES, tables };
  const claims = (await allClaims()).map(given);
  return [
    ...(await claimRows(engine, claims)),
    ...tailRows(engine),
    row('code tables ready', ((await inTurn(5, [() => loadTables()]))[0] ?? 0) * 1000, 'ms'),
    row('code tables in memory', megabytes, 'MB'),
    ...(await lookUpRows(tables)),
  ];
}

function given({ fields, context }: BenchClaim): Given {
  return { fields, facts: contextSchema.parse(context) };
}

/** Every runner over every claim in turn, so that a busy minute slows all of them. */
async function claimRows(engine: Engine, claims: readonly Given[]): Promise<Row[]> {
  const { tables } = engine;
  const thirty: Engine = { rules: THIRTY, tables };
  const peers = { 'json-rules-engine': jsonRules(tables), ajv: ajv(tables), 'zod, jitless': zodJitless(tables) };
  const parsed = claims.map(({ fields, facts }) => parsedClaim(assemble(fields, facts.seen), facts, asOf));
  await agree(claims, parsed, tables, peers);
  const own = [engine, thirty].map((one) => () => {
    for (const claim of claims) check(one, claim);
  });
  const theirs = Object.values(peers).map((peer) => async () => {
    for (const claim of parsed) await peer(claim);
  });
  const [all = 0, same = 0, ...others] = (await inTurn(7, [...own, ...theirs])).map(
    (seconds) => claims.length / seconds,
  );
  const beside = (name: string, value: number, leasts: readonly (number | undefined)[]): Row[] =>
    Object.keys(peers).map((peer, at) => ({
      name,
      value,
      unit: '/s',
      peer: `${peer} with 30 of them`,
      ratio: value / (others[at] ?? 0),
      ...(leasts[at] === undefined ? {} : { least: leasts[at] }),
    }));
  return [
    ...beside(`claims a second, all ${RULES.length} rules, ${claims.length} claims`, all, [10]),
    ...beside('claims a second, the same 30 rules', same, [30]),
  ];
}

/**
 * Only on claims whose whole form was shown: what a page didn't show is nothing the others know of. Ours without what
 * lets one finding explain another away, which the others don't have either.
 *
 * @throws when an engine finds other rules broken than ours: then they would not do the same work
 */
async function agree(
  claims: readonly Given[],
  parsed: readonly ParsedClaim[],
  tables: Tables,
  peers: Readonly<Record<string, Peer>>,
): Promise<void> {
  const alone: Engine = { rules: THIRTY.map((rule) => ({ ...rule, after: [], supersedes: [] })), tables };
  const failing = new Set<string>();
  for (const [at, { fields, facts }] of claims.entries()) {
    if (facts.seen) continue;
    const { findings } = scrub(alone, assemble(fields), facts, asOf);
    const own = [...new Set(findings.map(({ rule }) => rule))].sort();
    for (const id of own) failing.add(id);
    for (const [name, peer] of Object.entries(peers)) {
      const others = [...(await peer(parsed[at] as ParsedClaim))].sort();
      if (others.join() !== own.join()) {
        throw new Error(`Of 30 rules ${name} finds [${others.join(', ')}] broken, this engine [${own.join(', ')}].`);
      }
    }
  }
  const idle = THIRTY.filter(({ id }) => !failing.has(id)).map(({ id }) => id);
  if (idle.length > 0) throw new Error(`No claim breaks ${idle.join(', ')}: nothing is compared there.`);
}

function tailRows(engine: Engine): Row[] {
  const six = given(sixLineClaim());
  for (let warm = 0; warm < 500; warm++) check(engine, six);
  const { milliseconds, interrupted } = uninterrupted(2_000, () => check(engine, six));
  return [
    row('one six-line claim, p50', quantile(milliseconds, 0.5), 'ms'),
    row('one six-line claim, p99', quantile(milliseconds, 0.99), 'ms'),
    row('checks of it that were interrupted, and done again', interrupted, `beside ${milliseconds.length}`),
  ];
}

/** Megabytes that the tables take, measured before anything else is. */
async function weighedTables(): Promise<{ readonly tables: Tables; readonly megabytes: number }> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = async () => {
    // What was collected is given back a little later.
    for (let times = 0; times < 3; times++) {
      collect();
      await setTimeout(20);
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  // The first copy brings its code along.
  loadTables();
  const before = await used();
  const tables = loadTables();
  return { tables, megabytes: ((await used()) - before) / 1e6 };
}

function row(name: string, value: number, unit: string): Row {
  return { name, value, unit, peer: null, ratio: null };
}
