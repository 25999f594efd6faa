import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLEAN_FIELDS } from '../rules/example-claim.ts';
import { DEFAULTS } from './defaults.ts';
import { settingsFrom, withSetting } from './settings-schema.ts';

/** The only free text: names of the practice, its clinicians and payers that aren't shipped, and credentials. */
const FREE = /^(practice\.(name|providers\[\]\.(name|credential))|payers\.\*\.name)$/;
/** Every other text has one of these shapes. */
const SHAPES: readonly RegExp[] = [
  /^(system|light|dark|commercial|medicare-advantage|medicaid|tricare|va)$/,
  /^https?:\/\/[a-z0-9.:[\]-]+$/,
  /^https:\/\/[a-z0-9.-]+\/\*$/,
  /^[a-z][a-z0-9-]{1,60}$|^medicaid-[A-Z]{2}$/,
  /^\d{10}$|^\d{9}$/,
  /^\d{3}[0-9A-Z]{6}X$/,
  /^\d{4}-\d\d-\d\d$/,
  /^[A-Z0-9]{2,15}$|^\*$/,
];

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path: string): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [[path, value]];
  const isMap = ['pills', 'sites', 'payers'].includes(path);
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isMap ? ([[`${path} key`, key]] as Leaf[]) : []),
    ...leaves(inner, `${path}${isMap ? '.*' : path === '' ? key : `.${key}`}`),
  ]);
}

const days = fc.integer({ min: 1, max: 3650 });
const code = fc.stringMatching(/^[A-Z0-9]{5}$/);
/** Settings that fit, so that changing one leaf of them tries that leaf alone. */
const fitting = fc.record({
  practice: fc.record({
    name: fc.constant('Harbor Street Counseling'),
    npi: fc.constant('1234567893'),
    taxId: fc.constant('311234567'),
    part2Program: fc.boolean(),
    providers: fc.constant([
      {
        npi: '1234567893',
        name: 'Imre Valko',
        credential: 'LCSW',
        taxonomy: '1041C0700X',
        supervisedBy: '1234567893',
        enrolled: [{ payerKey: 'aetna', from: '2024-01-01', to: '2026-12-31' }],
      },
    ]),
  }),
  payers: fc.dictionary(
    fc.constantFrom('aetna', 'medicaid-TX', 'own-cedar'),
    fc.record({
      name: fc.constant('Cedar Health Plan'),
      ids: fc.constant(['CDR01']),
      filingDays: days,
      correctedDays: days,
      appealDays: days,
      videoModifiers: fc.constant(['95']),
      authorizations: fc.array(fc.record({ procedureCodes: fc.array(code, { minLength: 1 }), afterVisits: days })),
      rates: fc.array(fc.record({ code, allowed: fc.integer({ min: 0, max: 100_000 }) })),
      confirmedOn: fc.constant('2026-11-01'),
    }),
    { minKeys: 1 },
  ),
});

const PATIENT = Object.entries(CLEAN_FIELDS)
  .filter(([path]) => /^(patient|subscriber|otherInsured)\.|^diagnoses/.test(path))
  .map(([, value]) => value)
  // Five characters are a procedure code as well as a ZIP code: a list of codes takes both.
  .filter((value) => value.length > 3 && !/^\d{5}$/.test(value));

it('whatever is written, every text has one of the known shapes', () => {
  const setting = fc.tuple(
    fc.constantFrom(...Object.keys(DEFAULTS)),
    fc.oneof(
      fc.anything(),
      fitting.chain(({ practice, payers }) => fc.constantFrom<unknown>(practice, payers)),
    ),
  );
  fc.assert(
    fc.property(fc.array(setting, { maxLength: 8 }), (writes) => {
      const known = settingsFrom(writes.map(([key, value]) => ({ key, value })));
      expect(Object.keys(known).sort()).toEqual(Object.keys(DEFAULTS).sort());
      for (const [path, value] of leaves(known, '')) {
        if (typeof value === 'string' && !FREE.test(path))
          expect(
            SHAPES.some((shape) => shape.test(value)),
            `${path}: ${value}`,
          ).toBe(true);
        else if (typeof value === 'string') expect(value).not.toMatch(/\d{5}|\d[/-]\d/);
        else expect(['number', 'boolean', 'undefined']).toContain(typeof value);
      }
    }),
  );
});

it("a claim's patient values fit nowhere but where a person types a name", () => {
  const member = fc.stringMatching(/^[A-Z]{1,3}[0-9]{8,12}$/);
  const birthday = fc.stringMatching(/^(0[1-9]|1[0-2])\/(0[1-9]|2[0-8])\/19[3-9][0-9]$/);
  const phone = fc.stringMatching(/^\(?[2-9][0-9]{2}\)? ?[0-9]{3}-[0-9]{4}$/);
  const value = fc.oneof(member, birthday, phone, fc.constantFrom(...PATIENT));
  fc.assert(
    fc.property(fitting, value, fc.nat(), ({ practice, payers }, patient, at) => {
      const all = leaves({ practice, payers }, '').filter(([path]) => !FREE.test(path) && !path.endsWith('key'));
      const target = all[at % all.length] as Leaf;
      const key = target[0].startsWith('practice') ? 'practice' : 'payers';
      let left = all.filter(([path]) => path.startsWith(key)).indexOf(target);
      const spoil = (node: unknown, path: string): unknown => {
        if (Array.isArray(node)) return node.map((one) => spoil(one, `${path}[]`));
        if (node === null || typeof node !== 'object') return FREE.test(path) || left-- !== 0 ? node : patient;
        return Object.fromEntries(
          Object.entries(node).map(([name, inner]) => [
            name,
            spoil(inner, path === 'payers' ? 'payers.*' : `${path}.${name}`),
          ]),
        );
      };
      const spoiled = spoil(key === 'practice' ? practice : payers, key);
      expect(JSON.stringify(spoiled)).toContain(JSON.stringify(patient));
      // An eight-digit member id with letters is shaped like a payer ID; that list is typed by people alone.
      if (target[0] === 'payers.*.ids[]' && /^[A-Z0-9]{2,15}$/.test(patient)) return;
      expect(withSetting(DEFAULTS, key, spoiled), `${target[0]}: ${patient}`).toBeNull();
    }),
  );
});

it.each(['memberId', 'patient', '__proto__', 'constructor', 'notes'])('there is no setting %s', (key) => {
  expect(withSetting(DEFAULTS, key, 'W123456789')).toBeNull();
});

it.each(['Rosalind Okafor 04/12/1988', 'W2209184471', '55321', 'a\nb'])('a name takes no %j', (name) => {
  expect(withSetting(DEFAULTS, 'practice', { name, providers: [] })).toBeNull();
});
