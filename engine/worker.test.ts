import { expect, test } from 'vitest';
import { assemble } from './claim/assemble.ts';
import { fromIso } from './claim/day.ts';
import { loadTables } from './codes/load-node.ts';
import { RULES } from './rules/catalogue.gen.ts';
import { CLEAN_FIELDS } from './rules/example-claim.ts';
import { scrub } from './scrub.ts';
import { createEngine } from './worker.ts';

const tables = loadTables();
const FIELDS = { ...CLEAN_FIELDS, 'lines[0].procedureCode': '90837' };
const SESSIONS = [{ line: 0, minutes: 45, modality: 'in-person' as const }];

test('behind its door the engine answers what it answers in Node, as plain data', async () => {
  const request = {
    fields: FIELDS,
    seen: Object.keys(FIELDS),
    sessions: SESSIONS,
    known: {},
    asOf: '2026-11-23',
    shapes: [],
  };
  const answer = await createEngine(Promise.resolve({ tables })).check(structuredClone(request));
  const claim = assemble(FIELDS, Object.keys(FIELDS));
  const direct = scrub({ rules: RULES, tables }, claim, { sessions: SESSIONS }, fromIso('2026-11-23') ?? 0);
  expect(JSON.stringify(structuredClone(answer))).toBe(JSON.stringify(direct));
  expect(answer.findings.map(({ rule }) => rule)).toContain('psychotherapy.time-range');
});
