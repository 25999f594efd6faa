import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewClaim } from './claim-view.ts';
import type { PageField } from './shown-page.ts';
import { fields, LINE, PATIENT, SESSION, tab } from './tab.fixture.ts';

describe('pages of one claim', () => {
  test('a step of a wizard keeps what earlier steps showed', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    expect(portal.fields).toEqual({ ...PATIENT, ...LINE });
    const { read } = viewClaim(portal.claim);
    expect(read.find(({ path }) => path === 'patient.lastName')?.onPage).toBe(false);
    expect(read.find(({ path }) => path === 'lines[0].charge')?.onPage).toBe(true);
  });

  test('text that repeats earlier steps on every step makes them no single form', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, 'claim.acceptAssignment': 'Yes' });
    portal.opens([...fields(PATIENT, true), ...fields({ 'diagnoses[0].code': 'F33.1' })]);
    portal.opens([...fields(PATIENT, true), ...fields(LINE)]);
    expect(portal.fields).toEqual({
      ...PATIENT,
      ...LINE,
      'claim.acceptAssignment': 'Yes',
      'diagnoses[0].code': 'F33.1',
    });
  });

  test('an entry removed from a list that takes one after the other is gone', () => {
    const portal = tab();
    portal.opens([
      ...fields({ 'diagnoses[0].code': 'F33.1', 'diagnoses[1].code': 'F41.1' }, true),
      ...fields({ 'diagnoses[2].code': 'Z99' }),
    ]);
    portal.shows([...fields({ 'diagnoses[0].code': 'F41.1' }, true), ...fields({ 'diagnoses[1].code': '' })]);
    expect(portal.fields).toEqual({ 'diagnoses[0].code': 'F41.1', 'diagnoses[1].code': '' });
  });

  test('going back to a step shows its present text', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.opens({ ...PATIENT, 'patient.firstName': 'NORAH' });
    expect(portal.fields['patient.firstName']).toBe('NORAH');
    expect(portal.fields['lines[0].procedureCode']).toBe('90837');
  });

  test('steps that change inside one document keep earlier steps too', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.shows(LINE);
    expect(portal.fields).toEqual({ ...PATIENT, ...LINE });
  });

  test('a box that leaves its form leaves the claim', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, 'condition.autoAccident': 'YES', 'condition.autoAccidentState': 'TX' });
    portal.shows({ ...PATIENT, 'condition.autoAccident': 'NO' });
    expect('condition.autoAccidentState' in portal.fields).toBe(false);
  });

  test('a page of another site is another claim', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE, { origin: 'https://other.example' });
    expect(portal.fields).toEqual(LINE);
  });

  test('a frame beside it counts as shown; the fuller frame wins', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, ...LINE }, { frame: 3 });
    portal.shows({ 'patient.lastName': 'SOMEBODY ELSE', 'payer.name': 'Aetna' }, { frame: 0 });
    expect(portal.fields['patient.lastName']).toBe('MALIK');
    expect(portal.fields['payer.name']).toBe('Aetna');
    expect(viewClaim(portal.claim).elected).toBe(3);
  });

  test('boxes read with little certainty stay unseen and are named', () => {
    const portal = tab();
    portal.opens([...fields(PATIENT), { ...(fields({ 'claim.number': '77' })[0] as PageField), confidence: 0.3 }]);
    expect('claim.number' in portal.fields).toBe(false);
    expect(viewClaim(portal.claim).seen).not.toContain('claim.number');
    expect(viewClaim(portal.claim).doubtful.map(({ label }) => label)).toEqual(['Claim number']);
  });

  test('a page of text alone, as a payer shows a claim it has, is no claim being entered', () => {
    const portal = tab();
    portal.opens(fields({ ...PATIENT, ...LINE, 'claim.number': '77' }, true));
    expect(viewClaim(portal.claim).isClaim).toBe(false);
    portal.shows([...fields({ ...PATIENT, ...LINE }, true), ...fields({ 'claim.totalCharge': '' })]);
    expect(viewClaim(portal.claim).isClaim).toBe(true);
  });

  test('sections no page showed are named', () => {
    const portal = tab();
    portal.opens(PATIENT);
    expect(viewClaim(portal.claim).notSeen).toEqual([
      'Payer',
      'Diagnoses',
      'Service lines',
      'Charges',
      'Rendering provider',
      'Billing provider',
    ]);
  });
});

