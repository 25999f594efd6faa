import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { breakStore, files, one, root, rows, settle, show, state, type } from '../dashboard.fixture.tsx';
import { hashOf } from '../route.ts';

describe('payers', () => {
  it('lists what is shipped, filters by typing and sorts by column', () => {
    show('payers');
    expect(rows().length).toBeGreaterThan(70);
    type('input[type=search]', 'aetna commercial');
    expect(rows()).toEqual(['Aetna']);
    expect(root.textContent).toContain('1 of');
    type('input[type=search]', '87726');
    expect(rows()).toEqual(['UnitedHealthcare']);
    type('input[type=search]', 'carelon');
    act(() => one('[data-csv]').click());
    expect(files).toEqual([{ name: 'claimside-payers.csv', text: expect.stringMatching(/^"Payer",.*\r\n"Carelon/) }]);
    expect(files[0]?.text.split('\r\n')).toHaveLength(3);
    type('input[type=search]', 'tricare');
    const sort = [...root.querySelectorAll<HTMLElement>('thead button')].find((each) =>
      each.textContent?.includes('Payer'),
    );
    act(() => sort?.click());
    act(() => sort?.click());
    expect(rows()).toEqual(['TRICARE West', 'TRICARE East', 'TRICARE']);
    expect(one('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    type('input[type=search]', 'nobody at all');
    expect(root.textContent).toContain('No payers match what you typed.');
  });

  it('says which payer a name on a claim would be taken for, and takes in one that is not known', async () => {
    show('payers');
    type('input[type=search]', 'UHC Dual Complete');
    expect(one('.recognised').textContent).toContain('recognized as UnitedHealthcare, Medicare Advantage');
    expect(rows()).toEqual(['UnitedHealthcare']);
    type('input[type=search]', 'Cedar Health Plan');
    act(() => one('.recognised button').click());
    await settle();
    expect(state.settings.value?.payers).toEqual({ 'own-cedar-health-plan': { name: 'Cedar Health Plan' } });
    expect(hashOf(state.route.value)).toBe('#payers/own-cedar-health-plan');
    expect(one('#detail-title').textContent).toBe('Cedar Health Plan');
  });

  it('shows shipped beside yours, and stores what fits', async () => {
    show('payers/aetna');
    expect(one('[aria-label="Time to file a claim"]').textContent).toContain('120 days');
    expect(one('[aria-label="Time to file a claim"]').textContent).toContain('medium confidence');
    expect(one('.detail').textContent).toContain('shipped values as of 11/23/2026');
    type('[name=filingDays]', 'soon');
    expect(one('[name=filingDays]').getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('Write a number of days, 1 to 3650.');
    expect(one<HTMLInputElement>('[name=filingDays]').value).toBe('soon');
    expect(state.settings.value?.payers).toEqual({});
    type('[name=filingDays]', '90 days');
    type('[name=videoModifiers]', 'none');
    await settle();
    expect(state.settings.value?.payers).toEqual({ aetna: { filingDays: 90, videoModifiers: [] } });
    expect(one('.status').textContent).toBe('Saved 9:42 AM');
    expect(one<HTMLInputElement>('[name=filingDays]').value).toBe('90');
    expect(one('tr.open').textContent).toContain('90 days');
    type('[name=filingDays]', '');
    type('[name=videoModifiers]', '');
    await settle();
    expect(state.settings.value?.payers).toEqual({});
  });

  it('services that need an authorization: some, none, nothing said', async () => {
    show('payers/aetna');
    act(() => one('[name=none-needed]').click());
    expect(state.settings.value?.payers.aetna).toEqual({ authorizations: [] });
    act(() => one('.needs-tools button').click());
    type('[name=new-codes]', '97153 97155');
    type('[name=afterVisits]', '12');
    expect(state.settings.value?.payers.aetna).toEqual({
      authorizations: [{ procedureCodes: ['97153', '97155'], afterVisits: 12 }],
    });
    act(() => one('[aria-label="Remove services 1"]').click());
    await settle();
    expect(state.settings.value?.payers).toEqual({});
  });

  it('is confirmed with its day, and goes back to what is shipped, and back again', async () => {
    show('payers/aetna', { ...DEFAULTS, payers: { aetna: { filingDays: 90 } } });
    act(() => one('[data-confirm]').click());
    await settle();
    expect(state.settings.value?.payers.aetna).toEqual({ filingDays: 90, confirmedOn: '2026-11-24' });
    expect(root.textContent).toContain('Checked against your contract on 11/24/2026.');
    act(() => one('[data-reset]').click());
    await settle();
    expect(state.settings.value?.payers).toEqual({});
    act(() => one('.status button').click());
    await settle();
    expect(state.settings.value?.payers.aetna?.filingDays).toBe(90);
  });

  it('says when something could not be stored, and shows what holds', async () => {
    breakStore();
    show('payers/aetna');
    type('[name=filingDays]', '90');
    await settle();
    expect(root.textContent).toContain('Not saved.');
    expect(state.settings.value?.payers).toEqual({});
    expect(one<HTMLInputElement>('[name=filingDays]').value).toBe('');
  });
});
