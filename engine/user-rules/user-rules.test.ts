import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIso } from '../claim/day.ts';
import { loadTables } from '../codes/load-node.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import { exampleInput } from '../rules/example-claim.ts';
import { scrub } from '../scrub.ts';
import { compileUserRule, compileUserRules } from './compile.ts';
import { judgeWith } from './judge.fixture.ts';
import { readRulesFile, rulesFile } from './rules-file.ts';
import { tryUserRule } from './trial.ts';
import type { Demand, TrialLine, UserRule } from './user-rule.ts';
import { userRulesSchema } from './user-rule-schema.ts';

const tables = loadTables();
const asOf = fromIso('2026-11-23') as number;
const day = { code: '90837', date: '2026-11-16', modifiers: [], place: '11', units: 1 } satisfies TrialLine;

function ruleOf(demand: Demand, when: Partial<UserRule['when']> = {}): UserRule {
  return {
    id: 'practice.ours',
    title: 'What we agreed with this payer.',
    severity: 'error',
    on: true,
    when: { payers: [], codes: ['90837'], modifiers: [], places: [], ...when },
    demand,
    trials: [],
  };
}

/** The outcome of one trial: its words when it spoke. */
function outcome(
  rule: UserRule,
  lines: readonly TrialLine[],
  more: { payer?: string; diagnoses?: string[]; authorization?: string } = {},
) {
  const trial = { title: 'one', payer: 'Aetna', diagnoses: ['F41.1'], ...more, lines, speaks: true };
  const [result] = tryUserRule({ ...rule, trials: [trial] }, asOf, judgeWith(tables));
  return result?.outcome === 'spoke' ? result.words : result?.outcome;
}

describe('each demand', () => {
  it.each<[string, Demand, TrialLine[], string, TrialLine[]]>([
    [
      'needs a modifier',
      { kind: 'needs-modifier', modifiers: ['HO', 'AJ'] },
      [day],
      '90837 on line 1 has none of the modifiers HO or AJ.',
      [{ ...day, modifiers: ['AJ'] }],
    ],
    [
      'forbids a modifier',
      { kind: 'forbids-modifier', modifiers: ['GT'] },
      [{ ...day, modifiers: ['95', 'GT'] }],
      '90837 on line 1 carries modifier GT.',
      [{ ...day, modifiers: ['95'] }],
    ],
    [
      'needs a place',
      { kind: 'needs-place', places: ['11', '53'] },
      [{ ...day, place: '02' }],
      '90837 on line 1 has place of service 02, not 11 or 53.',
      [day],
    ],
    [
      'forbids a place',
      { kind: 'forbids-place', places: ['99'] },
      [{ ...day, place: '99' }],
      '90837 on line 1 has place of service 99.',
      [day],
    ],
    [
      'needs minutes',
      { kind: 'needs-minutes', minutes: 60 },
      [{ ...day, minutes: 59 }],
      '90837 on line 1 has 59 minutes; at least 60 minutes are asked for.',
      [{ ...day, minutes: 60 }],
    ],
    [
      'at most so many units a line',
      { kind: 'most-units', units: 1, per: 'line' },
      [{ ...day, units: 2 }],
      '90837 comes to 2 on one line; at most 1 are allowed.',
      [day, day],
    ],
    [
      'at most so many units a day',
      { kind: 'most-units', units: 2, per: 'day' },
      [day, day, day],
      '90837 comes to 3 on one day; at most 2 are allowed.',
      [day, day, { ...day, date: '2026-11-17' }],
    ],
    [
      'not beside another code',
      { kind: 'not-with', codes: ['90853', '97151-97158'] },
      [day, { ...day, code: '97153' }],
      '90837 on line 1 stands beside 97153 on the same day.',
      [day, { ...day, code: '97153', date: '2026-11-17' }],
    ],
  ])('%s', (_, demand, bad, words, good) => {
    expect(outcome(ruleOf(demand), bad)).toBe(words);
    expect(outcome(ruleOf(demand), good)).toBe('silent');
  });

  it('asks for a diagnosis, by category, range or whole code', () => {
    const needs = ruleOf({ kind: 'needs-diagnosis', diagnoses: ['F84', 'F90-F98'] });
    expect(outcome(needs, [day])).toBe('90837 on line 1 points to none of the diagnoses F84 or F90-F98.');
    for (const code of ['F84.0', 'F84', 'F90.2', 'F98.8'])
      expect(outcome(needs, [day], { diagnoses: [code] })).toBe('silent');
    expect(outcome(needs, [day], { diagnoses: ['F99'] })).not.toBe('silent');
    const forbids = ruleOf({ kind: 'forbids-diagnosis', diagnoses: ['Z63.0'] });
    expect(outcome(forbids, [day], { diagnoses: ['Z63.0'] })).toBe('90837 on line 1 points to Z63.0.');
  });

  it('asks for an authorization and for a box', () => {
    const authorized = ruleOf({ kind: 'needs-authorization' });
    expect(outcome(authorized, [day])).toBe('90837 on line 1 has no authorization number.');
    expect(outcome(authorized, [day], { authorization: 'A-2217' })).toBe('silent');
    const field = ruleOf({ kind: 'needs-field', path: 'referring.npi' });
    expect(outcome(field, [day])).toBe('Referring NPI is blank, and 90837 on line 1 needs it.');
  });

  it('does not take a code at all', () => {
    expect(outcome(ruleOf({ kind: 'not-billed' }), [day])).toBe('90837 on line 1 is not billed to this payer.');
  });
});

