import { expect, test } from 'vitest';
import type { PatientNamed } from '../../log/events/subject.ts';
import { valuesOf } from '../plain-map.ts';
import { DANA, KID, OTHER_DANA, session, viewsOf } from '../record.fixture.ts';
import { partsOf, patientFor } from './patients.ts';

const seen = (...people: PatientNamed[]) => people.map((patient, at) => session({ id: `session-${at}`, patient }));
const peopleOf = (...people: PatientNamed[]) => valuesOf(viewsOf(seen(...people)).patients.byId).length;
const merge = (patient: PatientNamed, into: PatientNamed) =>
  ({ type: 'patient.merged', body: { patient, into, why: 'New card' } }) as const;
const part = (patient: PatientNamed, from: PatientNamed) =>
  ({ type: 'patient.unmerged', body: { patient, from, why: 'Two people' } }) as const;

const MARRIED = { ...DANA, lastName: 'Lindqvist' };
const NEW_CARD = { ...DANA, memberId: 'Z9' };
const NO_DATE = { lastName: 'Okafor', firstName: 'Dana', memberId: 'W123456789' };

test.each<[string, number, PatientNamed[]]>([
  ['written with marks and small letters', 1, [DANA, { ...DANA, lastName: 'Òkafor Jr.', firstName: 'dana' }]],
  ['a new card', 1, [DANA, NEW_CARD]],
  ['a new last name on the same card', 1, [DANA, MARRIED]],
  ['no birth date, the same card and name', 1, [DANA, NO_DATE]],
  [
    'the practice’s own number and the birth date',
    1,
    [
      { ...DANA, accountNumber: 'A-10' },
      { dob: DANA.dob, accountNumber: 'a10' },
    ],
  ],
  ['the same name alone', 1, [DANA, { lastName: 'Okafor', firstName: 'Dana' }]],
  ['the same name, another birth date', 2, [DANA, OTHER_DANA]],
  ['a family on one card', 2, [DANA, KID]],
  ['father and son, one name, one card', 2, [DANA, { ...DANA, dob: '1961-01-30' }]],
  ['a card that is hidden in part', 1, [{ memberId: 'W123***', firstName: 'Dana', dob: DANA.dob }, DANA]],
])('%s: %i', (_, people, written) => {
  expect(peopleOf(...written)).toBe(people);
});

test('nobody is made of a name alone', () => {
  expect(peopleOf({ lastName: 'Okafor', firstName: 'Dana' }, { lastName: 'Okafor' })).toBe(0);
});

test('two are one by somebody’s word, and two again', () => {
  const one = viewsOf([...seen(DANA, OTHER_DANA), merge(OTHER_DANA, DANA)]).patients;
  expect(patientFor(one, OTHER_DANA)?.named.dob).toBe(DANA.dob);
  const dana = patientFor(one, DANA);
  expect(dana && partsOf(one, dana).map(({ named }) => named.memberId)).toEqual(['W123456789', 'Q77']);
  const two = viewsOf([...seen(DANA, OTHER_DANA), merge(OTHER_DANA, DANA), part(OTHER_DANA, DANA)]).patients;
  expect(patientFor(two, OTHER_DANA)?.named.dob).toBe(OTHER_DANA.dob);
});

test('mergers make no ring', () => {
  const views = viewsOf([...seen(DANA, OTHER_DANA), merge(DANA, OTHER_DANA), merge(OTHER_DANA, DANA)]).patients;
  expect(patientFor(views, DANA)?.named.dob).toBe(OTHER_DANA.dob);
});

test('two of one name and birth date are told apart by their cards, once somebody has said so', () => {
  const views = viewsOf([...seen(DANA, NEW_CARD), part(NEW_CARD, DANA), ...seen(NEW_CARD)]).patients;
  const [first, second] = [patientFor(views, DANA), patientFor(views, NEW_CARD)];
  expect(first?.id).not.toBe(second?.id);
  expect(first?.members.map(({ memberId }) => memberId)).toEqual(['W123456789']);
  expect(second?.members.map(({ memberId }) => memberId)).toEqual(['Z9']);
});
