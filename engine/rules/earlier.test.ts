import { expect, it } from 'vitest';
import { codesThatDay } from './earlier.ts';
import { exampleInput } from './example-claim.ts';
import type { RuleContext } from './rule.ts';

type History = NonNullable<NonNullable<Parameters<typeof exampleInput>[0]['context']>['history']>;

function found(history: History | undefined): string[] {
  const { claim, facts } = exampleInput({ title: 'history', context: { history } });
  const [line] = claim.lines;
  if (!line) throw new Error('the example claim has a line');
  return [...codesThatDay(line, claim, { facts } as RuleContext)];
}

const lines = [{ dateFrom: '2026-11-16', procedureCode: '99213' }];
const patientKey = { lastName: 'OKAFOR', firstName: 'dana', dob: '1988-04-12' };

it('finds what an earlier claim of this patient holds that day', () => {
  expect(found([{ patientKey, lines }])).toEqual(['99213']);
  expect(found([{ memberId: 'W123456789', lines }])).toEqual(['99213']);
  expect(found([{ lines }])).toEqual(['99213']);
});

it('takes a name that no page showed for any', () => {
  const fields = { 'patient.lastName': null, 'subscriber.lastName': null };
  const context = { history: [{ patientKey, lines }], seen: ['patient.firstName', 'patient.dob', 'lines'] };
  const { claim, facts } = exampleInput({ title: 'history', fields, context });
  const [line] = claim.lines;
  expect(line && [...codesThatDay(line, claim, { facts } as RuleContext)]).toEqual(['99213']);
});

it.each<[string, History | undefined]>([
  ['nothing is known', undefined],
  ['nothing is on file', []],
  ['it was denied', [{ status: 'denied', patientKey, lines }]],
  ['it is another day', [{ patientKey, lines: [{ dateFrom: '2026-11-15', procedureCode: '99213' }] }]],
  [
    'it is the sister, who shares the member number',
    [{ patientKey: { ...patientKey, firstName: 'Ada' }, memberId: 'W123456789', lines }],
  ],
  ['it is somebody born on another day', [{ patientKey: { ...patientKey, dob: '1990-04-12' }, lines }]],
  ['it is another member', [{ memberId: 'W000000001', lines }]],
])('finds nothing when %s', (_, history) => {
  expect(found(history)).toEqual([]);
});
