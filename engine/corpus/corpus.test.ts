import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assemble } from '../claim/assemble.ts';
import { readCaseFile } from '../claim/case-file.ts';
import type { Day } from '../claim/day.ts';
import { isPath } from '../claim/paths.ts';
import { loadTables } from '../codes/load-node.ts';
import type { ScrubResult } from '../findings.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import { scrub } from '../scrub.ts';

/** What a case says of itself beside the claim; the engine's own schema leaves these keys out. */
const expectationSchema = z.object({
  id: z.string(),
  title: z.string().check(z.minLength(4)),
  expect: z.optional(
    z.array(
      z.strictObject({
        rule: z.enum(RULES.map(({ id }) => id)),
        severity: z.enum(['error', 'warning', 'info']),
        path: z.optional(z.string().check(z.refine(isPath))),
      }),
    ),
  ),
});
type Expected = NonNullable<z.output<typeof expectationSchema>['expect']>;

interface Case {
  readonly file: string;
  readonly title: string;
  readonly expected: Expected;
  readonly fields: Readonly<Record<string, string>>;
  readonly result: ScrubResult;
}

const engine = { rules: RULES, tables: loadTables() };

function casesIn(folder: string): Case[] {
  const at = resolve(import.meta.dirname, folder);
  const files = readdirSync(at).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const bytes = readFileSync(resolve(at, file));
    const read = readCaseFile(bytes);
    if (!read.ok) throw new Error(`${file}: ${read.reason}`);
    const { id, title, expect: expected = [] } = expectationSchema.parse(JSON.parse(bytes.toString()));
    expect(file, 'the file is named after its id').toMatch(new RegExp(`^${id}-`));
    const { fields, context = {}, asOf } = read.value;
    const result = scrub(engine, assemble(fields, context.seen), context, asOf as Day);
    return { file, title, expected, fields, result };
  });
}

/** Findings that count, as the case would have written them; paths only where it names one. */
function told({ result, expected }: Case): string[] {
  const left = [...expected];
  return result.findings
    .filter(({ severity, rule }) => severity !== 'info' || expected.some((one) => one.rule === rule))
    .map(({ rule, severity, path }) => {
      const at = left.findIndex((one) => one.rule === rule && one.severity === severity && (one.path ?? path) === path);
      const [match] = at < 0 ? [] : left.splice(at, 1);
      return line({ rule, severity, ...(at < 0 || match?.path ? { path } : {}) });
    })
    .sort();
}

function line({ rule, severity, path }: Expected[number]): string {
  return [severity, rule, path].filter(Boolean).join(' ');
}

const clean = casesIn('clean');
const defective = casesIn('defective');

describe('right claims', () => {
  it.each(clean.map((one) => [one.file, one] as const))('%s', (_, one) => {
    expect(one.expected.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(told(one)).toEqual(one.expected.map(line).sort());
  });
});

describe('claims with defects', () => {
  it.each(defective.map((one) => [one.file, one] as const))('%s', (_, one) => {
    expect(one.expected.length).toBeGreaterThan(0);
    expect(told(one)).toEqual(one.expected.map(line).sort());
    if (one.expected.some(({ severity }) => severity === 'error')) expect(one.result.verdict).toBe('errors');
  });
});

it('shows every rule at least once', () => {
  const shown = new Set(defective.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

it.each([
  ['clean', clean],
  ['defective', defective],
])('says of each %s case what it said before', async (folder, cases) => {
  const pages = cases.map(({ file, title, result }) =>
    [
      `${file} (${title}): ${result.verdict}`,
      ...result.findings.map((one) => `  ${one.severity} ${one.rule} @ ${one.path}: ${one.message}`),
      ...result.skipped.map((one) => `  not checked ${one.rule}: ${one.reason}`),
    ].join('\n'),
  );
  await expect(`${pages.join('\n')}\n`).toMatchFileSnapshot(`snapshots/${folder}.txt`);
});
