import { describe, expect, test } from 'vitest';
import { assemble } from '../engine/claim/assemble.ts';
import { contextSchema } from '../engine/claim/context.ts';
import { dayOf } from '../engine/claim/day.ts';
import { isPath } from '../engine/claim/paths.ts';
import { loadTables } from '../engine/codes/load-node.ts';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { scrub } from '../engine/scrub.ts';
import { claimFor, type Fill, fillOf, type PortalName } from './claims.ts';
import { lineCount } from './values.ts';

const engine = { rules: RULES, tables: loadTables() };

/** Checked as if all that the claim holds was seen, every session a 45-minute one in the office. */
function check(portal: PortalName, fill: Fill) {
  const fields = claimFor(portal, fill);
  const sessions = Array.from({ length: lineCount(fields, 0) }, (_, line) => ({
    line,
    minutes: 45,
    modality: 'in-person' as const,
    patientLocation: 'office' as const,
  }));
  const seen = [...Object.keys(fields), 'diagnoses'];
  const asOf = dayOf(2026, 11, 23);
  if (asOf === null) throw new Error('no such day');
  return scrub(engine, assemble(fields, seen), contextSchema.parse({ sessions }), asOf);
}

/** What each half-wrong claim is there to show; it may show more. */
const SHOWS: Readonly<Record<PortalName, readonly string[]>> = {
  plain: [
    'addon.primary-missing',
    'auth.number-shape',
    'dx.header-not-billable',
    'dx.pointer-valid',
    'money.total-equals-lines',
    'pat.address',
    'pos.in-person-with-telehealth-pos',
    'prov.billing-address-pobox',
    'prov.billing-zip9',
    'psychotherapy.time-range',
  ],
  classic: [
    'claim.account-number',
    'claim.charset',
    'claim.original-ref-on-1',
    'code.deleted-2025-phone',
    'code.format',
    'dx.excludes1',
    'dx.gap',
    'eval.with-therapy',
    'group.units',
    'mod.gt-medicare',
    'prov.npi-luhn',
    'sub.mbi-format',
  ],
  react: [
    'claim.frequency-code',
    'date.future',
    'date.span-single',
    'dx.duplicate',
    'mod.telehealth-exclusive',
    'mod.telehealth-no-pos',
    'money.paid-exceeds',
    'pat.name-format',
    'prov.ein-ssn',
    'prov.taxonomy-format',
    'units.positive-integer',
  ],
  wizard: [
    'code.deleted-prolonged-psych',
    'date.to-before-from',
    'dup.within-claim',
    'dx.z-secondary-first',
    'line.charge-missing',
    'mod.degree-exclusive',
    'mod.invalid-code',
    'timely.expired',
  ],
  legacy: [
    'auth.number-shape',
    'dx.gap',
    'dx.pointer-valid',
    'group.units',
    'money.total-equals-lines',
    'prov.npi-luhn',
  ],
  dialog: ['addon.primary-missing', 'dx.header-not-billable', 'dx.pointer-valid'],
  panels: ['code.deleted-prolonged-psych', 'dx.excludes1', 'dx.pointer-valid', 'units.positive-integer'],
  tabs: ['date.future', 'dx.header-not-billable', 'mod.invalid-code', 'prov.npi-luhn'],
  minimal: ['dx.header-not-billable', 'prov.npi-luhn'],
  small: ['dx.header-not-billable', 'money.total-equals-lines', 'psychotherapy.time-range'],
};

describe.each(Object.keys(SHOWS) as PortalName[])('%s', (portal) => {
  test('the clean claim has no finding', () => {
    expect(check(portal, 'clean').findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test('the half-wrong claim shows what it is there for', () => {
    const found = new Set(check(portal, 'wrong').findings.map(({ rule }) => rule));
    expect(SHOWS[portal].filter((rule) => !found.has(rule))).toEqual([]);
  });

  test('claims are written in the paths of the vocabulary', () => {
    const paths = [...Object.keys(claimFor(portal, 'wrong')), ...Object.keys(claimFor(portal, 'clean'))];
    expect(paths.filter((path) => !isPath(path))).toEqual([]);
    expect(claimFor(portal, 'empty')).toEqual({});
  });
});

test('the half-wrong claim is the one shown unless the address says otherwise', () => {
  expect(fillOf(new URLSearchParams())).toBe('wrong');
  expect(fillOf(new URLSearchParams('fill=clean'))).toBe('clean');
  expect(fillOf(new URLSearchParams('fill=__proto__'))).toBe('wrong');
});

test('a member ID of the plain page was pasted with a blank behind it', () => {
  expect(claimFor('plain', 'wrong')['subscriber.memberId']).toMatch(/ $/);
});
