import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Claim } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import { PROFILES } from './profiles.ts';
import { payerKeyOf, recogniseFrom, recognisePayer } from './recognise.ts';

const from = (name: string, claimType = '', facts: Facts = {}, id = '') => recogniseFrom(name, id, claimType, facts);

describe('a name and item 1', () => {
  it.each([
    ['Aetna', '', 'aetna', 'commercial'],
    ['AETNA LIFE & CASUALTY', 'GROUP', 'aetna', 'commercial'],
    ['Aetna', 'MEDICARE', 'aetna', 'medicare-advantage'],
    ['Aetna Medicare PPO', '', 'aetna', 'medicare-advantage'],
    ['Aetna Better Health of Illinois', '', 'aetna-better-health', 'medicaid'],
    ['Aetna Better Health of Illinois', 'GROUP', 'aetna-better-health', 'medicaid'],
    ['Cigna Healthcare', 'OTHER', 'cigna-evernorth', 'commercial'],
    ['Evernorth Behavioral Health', '', 'cigna-evernorth', 'commercial'],
    ['United Healthcare', '', 'uhc', 'commercial'],
    ['UHC Community Plan', '', 'uhc', 'medicaid'],
    ['UHC Dual Complete', '', 'uhc', 'medicare-advantage'],
    ['AARP Medicare Advantage (UnitedHealthcare)', '', 'uhc', 'medicare-advantage'],
    ['Optum', '', 'optum-bh', 'commercial'],
    ['United Behavioral Health (UBH)', '', 'optum-bh', 'commercial'],
    ['Optum VA CCN', '', 'va-ccn', 'va'],
    ['Anthem Blue Cross', '', 'anthem', 'commercial'],
    ['Empire BCBS', '', 'anthem', 'commercial'],
    ['BCBS of Texas', '', 'bcbs-generic', 'commercial'],
    ['Blue Cross Blue Shield of MI', 'GROUP', 'bcbs-generic', 'commercial'],
    ['BCBS Federal Employee Program', '', 'bcbs-fep', 'commercial'],
    ['FEP Blue', '', 'bcbs-fep', 'commercial'],
    ['Blue Advantage HMO BCBSTX', '', 'bcbs-generic', 'commercial'],
    ['Humana', '', 'humana', 'commercial'],
    ['Humana Gold Plus', 'MEDICARE', 'humana', 'medicare-advantage'],
    ['Humana Military', '', 'tricare-east', 'tricare'],
    ['Magellan Health', '', 'magellan', 'commercial'],
    ['Beacon Health Options', '', 'carelon', 'commercial'],
    ['Kaiser Permanente', '', 'kaiser', 'commercial'],
    ['Ambetter from Sunshine', '', 'centene-ambetter', 'commercial'],
    ['Molina Healthcare of Texas', '', 'molina', 'medicaid'],
    ['Molina Marketplace', '', 'molina', 'commercial'],
    ['Molina', 'GROUP', 'molina', 'commercial'],
    ['Amerigroup', '', 'wellpoint', 'medicaid'],
    ['Centene', '', 'centene', 'unknown'],
    ['Centene', 'GROUP', 'centene', 'commercial'],
    ['Medicare', '', 'medicare-ffs', 'medicare-ffs'],
    ['MEDICARE PART B', 'MEDICARE', 'medicare-ffs', 'medicare-ffs'],
    ['', 'MEDICARE', 'medicare-ffs', 'medicare-ffs'],
    ['', 'MB', 'medicare-ffs', 'medicare-ffs'],
    ['Noridian Healthcare Solutions', '', 'medicare-ffs', 'medicare-ffs'],
    ['Palmetto GBA', '', 'medicare-ffs', 'medicare-ffs'],
    ['WPS GHA', 'MEDICARE', 'medicare-ffs', 'medicare-ffs'],
    ['Medicare Advantage', '', 'medicare-advantage', 'medicare-advantage'],
    ['Sunshine HMO', 'MEDICARE', 'medicare-advantage', 'medicare-advantage'],
    ['WellCare', 'MEDICARE', 'medicare-advantage', 'medicare-advantage'],
    ['', '16', 'medicare-advantage', 'medicare-advantage'],
    ['AARP Medicare Supplement', '', null, 'commercial'],
    ['TRICARE East', '', 'tricare-east', 'tricare'],
    ['TRICARE WEST REGION', '', 'tricare-west', 'tricare'],
    ['TriWest Healthcare Alliance', 'TRICARE', 'tricare-west', 'tricare'],
    ['TriWest', '', null, 'unknown'],
    ['', 'TRICARE', 'tricare', 'tricare'],
    ['CHAMPVA', '', 'champva', 'va'],
    ['', 'CHAMPVA', 'champva', 'va'],
    ['Department of Veterans Affairs', '', 'va-ccn', 'va'],
    ['Acme Benefit Trust', 'GROUP', null, 'commercial'],
    ['Acme Benefit Trust', 'OTHER', null, 'commercial'],
    ['Acme Benefit Trust', 'FECA', null, 'unknown'],
    ['Acme Benefit Trust', '', null, 'unknown'],
    ['', '', null, 'unknown'],
  ] as const)('"%s" with "%s" is %s, %s', (name, claimType, key, kind) => {
    expect(from(name, claimType)).toMatchObject({ key, kind });
  });
});

