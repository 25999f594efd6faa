import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { checkCase, readCaseFile } from '../claim/case-file.ts';
import type { Fields } from '../claim/claim.ts';
import { type CaseFile, contextSchema, type Facts, type FactsInput } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import { lineOf } from '../claim/line-of.ts';
import { loadTables } from '../codes/load-node.ts';
import type { ScrubResult } from '../findings.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import { scrub } from '../scrub.ts';

/** What must hold of every claim there is, tried on the corpus and on what can be made of it. */
const engine = { rules: RULES, tables: loadTables() };

interface Input {
  readonly file: string;
  readonly fields: Fields;
  readonly facts: Facts;
  readonly asOf: Day;
  readonly written: { readonly fields: Fields; readonly context?: FactsInput; readonly asOf: string };
}

const inputs: readonly Input[] = ['clean', 'defective'].flatMap((folder) => {
  const at = resolve(import.meta.dirname, folder);
  return readdirSync(at).map((file): Input => {
    const bytes = readFileSync(join(at, file));
    const read = readCaseFile(bytes);
    if (!read.ok) throw new Error(`${file}: ${read.reason}`);
    const { fields, context = {}, asOf } = read.value as CaseFile;
    return { file, fields, facts: context, asOf: asOf as Day, written: JSON.parse(bytes.toString()) };
  });
});
const any = fc.constantFrom(...inputs);

function check({ fields, facts, asOf }: Pick<Input, 'fields' | 'facts' | 'asOf'>): ScrubResult {
  return scrub(engine, assemble(fields, facts.seen), facts, asOf);
}

/** Findings without the numbers of lines, which are what a shuffle changes. */
function told({ findings, skipped }: ScrubResult): string[] {
  return [
    ...findings.map(({ rule, messageId, severity }) => `${severity} ${rule} ${messageId}`),
    ...skipped.map(({ rule }) => `not checked ${rule}`),
  ].sort();
}

function linesOf(fields: Fields): number[] {
  return [...new Set(Object.keys(fields).map(lineOf))].filter((line) => line !== null).sort((a, b) => a - b);
}

/** The claim with its lines at other places, and the sessions with them. */
function shuffled({ fields, facts, asOf }: Input, places: ReadonlyMap<number, number>) {
  const moved = Object.entries(fields).map(([path, value]) => {
    const line = lineOf(path);
    return [line === null ? path : path.replace(`[${line}]`, `[${places.get(line)}]`), value];
  });
  const sessions = facts.sessions?.map((one) => ({ ...one, line: places.get(one.line) ?? one.line }));
  return { fields: Object.fromEntries(moved), facts: sessions ? { ...facts, sessions } : facts, asOf };
}

const withOrder = any
  .filter(({ fields }) => linesOf(fields).length > 1)
  .chain((input) => {
    const lines = linesOf(input.fields);
    const orders = fc.shuffledSubarray(lines, { minLength: lines.length });
    return orders.map((order) => ({ input, places: new Map(lines.map((line, at) => [line, order[at] as number])) }));
  });

/** A claim of the corpus with boxes blanked, mixed up with another claim's, or filled with anything. */
const bent = fc
  .record({
    input: any,
    other: any,
    gone: fc.array(fc.nat(80), { maxLength: 6 }),
    taken: fc.array(fc.nat(80), { maxLength: 10 }),
    odd: fc.dictionary(fc.nat(80).map(String), fc.string({ maxLength: 12 }), { maxKeys: 3 }),
    withoutFacts: fc.subarray([
      'sessions',
      'history',
      'authorizations',
      'authorizationRequired',
      'practice',
      'coverage',
    ]),
  })
  .map(({ input, other, gone, taken, odd, withoutFacts }) => {
    const paths = Object.keys(input.fields);
    const fields: Record<string, string> = { ...input.fields };
    for (const at of gone) if (paths[at]) fields[paths[at]] = '';
    for (const [path, value] of taken.flatMap((at) => Object.entries(other.fields).slice(at, at + 1)))
      fields[path] = value;
    for (const [at, value] of Object.entries(odd)) if (paths[Number(at)]) fields[paths[Number(at)] as string] = value;
    const facts = Object.fromEntries(Object.entries(input.facts).filter(([key]) => !withoutFacts.includes(key)));
    return { fields, facts: facts as Facts, asOf: input.asOf };
  });

describe('any claim', () => {
  it('is answered without a rule that stops, and the same way twice', () => {
    fc.assert(
      fc.property(bent, (input) => {
        const first = check(input);
        expect(first.skipped.filter(({ reason }) => reason.includes('error of its own'))).toEqual([]);
        expect(check(input)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same with its lines in another order', () => {
    fc.assert(
      fc.property(withOrder, ({ input, places }) => {
        expect(told(check(shuffled(input, places))), input.file).toEqual(told(check(input)));
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same after a trip through JSON, as it takes between processes', () => {
    fc.assert(
      fc.property(any, (input) => {
        const { fields, facts, asOf } = JSON.parse(JSON.stringify(input)) as Input;
        expect(check({ fields, facts, asOf })).toEqual(check(input));
      }),
    );
  });
});

it('any change to a case file leaves it readable or refused in one sentence', () => {
  fc.assert(
    fc.property(any, fc.constantFrom('fields', 'context', 'asOf'), fc.jsonValue(), ({ written }, key, value) => {
      const read = checkCase({ ...written, [key]: value });
      if (!read.ok) expect(read.reason).toMatch(/^["A-Z].*\.$/);
      else expect(contextSchema.safeParse(written.context ?? {}).success).toBe(true);
    }),
  );
});
