import { expect, test } from 'vitest';
import { callOf, logOf } from './log.fixture.ts';
import { lookUp, lookUpsOf, patientLookUp } from './look-ups.ts';
import { holdsAll, searchText, searchWords } from './search-text.ts';

const { events } = logOf([
  callOf(1),
  { type: 'followup.closed', body: { id: 'follow-1', outcome: 'kept', interaction: 'call-000001' } },
  {
    type: 'authorization.recorded',
    body: {
      id: 'auth-0001',
      number: 'A77-1204',
      payer: { name: 'Cedar Health Plan' },
      patient: { lastName: "O'Neill-Díaz", firstName: 'Ana', dob: '1990-01-31' },
      codes: ['90837'],
      unit: 'visit',
      state: 'approved',
    },
  },
]);

test('an event is found by its claim, payer, patient, member id and record', () => {
  expect(events[0] && lookUpsOf(events[0])).toEqual([
    'claim:claim-00001',
    'claim-number:2026A100001',
    'payer:AETNA',
    'member:W200000001',
    'patient:LINDQVIST IRIS 1988-04-12',
    'record:call-000001',
  ]);
  expect(events[1] && lookUpsOf(events[1])).toEqual(['record:follow-1', 'record:call-000001']);
});

test('however a number or a name is typed, it is the same', () => {
  expect(events[2] && lookUpsOf(events[2])).toContain(lookUp('authorization', 'a77 1204'));
  expect(events[2] && lookUpsOf(events[2])).toContain(patientLookUp('ONEILL DÍAZ', 'ana', '1990-01-31'));
  expect(lookUp('member', ' - ')).toBeNull();
});

test('a search finds what was said, in any case, and no number that nobody wrote', () => {
  const text = events[0] ? searchText(events[0]) : '';
  for (const query of ['WAITS for review', 'dana 1', 'ref7919', '2026-11-24', 'interaction', '']) {
    expect(holdsAll(text, searchWords(query))).toBe(true);
  }
  for (const query of ['call-000001', 'paid', 'review denied']) expect(holdsAll(text, searchWords(query))).toBe(false);
});
