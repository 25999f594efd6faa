import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allClaims } from '../bench/corpus.ts';
import { assemble } from '../engine/claim/assemble.ts';
import { fromIso } from '../engine/claim/day.ts';
import { PATHS } from '../engine/claim/paths.ts';
import { loadTables } from '../engine/codes/load-node.ts';
import { pageOf } from '../engine/reading/descriptors.fixture.ts';
import { read } from '../engine/reading/read.ts';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { scrub } from '../engine/scrub.ts';
import { outputOf } from './build.ts';
import { builtEngine } from './lib/built-engine.ts';

const AS_OF = '2026-11-23';
/** A page that asks for everything a claim can hold. */
const PAGE = pageOf(...[...PATHS.values()].map(({ label }) => ({ captions: [['before', label, 3] as const] })));

test.each(['chrome', 'firefox'] as const)(
  'the built engine of %s says what its source says',
  async (target) => {
    const engine = { rules: RULES, tables: loadTables() };
    const { api } = builtEngine(outputOf(target, 'store'));
    for (const { fields } of await allClaims()) {
      const seen = Object.keys(fields);
      const answer = await api.check({ fields, seen, sessions: [], known: {}, ownRules: [], asOf: AS_OF, shapes: [] });
      const expected = scrub(engine, assemble(fields, seen), { sessions: [] }, fromIso(AS_OF) ?? 0);
      expect(JSON.stringify(answer)).toBe(JSON.stringify(expected));
    }
    expect(JSON.stringify(await api.read(PAGE))).toBe(JSON.stringify(read(PAGE)));
  },
  60_000,
);

test('without the data that left its code it does not start, and so passes nothing', async () => {
  const folder = outputOf('chrome', 'store');
  const { fatal } = builtEngine(folder, (path) => {
    if (path.endsWith('constants.bin')) throw new Error('not there');
    return readFileSync(join(folder, path));
  });
  await expect(fatal).rejects.toThrow('could not start');
});