describe('service lines', () => {
  const two = {
    ...LINE,
    'lines[1].procedureCode': '90785',
    'lines[1].dateFrom': '10/02/2026',
    'lines[1].charge': '15',
  };

  test('a deleted row is gone and its session with it', () => {
    const portal = tab();
    portal.opens(two);
    portal.session(0);
    portal.shows({ 'lines[0].procedureCode': '90785', 'lines[0].dateFrom': '10/02/2026', 'lines[0].charge': '15' });
    expect(Object.keys(portal.fields).some((path) => path.startsWith('lines[1]'))).toBe(false);
    expect(portal.claim.sessions.size).toBe(0);
  });

  test('a session moves up with its line', () => {
    const portal = tab();
    portal.opens(two);
    portal.session(1);
    portal.shows({ 'lines[0].procedureCode': '90785', 'lines[0].dateFrom': '10/02/2026', 'lines[0].charge': '15' });
    expect(portal.claim.sessions.get(0)).toEqual(SESSION);
  });

  test('a session follows its line while that stands last, being edited', () => {
    const [first, second] = [LINE, { 'lines[1].procedureCode': '90785', 'lines[1].dateFrom': '10/09/2026' }];
    const portal = tab();
    portal.opens({ ...first, ...second });
    portal.session(0);
    portal.shows({
      'lines[0].procedureCode': '90785',
      'lines[0].dateFrom': '10/09/2026',
      'lines[1].procedureCode': '90837',
      'lines[1].dateFrom': '10/02/2026',
    });
    expect([...portal.claim.sessions.keys()]).toEqual([1]);
  });

  test('a code typed over keeps its session', () => {
    const portal = tab();
    portal.opens(LINE);
    portal.session(0);
    for (const code of ['', '9', '90', '9083', '90834']) portal.shows({ ...LINE, 'lines[0].procedureCode': code });
    expect(portal.claim.sessions.get(0)).toEqual(SESSION);
  });

  test('a line the portal has taken over keeps its session, and replaces what was typed', () => {
    const portal = tab();
    portal.opens({ ...LINE, 'lines[0].dateFrom': '10022026' });
    portal.session(0);
    portal.shows([
      ...fields(LINE, true),
      ...fields({ 'lines[1].procedureCode': '', 'lines[1].dateFrom': '', 'lines[1].charge': '' }),
    ]);
    expect(portal.fields['lines[0].dateFrom']).toBe('10/02/2026');
    expect(portal.claim.sessions.get(0)).toEqual(SESSION);
  });

  test('an entry form that comes back blank takes the next line', () => {
    const blank = { 'lines[0].procedureCode': '', 'lines[0].dateFrom': '', 'lines[0].charge': '' };
    const portal = tab();
    portal.opens(LINE);
    portal.opens({ 'claim.totalCharge': '180.00' });
    portal.opens(blank);
    expect(portal.fields['lines[0].procedureCode']).toBe('90837');
    portal.shows({ ...blank, 'lines[0].procedureCode': '90785' });
    expect(portal.fields['lines[1].procedureCode']).toBe('90785');
  });
});

describe('the same form again', () => {
  const blank = { 'lines[0].procedureCode': '', 'lines[0].dateFrom': '', 'lines[0].charge': '' };

  test('reloaded without sending, its line is the one on the page', () => {
    const portal = tab();
    portal.opens(LINE);
    portal.opens(blank);
    expect(portal.fields).toEqual(blank);
  });

  test('sent off and back blank, it takes the next line', () => {
    const portal = tab();
    portal.opens(LINE);
    portal.submits();
    portal.opens(blank);
    expect(portal.fields['lines[0].procedureCode']).toBe('90837');
    expect(portal.fields['lines[1].procedureCode']).toBe('');
  });
});

