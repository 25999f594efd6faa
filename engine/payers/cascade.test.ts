import { describe, expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import type { Facts } from '../claim/context.ts';
import { fromIso } from '../claim/day.ts';
import { loadTables } from '../codes/load-node.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import { CLEAN_FIELDS } from '../rules/example-claim.ts';
import { scrub } from '../scrub.ts';
import { payerOf, underContract } from './cascade.ts';

const engine = { rules: RULES, tables: loadTables() };
const AS_OF = fromIso('2026-11-23') ?? 0;
const VISIT_DAY = fromIso('2026-08-10') ?? 0;
const VISIT = { 'lines[0].dateFrom': '08/10/2026', 'lines[0].dateTo': '08/10/2026' };

function claimOf(more: Record<string, string> = {}) {
  return assemble({ ...CLEAN_FIELDS, ...VISIT, ...more });
}
function found(facts: Facts, more: Record<string, string> = {}) {
  return scrub(engine, claimOf(more), facts, AS_OF).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('the contract of the recognised payer', () => {
  it('its filing limit wins over the shipped one, both ways', () => {
    // 105 days ago: inside the shipped 120 days, outside a contract of 90.
    expect(found({})).not.toContain('timely.expired error');
    expect(found({ payers: { aetna: { filingDays: 90 } } })).toContain('timely.expired error');
    expect(found({ payers: { cigna: { filingDays: 90 } } })).not.toContain('timely.expired error');
  });

  it("says nothing of the payer's other lines, which follow their program", () => {
    const medicare = { 'payer.name': 'Aetna Medicare PPO', 'claim.type': 'MEDICARE' };
    const days = (payers: Facts['payers']) => underContract(claimOf(medicare), { payers }).payer.filingDays?.value;
    expect(days({ aetna: { filingDays: 45 } })).toBeUndefined();
    expect(days({ aetna: { filingDays: 45 }, 'medicare-advantage': { filingDays: 200 } })).toBe(200);
  });

  it("a payer's own values go before those of its program", () => {
    const east = claimOf({ 'payer.name': 'TRICARE East', 'payer.id': '', 'claim.type': 'TRICARE' });
    const payers = { tricare: { filingDays: 300, confirmedOn: '2026-11-01' }, 'tricare-east': { appealDays: 90 } };
    const { payer, facts } = underContract(east, { payers });
    expect(facts.contract).toMatchObject({ filingDays: 300, appealDays: 90 });
    expect(payer.filingDays).toMatchObject({ value: 300, confidence: 'high' });
    expect(payer.confirmed).toBe(false);
  });

  it('services that need an authorization, and an empty list that says none', () => {
    const needs = { payers: { aetna: { authorizations: [{ procedureCodes: ['90834'], afterVisits: 0 }] } } };
    expect(found(needs)).toContain('auth.missing error');
    const tms = { 'lines[0].procedureCode': '90867' };
    const auth = (facts: Facts) => found(facts, tms).filter((one) => one.startsWith('auth.'));
    expect(auth({})).toEqual(['auth.missing warning']);
    expect(auth({ payers: { aetna: { authorizations: [] } } })).toEqual([]);
  });

  it('modifiers of the contract stand in the place of the shipped ones', () => {
    const video = { 'lines[0].placeOfService': '10' };
    const modifiers = (facts: Facts) => found(facts, video).filter((one) => one.startsWith('mod.95'));
    expect(modifiers({})).toHaveLength(1);
    expect(modifiers({ payers: { aetna: { videoModifiers: [] } } })).toEqual([]);
  });

  it('a confirmed payer makes an error of what was a warning', () => {
    const late = { 'lines[0].dateFrom': '06/10/2026', 'lines[0].dateTo': '06/10/2026' };
    expect(found({}, late)).toContain('timely.expired warning');
    expect(found({ payers: { aetna: { confirmedOn: '2026-11-01' } } }, late)).toContain('timely.expired error');
  });

  it('what nobody entered stays unknown', () => {
    const { facts } = underContract(claimOf(), { payers: { aetna: { filingDays: 90 } } });
    expect(facts.authorizationRequired).toBeUndefined();
    expect(facts.practice).toBeUndefined();
    expect(facts.contract?.correctedDays).toBeUndefined();
    expect(underContract(claimOf(), { payers: { humana: { filingDays: 90 } } }).facts.contract).toBeUndefined();
  });
});

describe('what a finding says of the values it rests on', () => {
  const whyOf = (rule: string, facts: Facts, more: Record<string, string> = {}) =>
    scrub(engine, claimOf(more), facts, AS_OF).findings.find((one) => one.rule === rule)?.why ?? '';
  const late = { 'lines[0].dateFrom': '06/10/2026', 'lines[0].dateTo': '06/10/2026' };

  it('the shipped one by its source, the contract with what would hold without it', () => {
    expect(whyOf('timely.expired', {}, late)).toContain('120 days from the visit (Aetna');
    const own = whyOf('timely.expired', { payers: { aetna: { filingDays: 90 } } });
    expect(own).toContain("90 days from the visit (your contract; without it 120 days, Aetna's usual limit");
  });

  it('that both are the same, and nothing of a shipped value where there is none', () => {
    const same = whyOf('timely.expired', { payers: { aetna: { filingDays: 120 } } }, late);
    expect(same).toContain("(your contract; the same as Aetna's usual limit");
    const centene = { 'payer.name': 'Centene', 'payer.id': '', ...late };
    expect(whyOf('timely.expired', { payers: { centene: { filingDays: 90 } } }, centene)).toContain('(your contract)');
  });

  it("the time for appeals, Medicare's where the contract has none", () => {
    const history = [
      { status: 'denied', decidedOn: AS_OF - 120, lines: [{ dateFrom: VISIT_DAY, procedureCode: '90834' }] },
    ];
    const medicare = { 'payer.name': 'Medicare Part B Ohio', 'payer.id': '15202', 'claim.type': 'MEDICARE' };
    const why = (facts: Facts) => whyOf('timely.appeal', { ...facts, history }, medicare);
    expect(why({})).toContain('120 days (42 CFR 405.942');
    const own = why({ payers: { 'medicare-ffs': { appealDays: 125 } } });
    expect(own).toContain('125 days (your contract; without it 120 days, 42 CFR 405.942');
    const aetna = whyOf('timely.appeal', { payers: { aetna: { appealDays: 125 } }, history });
    expect(aetna).toContain('125 days (your contract)');
  });

  it('modifiers too', () => {
    const video = { 'lines[0].placeOfService': '10' };
    const why = whyOf('mod.95-required', { payers: { aetna: { videoModifiers: ['93'] } } }, video);
    expect(why).toContain('According to your contract; without it 95 or GT');
  });
});

describe("a payer of the practice's own", () => {
  const payers = { 'own-cedar': { name: 'Cedar Health Plan', ids: ['CDR01'], filingDays: 60 } };

  it.each([
    ['cedar health plan', ''],
    ['CHP', 'cdr01'],
  ])('%s %s', (name, id) => {
    expect(payerOf(name, id, '', { payers })).toMatchObject({ key: 'own-cedar', kind: 'commercial' });
  });

  it('is known by nothing but what was entered', () => {
    const unknown = { 'payer.name': 'Cedar Health Plan', 'payer.id': '', 'claim.type': '' };
    const expired = found({ payers }, unknown);
    expect(expired).toContain('timely.expired error');
    const { payer } = underContract(claimOf({ 'payer.name': 'Aetna', 'payer.id': 'CDR01' }), { payers });
    expect(payer).toMatchObject({ key: 'own-cedar', videoModifiers: undefined, authorizationCodes: undefined });
  });

  it('a name that is left blank on the claim is none of its own', () => {
    expect(payerOf('', '', '', { payers }).key).toBeNull();
  });
});
