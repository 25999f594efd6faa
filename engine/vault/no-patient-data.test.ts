import fc from 'fast-check';
import { expect, it } from 'vitest';
import { box, pageOf } from '../reading/descriptors.fixture.ts';
import { CLEAN_FIELDS } from '../rules/example-claim.ts';
import { looksOf } from '../taught/look.ts';
import type { TaughtPage } from '../taught/taught.ts';
import { teach } from '../taught/teach.ts';
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
  // Prints of a taught box, and the path it was said to be.
  /^([a-z][0-9a-f]{3}( |$))*$/,
  /^[a-z]+(\[\d*\])?\.[a-zA-Z]+[0-9]?(\[\d*\])?(#[a-z]+)?$/,
];

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path: string): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [[path, value]];
  const isMap = ['pills', 'sites', 'payers', 'taught'].includes(path);
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
  taught: fc.constant({
    'https://portal.example': [
      {
        shape: 'n0af c3b1',
        fields: [
          { path: 'lines[].charge', on: '2026-11-24', look: 'c3b1 h0aa' },
          { path: '', on: '2026-11-24', look: 'n0af' },
        ],
      },
    ],
  }),
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
      fitting.chain((some) => fc.constantFrom<unknown>(...Object.values(some))),
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
    fc.property(fitting, value, fc.nat(), (some, patient, at) => {
      const all = leaves(some, '').filter(([path]) => !FREE.test(path) && !path.endsWith('key'));
      const target = all[at % all.length] as Leaf;
      const key = target[0].split('.')[0] as keyof typeof some;
      let left = all.filter(([path]) => path.startsWith(key)).indexOf(target);
      const spoil = (node: unknown, path: string): unknown => {
        if (Array.isArray(node)) return node.map((one) => spoil(one, `${path}[]`));
        if (node === null || typeof node !== 'object') return FREE.test(path) || left-- !== 0 ? node : patient;
        return Object.fromEntries(
          Object.entries(node).map(([name, inner]) => [
            name,
            spoil(inner, path === 'payers' || path === 'taught' ? `${path}.*` : `${path}.${name}`),
          ]),
        );
      };
      const spoiled = spoil(some[key], key);
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

it('of a page that was taught nothing is kept that stood in a box or was printed as a value', () => {
  const words = fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?$/);
  fc.assert(
    fc.property(words, words, fc.constantFrom(...PATIENT), (typed, printed, caption) => {
      const page = pageOf(
        box(`Riddle of ${typed}`, { id: 'a', value: typed, sections: [`Claim for ${printed}`] }),
        box(caption, { id: 'b', value: caption }),
        { kind: 'output', value: printed },
        box('Something else', { id: 'c' }),
      );
      const pages = ['c0', 'c1', 'c3'].reduce<TaughtPage[]>(
        (known, key) => teach(known, page.controls, key, 'patient.lastName', '2026-11-24'),
        [],
      );
      const kept = withSetting(DEFAULTS, 'taught', { 'https://portal.example': pages })?.taught;
      expect(kept).toBeDefined();
      const text = JSON.stringify(kept).toLowerCase();
      for (const value of [typed, printed, caption]) expect(text).not.toContain(value.toLowerCase());
      // A text's print is the same wherever it stands, so what a box of that caption alone has is its print.
      const alone = (value: string) =>
        looksOf(pageOf(box(value), box('')).controls)
          .values()
          .next().value ?? [];
      const prints = new Set(
        pages.flatMap(({ shape, fields }) => [shape, ...fields.map(({ look }) => look)].join(' ').split(' ')),
      );
      const ofPage = looksOf(
        pageOf(box('Something else', { id: 'c' }), box('Riddle of', { id: 'b' }), box('Claim for', { id: 'a' }))
          .controls,
      );
      const innocent = new Set([...ofPage.values()].flat());
      for (const value of [typed, printed, caption])
        for (const one of alone(value)) if (/^[cw]/.test(one) && !innocent.has(one)) expect(prints).not.toContain(one);
    }),
  );
});