describe('Medicaid', () => {
  it.each([
    ['Medicaid', 'medicaid', null],
    ['Texas Medicaid', 'medicaid-TX', 'TX'],
    ['TX Medicaid', 'medicaid-TX', 'TX'],
    ['Medicaid of West Virginia', 'medicaid-WV', 'WV'],
    ['Arkansas Medicaid', 'medicaid-AR', 'AR'],
    ['Medicaid OR', 'medicaid-OR', 'OR'],
    ['Medicaid or CHIP', 'medicaid', null],
    ['MassHealth', 'medicaid-MA', 'MA'],
    ['Medi-Cal', 'medicaid-CA', 'CA'],
    ['TennCare', 'medicaid-TN', 'TN'],
    ['Washington Apple Health', 'medicaid-WA', 'WA'],
    ['Washington DC Medicaid', 'medicaid-DC', 'DC'],
    ['Molina Healthcare of Ohio', 'molina', 'OH'],
    ['L.A. Care', 'medicaid', null],
  ] as const)('"%s" is %s of %s', (name, key, state) => {
    expect(from(name, 'MEDICAID')).toMatchObject({ key, state, kind: 'medicaid' });
  });

  it('takes its limit from the state, or the longest any state may give', () => {
    expect(from('Texas Medicaid').filingDays).toMatchObject({ value: 95, confidence: 'medium' });
    expect(from('Medicaid').filingDays).toMatchObject({ value: 365, confidence: 'high' });
    expect(from('Molina Healthcare of Texas').filingDays?.value).toBe(365);
    expect(from('Vermont Medicaid').videoModifiers?.value).toEqual([]);
    expect(from('Texas Medicaid').authorizationCodes?.value).toEqual(expect.arrayContaining(['97153', 'H2017']));
  });
});

describe('what the case says comes first', () => {
  it('profile over item 1 and name', () => {
    expect(from('Aetna', 'GROUP', { profile: 'medicare-ffs' })).toMatchObject({
      key: 'medicare-ffs',
      kind: 'medicare-ffs',
    });
    expect(from('Humana Military', '', { profile: 'tricare' }).key).toBe('tricare-east');
    expect(from('', '', { profile: 'va' }).key).toBe('va-ccn');
    expect(from('', '', { profile: 'medicaid-NY' })).toMatchObject({ key: 'medicaid-NY', state: 'NY' });
    expect(from('', '', { profile: 'medicaid-NY' }).filingDays?.value).toBe(90);
    expect(from('Medicare', '', { profile: 'commercial' })).toMatchObject({ key: null, kind: 'commercial' });
  });

  it('key over name', () => {
    expect(from('BCBS of Texas', '', { payerKey: 'aetna' })).toMatchObject({ key: 'aetna', kind: 'commercial' });
    expect(from('', '', { payerKey: 'medicare' })).toMatchObject({ key: 'medicare-ffs', kind: 'medicare-ffs' });
    expect(from('', '', { payerKey: 'medicaid-tx' })).toMatchObject({ key: 'medicaid-TX', state: 'TX' });
    expect(from('Acme', 'GROUP', { payerKey: 'acme' })).toMatchObject({ key: 'acme', kind: 'commercial' });
  });

  it('name over payer ID, payer ID over nothing', () => {
    expect(from('', '', {}, '60054').key).toBe('aetna');
    expect(from('Cigna', '', {}, '60054').key).toBe('cigna-evernorth');
    expect(from('', '', {}, '99999').key).toBeNull();
  });
});

