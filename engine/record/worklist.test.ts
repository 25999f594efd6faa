import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../log/events/index.ts';
import { calendarFile } from './calendar-file.ts';
import {
  AETNA,
  authorization,
  DANA,
  followup,
  remittance,
  session,
  submission,
  viewsOf,
  visit,
} from './record.fixture.ts';
import { reminderOf } from './reminder.ts';
import { type Work, worklistOf } from './worklist.ts';

const TODAY = '2026-11-24';
const CONTRACT = { payers: { aetna: { filingDays: 90, appealDays: 180, correctedDays: 60 } } };
const workOf = (happenings: readonly Happening[], facts = CONTRACT) => worklistOf(viewsOf(happenings), facts, TODAY);

test.each<[string, Happening[], string | null, number, string]>([
  [
    'a session without a claim',
    [session()],
    '2027-01-03',
    0,
    'Session of 10/05/2026 is on no claim yet. Aetna takes it until 01/03/2027 (90 days, your contract).',
  ],
  [
    'a rejected claim',
    [submission({ state: 'rejected' })],
    '2027-01-03',
    15_000,
    'The claim of 10/05/2026 was rejected and counts as never sent. Aetna takes it until 01/03/2027 (90 days, your contract).',
  ],
  [
    'a denied claim',
    [
      submission(),
      remittance({
        outcome: 'denied',
        lines: [{ line: 0, adjustments: [{ group: 'CO', carc: '197', amount: 15_000 }] }],
      }),
    ],
    '2026-12-19',
    15_000,
    'The claim of 10/05/2026 was denied with CO-197 on 10/20/2026. A corrected claim can go until 12/19/2026 (60 days, your contract), an appeal until 04/18/2027 (180 days, your contract).',
  ],
  [
    'a claim paid in part',
    [
      submission({
        about: {
          claim: 'claim-0001',
          payer: AETNA,
          services: [visit('2026-10-05'), visit('2026-10-12'), visit('2026-10-19')],
        },
      }),
      remittance({
        outcome: 'partly-paid',
        paid: 20_000,
        lines: [
          { line: 0, adjustments: [{ group: 'CO', carc: '45', amount: 4000 }] },
          { line: 1, adjustments: [{ group: 'CO', carc: '18', amount: 15_000 }] },
        ],
      }),
    ],
    '2026-12-19',
    15_000,
    'The claim of 10/05/2026 and 2 more visits was paid in part with CO-18 on 10/20/2026. A corrected claim can go until 12/19/2026 (60 days, your contract), an appeal until 04/18/2027 (180 days, your contract).',
  ],
  [
    'a claim without an answer',
    [submission()],
    '2026-11-06',
    15_000,
    'No answer to the claim of 10/05/2026 since it was sent on 10/07/2026. Ask for its status.',
  ],
  [
    'an authorization that ends',
    [authorization({ to: '2026-12-12' })],
    '2026-12-12',
    0,
    'Authorization A-2217 ends on 12/12/2026. Ask Aetna for an extension if sessions go on.',
  ],
  [
    'an authorization that runs low',
    [authorization({ usedBefore: 8 })],
    TODAY,
    0,
    'Authorization A-2217 has 2 of 10 visits left. Ask Aetna for more.',
  ],
  ['a follow-up', [followup({ atStake: 700 })], '2026-11-20', 700, 'Ask about the review.'],
  ['a promise', [followup({ kind: 'promise' })], '2026-11-20', 0, 'Promised by 11/20/2026: Ask about the review.'],
])('%s', (_, happenings, due, worth, why) => {
  expect(workOf(happenings)).toMatchObject([{ due, worth, why }]);
});

test.each<[string, Happening[]]>([
  ['a paid claim', [submission(), remittance()]],
  ['a voided claim', [submission(), remittance({ outcome: 'denied' }), submission({ kind: 'void' })]],
  ['a claim sent last week', [submission({ sentOn: '2026-11-17' })]],
  ['a session to come', [session({ on: '2026-12-01', state: 'planned' })]],
  ['an authorization that is over', [authorization({ to: '2026-11-01' })]],
  ['an authorization with room', [authorization()]],
  ['a follow-up that is done', [followup(), { type: 'followup.closed', body: { id: 'follow-1', outcome: 'done' } }]],
])('%s is not on it', (_, happenings) => {
  expect(workOf(happenings)).toEqual([]);
});

test('a denied claim that was corrected waits for its answer', () => {
  const again = submission({ kind: 'corrected', sentOn: '2026-10-22' });
  expect(workOf([submission(), remittance({ outcome: 'denied' }), again])).toMatchObject([{ kind: 'waiting' }]);
});

test('where no limit is known it says so and what to do', () => {
  const payer = { name: 'Cedar Health Plan' };
  expect(workOf([session({ payer })])).toMatchObject([
    {
      due: null,
      why: "Session of 10/05/2026 is on no claim yet. How long Cedar Health Plan takes it isn't known; enter it from your contract.",
    },
  ]);
});

test('by day, then by money, then what has no day', () => {
  const ids = workOf([
    session({ payer: { name: 'Cedar Health Plan' } }),
    followup({ id: 'follow-2', atStake: 100 }),
    followup({ id: 'follow-3', atStake: 900 }),
    followup({ id: 'follow-4', on: '2026-11-01' }),
  ]).map(({ id }) => id);
  expect(ids).toEqual(['follow-up-follow-4', 'follow-up-follow-3', 'follow-up-follow-2', 'unbilled-session-1']);
});

describe('reminders', () => {
  const work = workOf([
    followup(),
    followup({ id: 'follow-2', on: TODAY }),
    followup({ id: 'follow-3', on: '2026-12-01' }),
  ]);

  test('count what is due, and hold nothing of a patient', () => {
    const reminder = reminderOf(work, TODAY);
    expect(reminder).toEqual({
      badge: '2',
      notification: { title: '2 things due', text: '1 of them from earlier days. Open the worklist.' },
    });
    for (const word of Object.values(DANA)) expect(JSON.stringify(reminder)).not.toContain(word);
  });

  test('speak once of a thing', () => {
    expect(reminderOf(work, TODAY, ['follow-up-follow-1', 'follow-up-follow-2']).notification).toBeNull();
    expect(reminderOf([], TODAY)).toEqual({ badge: '', notification: null });
  });
});

describe('calendar file', () => {
  const anyWork = fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{6,60}$/),
    kind: fc.constantFrom<Work['kind']>('unbilled', 'denied', 'promise'),
    due: fc.constantFrom('2026-11-30', '2027-02-28', null),
    worth: fc.nat(),
    patient: fc.constant(DANA),
    payer: fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }) }),
    why: fc.constant('Okafor'),
    about: fc.constant('claim-0001'),
  });

  test('is read back as it was meant, whatever a payer is called; no line is too long, no patient is in it', () => {
    fc.assert(
      fc.property(fc.array(anyWork, { maxLength: 5 }), (work) => {
        const text = calendarFile(work, '20261124T143000Z');
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text).not.toContain('Okafor');
        const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        const dated = work.filter(({ due }) => due !== null);
        expect(read.map((one) => String(one.getFirstPropertyValue('dtstart')))).toEqual(dated.map(({ due }) => due));
        for (const [at, { payer }] of dated.entries()) {
          const name = payer.name.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
          expect(read[at]?.getFirstPropertyValue('summary')).toContain(`(${name})`);
        }
      }),
    );
  });
});
