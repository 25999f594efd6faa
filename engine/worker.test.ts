import { expect, test } from 'vitest';
import { assemble } from './claim/assemble.ts';
import { fromIso } from './claim/day.ts';
import { loadTables } from './codes/load-node.ts';
import { loadedUnits } from './codes/loaded.fixture.ts';
import { PRACTICE_OWN } from './practice-own.ts';
import { UNCAPTIONED } from './reading/uncaptioned.ts';
import { RULES } from './rules/catalogue.gen.ts';
import { CLEAN_FIELDS } from './rules/example-claim.ts';
import { scrub } from './scrub.ts';
import { SITE_KNOWLEDGE } from './site-knowledge.ts';
import { createEngine } from './worker.ts';

const tables = loadTables();
const ON_DEMAND = { site: () => SITE_KNOWLEDGE, own: () => PRACTICE_OWN, uncaptioned: () => UNCAPTIONED };
const FIELDS = { ...CLEAN_FIELDS, 'lines[0].procedureCode': '90837' };
const SESSIONS = [{ line: 0, minutes: 45, modality: 'in-person' as const }];

test('behind its door the engine answers what it answers in Node, as plain data', async () => {
  const request = {
    fields: FIELDS,
    seen: Object.keys(FIELDS),
    sessions: SESSIONS,
    known: {},
    ownRules: [],
    asOf: '2026-11-23',
    shapes: [],
  };
  const answer = await createEngine(Promise.resolve({ tables }), ON_DEMAND).check(structuredClone(request));
  const claim = assemble(FIELDS, Object.keys(FIELDS));
  const direct = scrub({ rules: RULES, tables }, claim, { sessions: SESSIONS }, fromIso('2026-11-23') ?? 0);
  expect(JSON.stringify(structuredClone(answer))).toBe(JSON.stringify(direct));
  expect(answer.findings.map(({ rule }) => rule)).toContain('psychotherapy.time-range');
});

test("the practice's own rules run beside the others", async () => {
  const rule = {
    id: 'practice.no-90837',
    title: 'This payer takes no 90837 from us.',
    severity: 'error',
    on: true,
    when: { payers: [], codes: ['90837'], modifiers: [], places: [] },
    demand: { kind: 'not-billed' },
    trials: [],
  } as const;
  const engine = createEngine(Promise.resolve({ tables }), ON_DEMAND);
  const request = {
    fields: FIELDS,
    seen: Object.keys(FIELDS),
    sessions: [],
    known: {},
    asOf: '2026-11-23',
    shapes: [],
  };
  const rulesOf = async (ownRules: readonly (typeof rule)[]) =>
    (await engine.check({ ...request, ownRules })).findings.map((one) => one.rule);
  expect(await rulesOf([])).not.toContain(rule.id);
  expect(await rulesOf([rule])).toContain(rule.id);
  expect(
    await rulesOf([{ ...rule, when: { ...rule.when, codes: ['90834'] } } as unknown as typeof rule]),
  ).not.toContain(rule.id);
});

test('loaded tables judge from the day they come, and the verdict names them', async () => {
  const fields = { ...FIELDS, 'lines[0].procedureCode': '90834', 'lines[0].units': '1' };
  const request = {
    fields,
    seen: Object.keys(fields),
    sessions: SESSIONS,
    known: {},
    ownRules: [],
    asOf: '2026-11-23',
    shapes: [],
  };
  const engine = createEngine(Promise.resolve({ tables }), ON_DEMAND);
  expect((await engine.check(request)).editions['mue-medicare']).toBe('Medicare practitioner MUE 2025H2');
  expect((await engine.check(request)).outdated['mue-medicare']).toBe('2025-12-31');

  engine.use([loadedUnits('units of ours', { from: '2026-10-01', to: '2026-12-31' })]);
  const after = await engine.check(request);
  expect(after.editions['mue-medicare']).toBe('units of ours');
  expect(after.outdated).not.toHaveProperty('mue-medicare');
  expect(after.outdated['mue-medicaid']).toBe('2026-03-31');

  engine.use([
    { ...loadedUnits('cut short'), codes: new ArrayBuffer(0), kind: 'ncci-pairs', body: new ArrayBuffer(1), dated: [] },
  ]);
  expect((await engine.check(request)).editions['ncci-pairs']).toContain('2024Q3');

  engine.use([]);
  expect((await engine.check(request)).editions['mue-medicare']).toBe('Medicare practitioner MUE 2025H2');
});
