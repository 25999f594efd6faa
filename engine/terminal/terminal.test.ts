import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { scrubFiles } from '../cli.ts';
import { CLEAN_CONTEXT, CLEAN_FIELDS } from '../rules/example-claim.ts';
import { rulesFile } from '../user-rules/rules-file.ts';
import { readArguments } from './arguments.ts';
import { rowsOf } from './claim-frame.ts';

const cwd = mkdtempSync(join(tmpdir(), 'claimside-terminal-'));
afterAll(() => rmSync(cwd, { recursive: true }));

function run(...args: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = scrubFiles(args, { cwd, out: (line) => out.push(line), note: (line) => notes.push(line), color: false });
  return { code, out, notes };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(resolve(cwd, name), content);
  return name;
}

function claim(name: string, fields: Record<string, string> = {}): string {
  const all = { asOf: '2026-11-23', fields: { ...CLEAN_FIELDS, ...fields }, context: CLEAN_CONTEXT };
  return write(name, JSON.stringify(all, null, 1));
}

const clean = claim('clean.json');
const short = claim('short.json', { 'lines[0].procedureCode': '90837' });

describe('exit codes', () => {
  it('0 without an error, 1 with one, 2 when an input could not be read, and the others are still checked', () => {
    expect(run(clean).code).toBe(0);
    expect(run(clean, short).code).toBe(1);
    const { code, out } = run('--format=json', 'missing.json', short, clean);
    expect(code).toBe(2);
    expect(out.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['file', 'error'],
      ['file', 'verdict', 'findings', 'skipped', 'passed', 'editions', 'outdated', 'asOf'],
      ['file', 'verdict', 'findings', 'skipped', 'passed', 'editions', 'outdated', 'asOf'],
    ]);
  });

  it.each([
    [[], 'Use: npm run'],
    [['--fromat', 'json', 'x.json'], 'There is no option --fromat.'],
    [['--format', 'xml', 'x.json'], 'The format is text, json or sarif.'],
    [['x.json', '--format'], 'Use: npm run'],
  ])('2 and how to ask for %j', (args, sentence) => {
    const { code, out, notes } = run(...args);
    expect([code, out]).toEqual([2, []]);
    expect(notes.join()).toContain(sentence);
  });

  it('any words are options or a sentence', () => {
    fc.assert(fc.property(fc.array(fc.string()), (args) => readArguments(args).ok || true));
  });
});

describe('text', () => {
  it('frames the finding in its service line', () => {
    const [text = ''] = run(short).out;
    expect(text.split('\n').slice(0, 4)).toEqual([
      'short.json: not ready',
      '  error 90837 needs at least 53 minutes; this session has 45. psychotherapy.time-range',
      '    line 1 | 11/16/2026  11/16/2026  11  90837  A  150.00  1  1234567893',
      '           |                             ^^^^^',
    ]);
  });

  it('shows blank boxes that are asked for, and boxes outside the usual row with their name', () => {
    const fields = { 'lines[0].procedureCode': '90834', 'lines[0].note': 'see file', 'diagnoses[0].code': 'F41.1' };
    expect(rowsOf(['lines[0].units', 'lines[0].note', 'diagnoses[2].code', 'patient.dob'], fields)).toEqual([
      {
        head: 'line 1',
        text: '90834  (blank)  note see file',
        boxes: [
          { path: 'lines[0].procedureCode', at: 0, width: 5 },
          { path: 'lines[0].units', at: 7, width: 7 },
          { path: 'lines[0].note', at: 21, width: 8 },
        ],
      },
      {
        head: 'diagnoses',
        text: 'A F41.1  C (blank)',
        boxes: [
          { path: 'diagnoses[0].code', at: 2, width: 5 },
          { path: 'diagnoses[2].code', at: 11, width: 7 },
        ],
      },
      { head: 'Patient birth date (box 3)', text: '(blank)', boxes: [{ path: 'patient.dob', at: 0, width: 7 }] },
    ]);
  });

  it('prints nothing that could steer a terminal', () => {
    const [row] = rowsOf(['payer.name'], { 'payer.name': '\u001b[2JAet\u202Ena\r\n' });
    expect(row?.text).toBe('[2JAet na');
  });
});

describe('SARIF', () => {
  it('is one log: findings at the line of the file their box stands on, unread files and unmade checks as notices', () => {
    const { code, out } = run('--format', 'sarif', short, 'missing file.json');
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    const { version, runs } = JSON.parse(out[0] ?? '');
    const [{ tool, results, invocations }] = runs;
    expect(version).toBe('2.1.0');
    expect(results[0]).toMatchObject({ ruleId: 'psychotherapy.time-range', ruleIndex: 0, level: 'error' });
    const { physicalLocation, logicalLocations } = results[0].locations[0];
    expect(logicalLocations).toEqual([{ fullyQualifiedName: 'lines[0].procedureCode' }]);
    const at = JSON.stringify({ fields: CLEAN_FIELDS }, null, 1).split('\n');
    expect(at[physicalLocation.region.startLine - 2]).toContain('lines[0].procedureCode');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['psychotherapy.time-range']);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          locations: [{ physicalLocation: { artifactLocation: { uri: 'missing%20file.json' } } }],
        },
      ],
    });
  });
});

describe("the practice's own rules", () => {
  const rule = {
    id: 'practice.no-90834',
    title: 'Aetna takes no 90834 from us.',
    severity: 'error',
    on: true,
    when: { payers: ['aetna'], codes: ['90834'], modifiers: [], places: [] },
    demand: { kind: 'not-billed' },
    trials: [],
  } as const;

  it('run beside the catalogue', () => {
    const { code, out } = run('--rules', write('rules.json', rulesFile([rule])), '--format', 'json', clean);
    expect(code).toBe(1);
    expect(JSON.parse(out[0] ?? '').findings).toMatchObject([{ rule: 'practice.no-90834' }]);
  });

  it.each([
    ['missing', 'nothing.json', 'could not be opened'],
    ['damaged', 'clean.json', 'holds no rules'],
  ])('a %s file is one sentence and no verdict', (_, file, sentence) => {
    const { code, out, notes } = run('--rules', file, clean);
    expect([code, out]).toEqual([2, []]);
    expect(notes.join()).toContain(sentence);
  });
});

it('any bytes as a case file are a sentence with exit 2 or a verdict, never a stack trace', () => {
  const json = fc.oneof(
    fc.json(),
    fc
      .record({ fields: fc.dictionary(fc.string(), fc.string()), asOf: fc.string() })
      .map((value) => JSON.stringify(value)),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    json.map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      const { code, out } = run('--format', 'json', write('any.json', content));
      const answer = JSON.parse(out[0] ?? '');
      expect(out).toHaveLength(1);
      if (code === 2) expect(answer.error).toMatch(/^[A-Z"].*\.$/);
      else expect(answer.verdict).toBeDefined();
    }),
    { numRuns: 300 },
  );
});
