import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from './claim/assemble.ts';
import { contextSchema } from './claim/context.ts';
import { loadTables } from './codes/load-node.ts';
import { CLEAN_FIELDS, exampleInput } from './rules/example-claim.ts';
import { finding, notApplicable, notChecked, pass, type Rule } from './rules/rule.ts';
import { scrub } from './scrub.ts';

const tables = loadTables();
const AS_OF = 20_780;

const base: Omit<Rule, 'check' | 'scope'> = {
  id: 'test.line',
  title: 'A rule of the test.',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Test manual', section: '1', edition: '2026' }],
  prevents: ['CO-16'],
  reads: ['lines[].procedureCode'],
  fix: 'none',
  messages: { wrong: { what: 'Line {line} is {code}.', why: 'Because {code}.', fix: 'Change {code}.' } },
};

function lineRule(check: (Rule & { scope: 'line' })['check'], over: Partial<Rule> = {}): Rule {
  return { ...base, ...over, scope: 'line', check } as Rule;
}

function judge(rules: Rule[], fields: Record<string, string>, context: Parameters<typeof contextSchema.parse>[0] = {}) {
  const facts = contextSchema.parse(context);
  return scrub({ rules, tables }, assemble(fields, facts.seen), facts, AS_OF);
}

const hit = lineRule((line) =>
  finding('wrong', { path: line.code.path, data: { line: line.index + 1, code: line.code.raw } }),
);
const LINE = { 'lines[0].procedureCode': '90834', 'lines[0].dateFrom': '11/16/2026' };

describe('the four answers', () => {
  it('prints a finding with its words filled in', () => {
    expect(judge([hit], LINE).findings).toEqual([
      {
        rule: 'test.line',
        severity: 'error',
        path: 'lines[0].procedureCode',
        messageId: 'wrong',
        message: 'Line 1 is 90834.',
        why: 'Because 90834.',
        fix: 'Change 90834.',
        source: 'Test manual, 1, 2026',
        prevents: ['CO-16'],
        evidence: ['lines[0].procedureCode'],
      },
    ]);
  });

  it('counts a pass, not what does not apply', () => {
    expect(judge([lineRule(() => pass)], LINE)).toMatchObject({ passed: 1, verdict: 'clean' });
    expect(judge([lineRule(() => notApplicable)], LINE)).toMatchObject({ passed: 0, verdict: 'clean' });
  });

  it('lists what was not checked, and an error rule among it makes the claim incomplete', () => {
    const open = lineRule(() => notChecked('nobody knows'));
    expect(judge([open], LINE)).toMatchObject({
      verdict: 'incomplete',
      skipped: [{ rule: 'test.line', reason: 'nobody knows' }],
    });
    expect(judge([{ ...open, severity: 'warning' }], LINE).verdict).toBe('clean');
  });

  it('turns a rule that throws into a check that did not run, without its words', () => {
    const broken = lineRule(() => {
      throw new Error('Okafor');
    });
    const { skipped, verdict } = judge([broken], LINE);
    expect(verdict).toBe('incomplete');
    expect(skipped[0]?.reason).not.toContain('Okafor');
  });
});

describe('what a rule cannot do without', () => {
  it('is not checked when no page showed it, though the rule would fire', () => {
    const result = judge([hit], { 'lines[0].charge': '150.00' }, { seen: ['lines[0].charge'] });
    expect(result.findings).toEqual([]);
    expect(result.skipped[0]?.reason).toBe("Line 1 procedure code can't be seen on this page");
  });

  it('is not checked in a form nobody understands, unless judging that is the rule’s job', () => {
    const fields = { ...LINE, 'lines[0].dateFrom': '13/45/2026' };
    const reads = { reads: ['lines[].dateFrom'] };
    expect(judge([{ ...hit, ...reads }], fields).findings).toEqual([]);
    expect(judge([{ ...hit, ...reads, judgesShape: ['lines[].dateFrom'] }], fields).findings).toHaveLength(1);
  });

  it('asks only for its own dates of service', () => {
    expect(judge([{ ...hit, effective: { from: '2027-01-01' } }], LINE).findings).toEqual([]);
    expect(judge([{ ...hit, effective: { to: '2026-11-16' } }], LINE).findings).toHaveLength(1);
  });
});

