import { describe, expect, test } from 'vitest';
import { fields, LINE, PATIENT, tab } from './tab.fixture.ts';

const BLANK_PATIENT = Object.fromEntries(Object.keys(PATIENT).map((path) => [path, '']));

describe('steps that come back', () => {
  test('a box that a step no longer has when the biller is back there is gone', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, 'claim.otherCoverage': 'Yes', 'otherInsured.lastName': 'MALIK' });
    portal.opens(LINE);
    portal.opens({ ...PATIENT, 'claim.otherCoverage': 'No' });
    expect('otherInsured.lastName' in portal.fields).toBe(false);
    expect(portal.fields['lines[0].procedureCode']).toBe('90837');
  });

  test('lines taken out of a grid on a step that comes back are gone', () => {
    const portal = tab();
    portal.opens({ ...LINE, 'lines[1].procedureCode': '90785', 'lines[1].dateFrom': '10/02/2026' });
    portal.opens(PATIENT);
    portal.opens(LINE);
    expect(Object.keys(portal.fields).filter((path) => path.startsWith('lines[1]'))).toEqual([]);
  });

  test('a list printed shorter than before is the whole list', () => {
    const portal = tab();
    portal.opens([
      ...fields({ 'diagnoses[0].code': 'F33.1', 'diagnoses[1].code': 'F41.1', 'diagnoses[2].code': 'F40.10' }, true),
      ...fields({ 'claim.icdIndicator': '0' }),
    ]);
    portal.opens([...fields({ 'diagnoses[0].code': 'F33.1' }, true), ...fields(LINE)]);
    expect(Object.keys(portal.fields).filter((path) => path.startsWith('diagnoses'))).toEqual(['diagnoses[0].code']);
  });
});

describe('the next claim', () => {
  test('after a page that confirms the last one, a blank form has nothing of it', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.session(0);
    portal.submits();
    portal.opens(fields({ 'claim.number': 'PRX263280001', 'patient.lastName': 'MALIK' }, true));
    portal.opens(BLANK_PATIENT);
    expect(portal.fields).toEqual(BLANK_PATIENT);
    expect(portal.claim.sessions.size).toBe(0);
  });

  test('the form that named the patient, loaded anew and blank, has nothing of it', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.opens(BLANK_PATIENT);
    expect(portal.fields).toEqual(BLANK_PATIENT);
  });

  test('a form that the portal empties in one step has nothing of it; one that the biller clears box by box stays', () => {
    const [slow, quick] = [tab(), tab()];
    for (const portal of [slow, quick]) {
      portal.opens(LINE);
      portal.opens(PATIENT);
    }
    slow.shows({ ...PATIENT, 'patient.lastName': '' });
    slow.shows({ ...BLANK_PATIENT, 'subscriber.memberId': 'W123456789' });
    expect(slow.fields['lines[0].procedureCode']).toBe('90837');
    quick.shows(BLANK_PATIENT);
    expect(quick.fields).toEqual(BLANK_PATIENT);
  });

  test('a portal that is slow to fill its form again gets the claim back', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.session(0);
    portal.opens(BLANK_PATIENT);
    portal.shows(PATIENT);
    expect(portal.fields).toEqual({ ...PATIENT, ...LINE });
    expect(portal.claim.sessions.size).toBe(1);
  });

  test('a claim that was sent does not come back, whoever the next one is for', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.submits();
    portal.opens(BLANK_PATIENT);
    portal.shows(PATIENT);
    expect(portal.fields).toEqual(PATIENT);
  });

  test('another patient typed into the blank form is another claim', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.opens(BLANK_PATIENT);
    for (const end of [1, 2, 3]) portal.shows({ ...BLANK_PATIENT, 'patient.lastName': 'MALONE'.slice(0, end) });
    portal.shows({ ...BLANK_PATIENT, 'patient.lastName': 'MALIK' });
    expect('lines[0].procedureCode' in portal.fields).toBe(false);
  });
});