describe('another claim', () => {
  test.each([
    ['patient name', { ...PATIENT, 'patient.lastName': 'OKAFOR' }],
    ['member id', { ...PATIENT, 'subscriber.memberId': 'W123456780' }],
  ])('a page with another %s drops everything of the earlier one', (_, other) => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.opens(LINE);
    portal.session(0);
    portal.opens(other);
    expect(portal.fields).toEqual(other);
    expect(portal.claim.sessions.size).toBe(0);
  });

  test('another writing of the same patient is no other claim', () => {
    const portal = tab();
    portal.opens(PATIENT);
    portal.session(0);
    portal.opens({ 'patient.fullName': 'Malik, Nora', 'subscriber.memberId': 'w 123-456-789', ...LINE });
    expect(portal.claim.sessions.size).toBe(1);
    portal.opens({ 'patient.fullName': 'Okafor, Ben', ...LINE });
    expect(portal.claim.sessions.size).toBe(0);
  });

  test('typing a name letter by letter is no other claim', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, 'patient.lastName': '' });
    portal.session(0);
    for (const end of [1, 2, 3, 4, 5]) portal.shows({ ...PATIENT, 'patient.lastName': 'MALIK'.slice(0, end) });
    expect(portal.claim.sessions.size).toBe(1);
  });

  test('correcting a slip is no other claim; typing another name over it is', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, 'subscriber.memberId': 'W12345' });
    portal.session(0);
    for (const id of ['W1234', 'W123', 'W129', 'W1294', 'W12945']) {
      portal.shows({ ...PATIENT, 'subscriber.memberId': id });
    }
    expect(portal.claim.sessions.size).toBe(1);
    for (const name of ['', 'O', 'OK', 'OKA']) portal.shows({ ...PATIENT, 'patient.lastName': name });
    expect(portal.claim.sessions.size).toBe(0);
  });

  test('a portal that loads another patient into the same form starts another claim', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, 'patient.firstName': 'ANN' });
    portal.session(0);
    portal.shows({ ...PATIENT, 'patient.firstName': 'AMY', 'subscriber.memberId': 'W123456788' });
    expect(portal.claim.sessions.size).toBe(0);
  });

  test('the same form emptied after Submit starts another claim, a refused one does not', () => {
    const portal = tab();
    portal.opens({ ...PATIENT, ...LINE });
    portal.session(0);
    portal.submits();
    portal.opens({ ...PATIENT, ...LINE });
    expect(portal.claim.sessions.size).toBe(1);
    portal.submits();
    const empty = Object.fromEntries(Object.keys({ ...PATIENT, ...LINE }).map((path) => [path, '']));
    portal.opens(empty);
    expect(portal.claim.sessions.size).toBe(0);
    expect(portal.fields).toEqual(empty);
  });
});

describe('whatever pages do', () => {
  const path = fc.constantFrom(
    'patient.lastName',
    'patient.fullName',
    'subscriber.memberId',
    'lines[0].procedureCode',
    'lines[1].procedureCode',
    'lines[0].dateFrom#month',
    'diagnoses[0].code',
    'billing.npi',
  );
  const page = fc.dictionary(path, fc.oneof(fc.string({ maxLength: 6 }), fc.constant('')));
  const frame = fc.integer({ min: 0, max: 2 });
  const step = fc.oneof(
    fc.record({ do: fc.constant('opens' as const), page, frame }),
    fc.record({ do: fc.constant('shows' as const), page, frame }),
    fc.record({ do: fc.constant('leaves' as const), page, frame }),
    fc.record({ do: fc.constant('submits' as const), page, frame }),
    fc.record({ do: fc.constant('session' as const), page, frame }),
  );

  test('what the fullest page shows is what the engine gets, and nothing is seen that no page showed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const portal = tab();
        const shown = new Set<string>();
        for (const { do: what, page: values, frame: at } of steps) {
          if (what === 'opens' || what === 'shows') {
            portal[what](values, { frame: at });
            for (const name of Object.keys(values)) shown.add(name.replace(/^lines\[\d+\]/, 'lines[]'));
          } else if (what === 'session') portal.session(at);
          else if (what === 'leaves') portal.leaves(at);
          else portal.submits();
        }
        const view = viewClaim(portal.claim);
        const only = portal.claim.frames.size === 1 ? [...portal.claim.frames.values()][0] : undefined;
        for (const { path: name, value } of only?.fields ?? []) expect(view.fields[name]).toBe(value);
        for (const name of view.seen) expect(shown).toContain(name.replace(/^lines\[\d+\]/, 'lines[]'));
        expect(new Set(view.seen)).toEqual(new Set(Object.keys(view.fields)));
      }),
      { numRuns: 300 },
    );
  });
});
