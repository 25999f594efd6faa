import { expect, it } from 'vitest';
import { DEMO_CLAIM, DEMO_HAPPENINGS } from '../demo/happenings.ts';
import { demoLog } from '../demo/log.ts';
import { selected } from '../select.ts';
import { deadlineOf } from './deadline.ts';
import { factsOf } from './facts.ts';
import { checklist, DISPUTE_KINDS, type DisputeKindKey } from './kinds.ts';
import { letter } from './letter.ts';

const KINDS = Object.keys(DISPUTE_KINDS) as DisputeKindKey[];

async function demo() {
  const log = await demoLog(DEMO_HAPPENINGS);
  const { events } = selected(log.events, { lookUps: [`claim:${DEMO_CLAIM}`] });
  const exhibits = [{ number: 1, title: '277CA acceptance report', entry: 6 }];
  return { facts: factsOf(events), exhibits, on: '2026-10-14', key: log.head.key };
}

it('counts what the entries say', async () => {
  const { facts } = await demo();
  expect(facts).toMatchObject({
    daysToSubmission: 7,
    contacts: 3,
    hold: 1260 + 2280 + 900,
    brokenPromises: 1,
    billed: 18_500,
    paid: 0,
    decision: { on: '2026-10-05', codes: ['CO-29'] },
  });
  expect(facts.accepted.map(({ confirmation }) => confirmation)).toEqual(['CHP-2603-118842']);
});

it('names acceptance before sending, with its exhibit, and marks what nobody knows', async () => {
  const parts = letter({ ...(await demo()), kind: 'timely-filing' });
  const text = JSON.stringify(parts);
  expect(text.indexOf('accepted by the payer on March 11, 2026')).toBeGreaterThan(0);
  expect(text.indexOf('accepted by the payer on')).toBeLessThan(text.indexOf('was sent on March 10'));
  expect(text).toContain('(exhibit 1, entry 8)');
  expect(text).toContain('[fill in: tax ID]');
  expect(text).not.toMatch(/undefined|null|NaN|!/);
});

it.each(KINDS)('drafts a letter without any fact for %s, and makes none up', (kind) => {
  const facts = factsOf([]);
  const text = JSON.stringify(letter({ kind, facts, exhibits: [], on: '2026-10-14', key: 'a'.repeat(64) }));
  expect(text).toContain('[fill in: claim number]');
  expect(text).not.toMatch(/undefined|null|NaN/);
  expect(text.match(/\d{4}/g)).toEqual(['2026']);
  expect(checklist(kind, facts).some(({ have }) => have)).toBe(false);
  expect(DISPUTE_KINDS[kind].questions.length).toBeGreaterThan(0);
});

it('says what is there and what is missing, strongest first', async () => {
  const { facts } = await demo();
  const list = checklist('timely-filing', facts);
  expect(list[0]).toMatchObject({ have: true, label: 'Acceptance by the payer (277CA, trace number)' });
  expect(list.at(-1)).toMatchObject({ have: false });
});

it('counts the deadline from the decision, by the limit of this payer', async () => {
  const { facts } = await demo();
  const appealDays = { value: 180, confidence: 'medium', from: 'your contract' } as const;
  const known = { known: true, on: '2027-04-03', days: 180, from: 'your contract', sure: false };
  expect(deadlineOf(facts, { appealDays, confirmed: false })).toEqual(known);
  expect(deadlineOf(facts, { appealDays: undefined, confirmed: false }).known).toBe(false);
  expect(deadlineOf(factsOf([]), { appealDays, confirmed: true }).known).toBe(false);
});