describe('one defect, one finding', () => {
  const parent = lineRule((line) => finding('wrong', { path: line.dateFrom.path, data: { line: 1, code: 'x' } }), {
    id: 'test.parent',
  });
  const child = lineRule(
    (line) => finding('wrong', { path: line.code.path, evidence: [line.dateFrom.path], data: { line: 1, code: 'y' } }),
    {
      id: 'test.child',
      after: ['test.parent'],
    },
  );

  it('leaves out what a failed parent explains', () => {
    expect(judge([parent, child], LINE).findings.map(({ rule }) => rule)).toEqual(['test.parent']);
    expect(judge([child], LINE).findings).toHaveLength(1);
  });

  it('keeps the better words for the same lines, and the others', () => {
    const weak = lineRule((line) => finding('wrong', { path: line.code.path, data: { line: 1, code: 'y' } }), {
      id: 'test.weak',
    });
    const strong = lineRule(
      (line) => (line.index === 0 ? finding('wrong', { path: line.units.path, data: { line: 1, code: 'z' } }) : pass),
      {
        id: 'test.strong',
        supersedes: ['test.weak'],
      },
    );
    const two = { ...LINE, 'lines[1].procedureCode': '90837' };
    expect(judge([weak, strong], two).findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['test.strong', 'lines[0].units'],
      ['test.weak', 'lines[1].procedureCode'],
    ]);
  });
});

it('softens what is not certain outside Medicare, until the practice confirms the payer', () => {
  const unsure: Rule = { ...hit, confidence: 'medium' };
  expect(judge([unsure], LINE, { profile: 'commercial' }).findings[0]?.severity).toBe('warning');
  expect(judge([unsure], LINE, { profile: 'medicare-ffs' }).findings[0]?.severity).toBe('error');
  const confirmed = { profile: 'commercial' as const, payerKey: 'aetna', practice: { confirmedPayers: ['aetna'] } };
  expect(judge([unsure], LINE, confirmed).findings[0]?.severity).toBe('error');
});

describe('the whole catalogue', async () => {
  const { RULES } = await import('./rules/catalogue.gen.ts');
  const engine = { rules: RULES, tables };
  const path = fc.constantFrom(
    ...Object.keys(CLEAN_FIELDS),
    'lines[1].procedureCode',
    'lines[1].dateFrom',
    'diagnoses[1].code',
    'lines[0].modifiers[0]',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '90837',
      '90791',
      '90785',
      '10',
      '02',
      '95',
      'GT',
      'F33.4',
      'T14.91',
      'Z63.0',
      '11/16/2026',
      '02/30/2026',
      '0',
      '-1',
      '1.5',
      'AB',
      'A-D',
      '',
    ),
  );
  const changes = fc.dictionary(path, text, { maxKeys: 6 });

  it('answers any claim, the same way twice, and says why when it stops', () => {
    fc.assert(
      fc.property(changes, (fields) => {
        const { claim, facts, asOf } = exampleInput({ title: 'any', fields });
        const first = scrub(engine, claim, facts, asOf);
        expect(scrub(engine, assemble(claim.fields, facts.seen), facts, asOf)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        for (const { reason } of first.skipped) expect(reason).not.toContain('error of its own');
      }),
      { numRuns: 300 },
    );
  });

  it('calls nothing missing that no page showed', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(CLEAN_FIELDS)), (shown) => {
        const fields = Object.fromEntries(shown.map((one) => [one, CLEAN_FIELDS[one] as string]));
        const { facts, asOf } = exampleInput({ title: 'part' });
        const { findings } = scrub(engine, assemble(fields, shown), facts, asOf);
        const wrong = findings.filter((found) => found.severity === 'error');
        expect(wrong.map((found) => [found.rule, found.path])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
