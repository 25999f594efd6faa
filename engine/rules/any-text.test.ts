import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PATHS } from '../claim/paths.ts';
import { loadTables } from '../codes/load-node.ts';
import { scrub } from '../scrub.ts';
import { RULES } from './catalogue.gen.ts';
import { CLEAN_FIELDS, exampleInput } from './example-claim.ts';

const engine = { rules: RULES, tables: loadTables() };
const paths = [...PATHS.keys()].map((path) => path.replaceAll('[]', '[0]'));
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(...Object.values(CLEAN_FIELDS), '0', '-1', '99999999', 'A-D', '02/30/2026', '*'.repeat(400)),
);

it('no text in any box stops a rule or leaves a hole in its words', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...paths), text, { maxKeys: 12 }), (fields) => {
      const { claim, facts, asOf } = exampleInput({ title: 'any text', fields });
      const { findings, skipped } = scrub(engine, claim, facts, asOf);
      expect(skipped.filter(({ reason }) => reason.includes('stopped with an error'))).toEqual([]);
      // A box may itself hold braces or these words, and findings show what it holds.
      const odd = Object.values(fields).some((value) => /[{}]|undefined|NaN/i.test(value));
      for (const { message, why, fix } of odd ? [] : findings) {
        expect(`${message} ${why} ${fix}`).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b/);
      }
    }),
    { numRuns: 300 },
  );
});
