import { expect, it } from 'vitest';
import { earlierLines } from './earlier-lines.ts';
import { NOT_DONE } from './earlier-visits.ts';
import { exampleInput } from './example-claim.ts';
import { earlierClaim } from './example-lines.ts';
import type { Example } from './rule.ts';

type History = NonNullable<NonNullable<Example['context']>['history']>;

function codes(history: History, fields: Example['fields'] = {}, without?: RegExp): string[] | undefined {
  const { claim, facts } = exampleInput({ title: 'history', fields, context: { history } });
  return earlierLines(claim, facts, without)?.map(({ procedureCode }) => procedureCode);
}

const correction = { 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': 'EN-4471203' };

it("gives this patient's lines", () => {
  expect(codes([earlierClaim('2026-11-09', '90834'), earlierClaim('2026-11-16', '90791')])).toEqual(['90834', '90791']);
  expect(codes([earlierClaim('2026-11-16', '90834', { renderingNpi: '1245319599' })])).toEqual(['90834']);
});

it.each<[string, History, Example['fields']?]>([
  ['a denied claim', [earlierClaim('2026-11-09', '90834', {}, { status: 'denied' })]],
  ['this very claim sent before', [earlierClaim('2026-11-16', '90834')]],
  [
    'the claim it corrects, by its number',
    [earlierClaim('2026-11-09', '90837', {}, { claimId: 'EN4471203' })],
    correction,
  ],
  [
    'a claim of the same day that it may correct',
    [earlierClaim('2026-11-16', '90837', {}, { claimId: 'EN0000001' })],
    correction,
  ],
  ['a claim without a number that it may correct', [earlierClaim('2026-11-09', '90837')], correction],
])('leaves out %s', (_, history, fields) => {
  expect(codes(history, fields)).toEqual([]);
});

it('keeps what a correction has nothing to do with', () => {
  expect(codes([earlierClaim('2026-11-09', '90837', {}, { claimId: 'EN0000001' })], correction)).toEqual(['90837']);
});

it('keeps what was done, paid or not, where that is asked for', () => {
  const history = [
    earlierClaim('2026-11-09', '90834', {}, { status: 'denied' }),
    earlierClaim('2026-11-02', '90837', {}, { status: 'rejected' }),
  ];
  expect(codes(history, {}, NOT_DONE)).toEqual(['90834']);
});

it('knows nothing where nobody knows who the patient is', () => {
  const { claim, facts } = exampleInput({
    title: 'no patient',
    fields: Object.fromEntries(
      ['lastName', 'firstName', 'dob']
        .flatMap((leaf) => [`patient.${leaf}`, `subscriber.${leaf}`])
        .map((path) => [path, null]),
    ),
    context: { history: [earlierClaim('2026-11-09', '90834')], seen: ['lines'] },
  });
  expect(earlierLines(claim, facts)).toBeUndefined();
});
