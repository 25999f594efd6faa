import { describe, expect, it } from 'vitest';
import { isPath } from '../../engine/claim/paths.ts';
import { vocabulary } from '../../engine/taught/vocabulary.ts';
import { choicesFor, labelIn } from './choices.ts';

const TERMS = vocabulary();
const UNREAD = { line: -1, state: 'unread' } as const;
const first = (typed: string, field: Parameters<typeof choicesFor>[1] = UNREAD, taken: readonly string[] = []) =>
  choicesFor(TERMS, field, typed, new Set(taken), '')[0]?.said;

it('every term is a path of the vocabulary, named once', () => {
  expect(TERMS.filter(({ path }) => !isPath(path))).toEqual([]);
  expect(new Set(TERMS.map(({ path }) => path)).size).toBe(TERMS.length);
  expect(new Set(TERMS.map(({ label }) => label)).size).toBe(TERMS.length);
});

describe('words find what billers mean by them', () => {
  it.each([
    ['pa la', 'patient.lastName'],
    ['dob', 'patient.dob'],
    ['subscriber dob', 'subscriber.dob'],
    ['box 23', 'claim.priorAuthorizationNumber'],
    ['auth', 'claim.priorAuthorizationNumber'],
    ['24b', 'lines[0].placeOfService'],
    ['cpt', 'lines[0].procedureCode'],
    ['line 3 cpt', 'lines[2].procedureCode'],
    ['dx c', 'diagnoses[2].code'],
    ['mod', 'lines[0].modifiers[0]'],
    ['modifier 3', 'lines[0].modifiers[2]'],
    ['birth month', 'patient.dob#month'],
    ['ein', 'billing.taxId'],
    ['not part', ''],
  ])('%s: %s', (typed, said) => {
    expect(first(typed)).toBe(said);
  });
});

it('a box in the lines is offered what a line has, of its own line', () => {
  expect(first('auth', { line: 2, state: 'unread' })).toBe('lines[2].priorAuthorizationNumber');
  expect(first('npi', { line: 1, state: 'unread' })).toBe('lines[1].renderingNpi');
});

it('what another box is read as comes last', () => {
  expect(first('last')).toBe('patient.lastName');
  expect(first('last', UNREAD, ['patient.lastName'])).toBe('subscriber.lastName');
});

it('where nothing is typed, what follows on the form comes first, whole values only', () => {
  const all = choicesFor(TERMS, UNREAD, '', new Set(), 'patient.lastName').map(({ said }) => said);
  expect(all[0]).toBe('patient.firstName');
  expect(all.filter((said) => said?.includes('#'))).toEqual([]);
  expect(all.at(-1)).toBe('');
});

it('what was said can be taken back where something was said', () => {
  expect(first('forget')).toBeUndefined();
  expect(first('forget', { line: -1, state: 'taught' })).toBeNull();
});

it('a path is named as in the list, whatever its line', () => {
  expect(labelIn(TERMS, 'lines[11].charge')).toBe('Service line 12: Charge');
  expect(labelIn(TERMS, 'patient.dob')).toBe('Patient birth date');
  expect(labelIn(TERMS, '')).toBe('');
});