describe('what triggers a rule', () => {
  const bans = (when: Partial<UserRule['when']>) => ruleOf({ kind: 'not-billed' }, when);
  it('payers by key, line of business or part of the name', () => {
    expect(outcome(bans({ payers: ['aetna'] }), [day])).toMatch(/not billed/);
    expect(outcome(bans({ payers: ['commercial'] }), [day])).toMatch(/not billed/);
    expect(outcome(bans({ payers: ['Acme Benefit'] }), [day], { payer: 'ACME BENEFIT TRUST' })).toMatch(/not billed/);
    expect(outcome(bans({ payers: ['cigna-evernorth', 'medicaid'] }), [day])).toBe('silent');
  });

  it('codes alone, in a range, by their beginning; none means all', () => {
    for (const codes of [['90837'], ['90832-90838'], ['908*'], []])
      expect(outcome(bans({ codes }), [day])).toMatch(/not billed/);
    for (const codes of [['90834'], ['90839-90840'], ['H*']]) expect(outcome(bans({ codes }), [day])).toBe('silent');
  });

  it('dates, places and modifiers', () => {
    expect(outcome(bans({ from: '2026-11-17' }), [day])).toBe('silent');
    expect(outcome(bans({ from: '2026-11-16', to: '2026-11-16' }), [day])).toMatch(/not billed/);
    expect(outcome(bans({ places: ['02'] }), [day])).toBe('silent');
    expect(outcome(bans({ modifiers: ['95'] }), [day])).toBe('silent');
    expect(outcome(bans({ modifiers: ['95'] }), [{ ...day, modifiers: ['95'] }])).toMatch(/not billed/);
  });

  it('says "not checked" where minutes are not known, and never that it passed', () => {
    expect(outcome(ruleOf({ kind: 'needs-minutes', minutes: 53 }), [day])).toBe('open');
  });
});

it('counts a year with what was billed before', () => {
  const history = (dateFrom: string) => [
    { status: 'paid', patientKey: null, lines: [{ dateFrom, procedureCode: '90834', units: 20 }] },
  ];
  const rule = compileUserRule(ruleOf({ kind: 'most-units', units: 20, per: 'year' }, { codes: ['90834'] }));
  const check = (dateFrom: string, since?: string) => {
    const { claim, facts } = exampleInput({
      title: '',
      context: { history: history(dateFrom), historySince: since ?? null },
    });
    return scrub({ rules: [rule], tables }, claim, facts, asOf);
  };
  expect(check('2026-03-02').findings.map(({ message }) => message)).toEqual([
    '90834 comes to 21 in one year; at most 20 are allowed.',
  ]);
  expect(check('2025-12-30').passed).toBe(1);
  expect(check('2025-12-30', '2026-06-01').skipped).toHaveLength(1);
});

it('runs beside the catalogue, shows the words of the practice and leaves switched-off rules out', () => {
  const rule = {
    ...ruleOf({ kind: 'not-billed' }, { codes: ['90834'] }),
    why: 'Our contract for it ended.',
    fix: 'Ask Dana.',
  };
  const { claim, facts } = exampleInput({ title: '' });
  const run = (rules: UserRule[]) =>
    scrub({ rules: [...RULES, ...compileUserRules(rules)], tables }, claim, facts, asOf).findings;
  expect(run([{ ...rule, on: false }])).toEqual([]);
  expect(run([rule])).toMatchObject([
    { rule: 'practice.ours', severity: 'error', why: 'Our contract for it ended.', fix: 'Ask Dana.' },
  ]);
});

