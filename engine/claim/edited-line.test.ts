import { describe, expect, test } from 'vitest';
import { viewClaim } from './claim-view.ts';
import { fields, SESSION, tab } from './tab.fixture.ts';

const row = (line: number, date: string, code: string, charge: string) => ({
  [`lines[${line}].dateFrom`]: date,
  [`lines[${line}].procedureCode`]: code,
  [`lines[${line}].charge`]: charge,
});
const HEAD = { 'patient.lastName': 'MALIK', 'subscriber.memberId': 'W123456789', 'claim.totalCharge': '330.00' };
const FIRST = row(0, '10/02/2026', '90834', '150.00');
const SECOND = row(1, '10/09/2026', '90837', '180.00');
const LIST = [...fields({ ...FIRST, ...SECOND }, true)];
const page = (...form: Record<string, string>[]) => [
  ...fields(HEAD),
  ...LIST,
  ...fields(Object.assign({}, ...form)).map((field, at) => ({ ...field, key: `f${at}`, index: 20 + at })),
];
const codes = (portal: ReturnType<typeof tab>) => viewClaim(portal.claim).lines.map(({ code }) => code);

describe('a printed line whose boxes stand beside the list', () => {
  test('is one line: the boxes show it and change it', () => {
    const portal = tab();
    portal.opens(page(row(2, '10/02/2026', '90834', '150.00')));
    expect(codes(portal)).toEqual(['90834', '90837']);
    portal.shows(page(row(2, '10/02/2026', '90834', '15.00')));
    portal.shows(page(row(2, '10/02/2026', '90832', '15.00')));
    expect(codes(portal)).toEqual(['90832', '90837']);
    expect(portal.fields['lines[0].charge']).toBe('15.00');
  });

  test('is another one when the portal puts another into the boxes', () => {
    const portal = tab();
    portal.opens(page(row(2, '10/02/2026', '90834', '150.00')));
    portal.shows(page(row(2, '10/09/2026', '90837', '180.00')));
    portal.shows(page(row(2, '10/09/2026', '90837', '18.00')));
    expect(portal.fields).toMatchObject({ ...FIRST, 'lines[1].charge': '18.00' });
    expect(codes(portal)).toHaveLength(2);
  });

  test('keeps its session while a dialog is open over it', () => {
    const portal = tab();
    portal.opens(page({}));
    portal.session(1);
    portal.shows(page(row(2, '10/09/2026', '90837', '180.00')));
    portal.shows(page(row(2, '10/09/2026', '90834', '180.00')));
    expect(portal.claim.sessions).toEqual(new Map([[1, SESSION]]));
  });

  test('is left alone by a line that is typed box by box and comes to say the same', () => {
    const portal = tab();
    portal.opens(page(row(2, '', '', '')));
    portal.shows(page(row(2, '10/09/2026', '', '')));
    portal.shows(page(row(2, '10/09/2026', '90837', '')));
    portal.shows(page(row(2, '10/09/2026', '90837', '180.00')));
    expect(codes(portal)).toEqual(['90834', '90837', '90837']);
  });

  test('stays that line while its code is typed anew', () => {
    const portal = tab();
    portal.opens(page(row(2, '10/02/2026', '90834', '150.00')));
    for (const code of ['', '9', '90', '9083', '90832']) portal.shows(page(row(2, '10/02/2026', code, '150.00')));
    expect(codes(portal)).toEqual(['90832', '90837']);
  });

  test('is known though one value was changed before the page was looked at', () => {
    const portal = tab();
    portal.opens(page({}));
    portal.shows(page(row(2, '10/02/2026', '90834', '15.00')));
    expect(portal.fields['lines[0].charge']).toBe('15.00');
    expect(codes(portal)).toHaveLength(2);
  });

  test('is done with when the boxes are emptied for a new one', () => {
    const portal = tab();
    portal.opens(page(row(2, '10/02/2026', '90834', '150.00')));
    portal.shows(page(row(2, '', '', '')));
    portal.shows(page(row(2, '10/16/2026', '', '')));
    expect(portal.fields['lines[2].dateFrom']).toBe('10/16/2026');
    expect(portal.fields['lines[0].dateFrom']).toBe('10/02/2026');
  });
});
