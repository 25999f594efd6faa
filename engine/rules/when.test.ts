import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { readCaseFile } from '../claim/case-file.ts';
import type { Claim, Fields, Line } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import { loadTables } from '../codes/load-node.ts';
import { scrub } from '../scrub.ts';
import { RULES } from './catalogue.gen.ts';
import type { Answer, ClaimRule, LineRule, Rule, RuleContext } from './rule.ts';
import { hasAll, signsOf } from './signs.ts';

/** What a rule says it waits for must keep it from no claim it would have answered: tried on claims mixed of two. */
const tables = loadTables();
const corpus = resolve(import.meta.dirname, '../corpus');

interface Input {
  readonly fields: Fields;
  readonly facts: Facts;
  readonly asOf: Day;
}

const inputs: readonly Input[] = ['clean', 'defective'].flatMap((folder) =>
  readdirSync(join(corpus, folder)).map((file): Input => {
    const read = readCaseFile(readFileSync(join(corpus, folder, file)));
    if (!read.ok) throw new Error(`${file}: ${read.reason}`);
    const { fields, context = {}, asOf } = read.value;
    return { fields, facts: context, asOf: asOf as Day };
  }),
);

/** Parts of a claim that can come from another one, by how their paths begin. */
const PARTS: readonly RegExp[] = [
  /^(payer|claim\.type)/,
  /^(otherPayer|otherInsured|claim\.(otherCoverage|payerSequence))/,
  /^(rendering|referring|facility)/,
  /^diagnoses/,
  /^lines\[0\]\.modifiers/,
  /^lines\[0\]\.(placeOfService|procedureCode)/,
  /^lines\[1\]/,
  /^claim\.(priorAuthorizationNumber|frequencyCode|originalReferenceNumber|outsideLab)/,
  /^patient\.(dob|sex)/,
];
const KEYS = [
  'profile',
  'sessions',
  'authorizations',
  'history',
  'coverage',
  'patientFacts',
  'practice',
  'contract',
] as const;

const one = fc.constantFrom(...inputs);
const mixed = fc
  .record({
    own: one,
    other: one,
    parts: fc.subarray([...PARTS]),
    keys: fc.subarray([...KEYS]),
    gone: fc.subarray([...PARTS]),
  })
  .map(({ own, other, parts, keys, gone }): Input => {
    const kept = Object.entries(own.fields).filter(([path]) => ![...parts, ...gone].some((part) => part.test(path)));
    const taken = Object.entries(other.fields).filter(([path]) => parts.some((part) => part.test(path)));
    const fields = Object.fromEntries([...kept, ...taken]);
    const from = Object.fromEntries(keys.map((key) => [key, other.facts[key]]));
    const facts = { ...own.facts, ...from, ...(keys.includes('profile') && { payerKey: other.facts.payerKey }) };
    return { fields, facts: gone.length > 0 ? { ...facts, seen: Object.keys(fields) } : facts, asOf: own.asOf };
  });

const broken = new Set<string>();

/** The rule without what it waits for, noting when it answers where it would not have been asked. */
function watched(rule: Rule): Rule {
  if (!rule.when) return rule;
  const signs = signsOf([rule]);
  const needs = signs.needsOf(rule.when);
  const waits = (claim: Claim, context: RuleContext, line?: Line) => {
    const beside = signs.beside(claim, context);
    const lines = (line ? [line] : claim.lines).map((one) => signs.ofLine(beside, one, claim));
    return !hasAll((line && lines[0]) ?? signs.ofClaim(beside, lines), needs);
  };
  const { when: _, ...rest } = rule;
  const note = (answer: Answer, claim: Claim, context: RuleContext, line?: Line): Answer => {
    const answered = !('kind' in answer && answer.kind === 'not-applicable');
    if (answered && waits(claim, context, line)) broken.add(rule.id);
    return answer;
  };
  if (rule.scope === 'line') {
    const check: LineRule['check'] = (line, claim, context) =>
      note(rule.check(line, claim, context), claim, context, line);
    return { ...rest, check } as LineRule;
  }
  const check: ClaimRule['check'] = (claim, context) => note(rule.check(claim, context), claim, context);
  return { ...rest, check } as ClaimRule;
}

it('keeps no rule from a claim it has something to say about', () => {
  const engine = { rules: RULES.map(watched), tables };
  fc.assert(
    fc.property(mixed, ({ fields, facts, asOf }) => {
      scrub(engine, assemble(fields, facts.seen), facts, asOf);
    }),
    { numRuns: Number(process.env.CLAIMSIDE_RUNS ?? 4000) },
  );
  expect([...broken].sort()).toEqual([]);
});