describe('a file of rules', () => {
  const rule = {
    ...ruleOf({ kind: 'not-with', codes: ['90853'] }),
    trials: [{ title: 'both', payer: 'Aetna', lines: [day], diagnoses: [], speaks: true }],
  };

  it('comes back as it was', () => {
    expect(readRulesFile(rulesFile([rule]))).toEqual({ ok: true, value: [rule] });
  });

  it.each([
    ['{', 'The file is not JSON'],
    ['[]', 'The file holds no rules'],
    ['{"format":"claimside-rules","version":2,"rules":[]}', 'newer version'],
    [rulesFile([rule, rule]), 'The list of rules'],
    [rulesFile([rule]).replace('90853', '9085'), "Rule 1 doesn't fit at demand, codes"],
  ])('%s is refused', (text, sentence) => {
    const read = readRulesFile(text);
    expect(read.ok ? '' : read.reason).toContain(sentence);
  });

  it('of any bytes is an answer', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readRulesFile(text).ok === false));
  });
});

const demands = fc.oneof(
  fc.record({
    kind: fc.constantFrom('needs-modifier', 'forbids-modifier'),
    modifiers: fc.array(fc.constantFrom('95', 'GT', 'HO'), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constantFrom('needs-place', 'forbids-place'),
    places: fc.array(fc.constantFrom('11', '02'), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constantFrom('needs-diagnosis', 'forbids-diagnosis'),
    diagnoses: fc.array(fc.constantFrom('F84', 'F41.1', 'F10-F19'), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('needs-field'),
    path: fc.constantFrom('referring.npi', 'lines[].note', 'patient.dob'),
  }),
  fc.record({
    kind: fc.constant('most-units'),
    units: fc.integer({ min: 1, max: 5 }),
    per: fc.constantFrom('line', 'day', 'month', 'year'),
  }),
  fc.record({
    kind: fc.constant('not-with'),
    codes: fc.array(fc.constantFrom('90853', '90*', '90832-90838'), { minLength: 1 }),
  }),
  fc.constantFrom({ kind: 'not-billed' }, { kind: 'needs-authorization' }, { kind: 'needs-minutes', minutes: 30 }),
) as fc.Arbitrary<Demand>;

it('any rule the form can make answers every claim, and the same way twice', () => {
  const fields = fc.dictionary(
    fc.constantFrom(
      'payer.name',
      'lines[0].procedureCode',
      'lines[0].units',
      'lines[0].dateFrom',
      'lines[0].modifiers[0]',
      'lines[0].placeOfService',
      'lines[1].procedureCode',
    ),
    fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('90837', '90853', '2', '11/16/2026', '95', '11')),
  );
  fc.assert(
    fc.property(demands, fields, (demand, changes) => {
      const rule = ruleOf(demand, { codes: [] });
      expect(userRulesSchema.safeParse([rule]).success).toBe(true);
      const engine = { rules: [compileUserRule(rule)], tables };
      const { claim, facts } = exampleInput({ title: '', fields: changes });
      const first = scrub(engine, claim, facts, asOf);
      expect(first.skipped.filter(({ reason }) => reason.includes('error of its own'))).toEqual([]);
      expect(scrub(engine, claim, facts, asOf)).toEqual(first);
    }),
  );
});

describe('no patient data in a rule', () => {
  const rule = ruleOf({ kind: 'not-billed' });
  const trial = { title: 'one', payer: 'Aetna', lines: [day], diagnoses: [], speaks: true };
  const fits = (more: object) => userRulesSchema.safeParse([{ ...rule, ...more }]).success;

  it.each(['W123456789', 'born 04/12/1988', '123-45-6789', 'Aetna\nOkafor', '<b>', '{code}'])(
    'no text takes %j',
    (text) => {
      for (const key of ['title', 'why', 'fix', 'source']) expect(fits({ [key]: text }), key).toBe(false);
      expect(fits({ when: { ...rule.when, payers: [text] } })).toBe(false);
      expect(fits({ trials: [{ ...trial, title: text }] })).toBe(false);
      expect(fits({ trials: [{ ...trial, payer: text }] })).toBe(false);
      expect(fits({ note: text })).toBe(false);
    },
  );

  it('what practices write about payers and codes fits', () => {
    expect(fits({ why: 'Exhibit B, 2026: 97151-97158 need HO.', trials: [trial] })).toBe(true);
  });
});