describe('facts', () => {
  it.each([
    ['Medicare', 365, 'high'],
    ['Aetna', 120, 'medium'],
    ['UHC', 90, 'medium'],
    ['Magellan', 60, 'high'],
    ['TRICARE East', 365, 'high'],
    ['VA CCN', 180, 'medium'],
    ['BCBS of Texas', 180, 'low'],
  ] as const)('%s gives %i days, confidence %s', (name, value, confidence) => {
    expect(from(name).filingDays).toMatchObject({ value, confidence });
  });

  it.each([
    ['a payer nobody knows', 'Acme Benefit Trust', 'GROUP'],
    ['Medicare Advantage, which the contract sets', 'Aetna', 'MEDICARE'],
    ['a limit that is no number of days', 'FEP Blue', ''],
  ])('give no filing limit for %s', (_, name, claimType) => {
    expect(from(name, claimType).filingDays).toBeUndefined();
  });

  it("let the practice's contract win", () => {
    const { filingDays } = from('Aetna', '', { contract: { filingDays: 60 } });
    expect(filingDays).toMatchObject({ value: 60, confidence: 'high', from: 'your contract', over: { value: 120 } });
    expect(from('Acme', '', { contract: { filingDays: 45 } }).filingDays?.value).toBe(45);
    expect(from('Aetna', '', { contract: { filingDays: null } }).filingDays?.value).toBe(120);
  });

  it('name video modifiers and codes to authorize', () => {
    expect(from('Cigna').videoModifiers?.value).toEqual(['95', 'GT']);
    expect(from('Medicare').videoModifiers).toMatchObject({ value: [], confidence: 'high' });
    expect(from('Kaiser').videoModifiers).toBeUndefined();
    expect(from('Medicare').authorizationCodes?.value).toEqual([]);
    expect(from('Aetna').authorizationCodes?.value).toEqual(expect.arrayContaining(['97151', '0362T', '90867']));
    expect(from('Aetna').authorizationCodes?.value).not.toContain('90837');
    expect(from('Aetna').authorizationCodes?.value).not.toContain('96130');
    expect(from('UHC').authorizationCodes?.value).toContain('96130');
    expect(from('Aetna', 'MEDICARE').authorizationCodes?.value).not.toContain('97151');
    expect(from('Acme', 'GROUP').authorizationCodes).toBeUndefined();
  });

  it('are confirmed by any key of the payer', () => {
    expect(from('Cigna', '', { practice: { confirmedPayers: ['cigna'] } }).confirmed).toBe(true);
    expect(from('Texas Medicaid', '', { practice: { confirmedPayers: ['medicaid-tx'] } }).confirmed).toBe(true);
    expect(from('Cigna', '', { practice: { confirmedPayers: ['aetna'] } }).confirmed).toBe(false);
    expect(from('Acme', '', { practice: { confirmedPayers: ['acme'] } }).confirmed).toBe(false);
  });
});

it('reads the claim', () => {
  const claim = new Claim({ 'payer.name': 'Aetna', 'claim.type': 'GROUP' }, []);
  expect(recognisePayer(claim, {})).toEqual(from('Aetna', 'GROUP'));
  expect(recognisePayer(new Claim({}, []), {}).kind).toBe('unknown');
});

it('gives an answer for any text, the same each time', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Medicaid', 'MEDICARE', 'GROUP', 'Aetna of'));
  const profile = fc.constantFrom('commercial', 'medicaid', 'medicaid-', 'va', undefined) as fc.Arbitrary<
    Facts['profile']
  >;
  fc.assert(
    fc.property(text, text, text, profile, fc.option(text), (name, id, claimType, kind, payerKey) => {
      const facts: Facts = { profile: kind, payerKey };
      expect(recogniseFrom(name, id, claimType, facts)).toEqual(recogniseFrom(name, id, claimType, facts));
    }),
  );
});

it('has one key for each profile, and recognises each by its own name', () => {
  const keys = PROFILES.flatMap(({ key, aliases = [] }) => [key, ...aliases]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, name, kind } of PROFILES) {
    expect(payerKeyOf(key)).toBe(key);
    expect(from(name)).toMatchObject({ key, kind });
  }
});
