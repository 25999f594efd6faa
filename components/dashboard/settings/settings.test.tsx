import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { settingsFile } from '../../../engine/vault/settings-file.ts';
import { choose, files, one, root, settle, show, state, type } from '../dashboard.fixture.tsx';
import { routeOf } from '../route.ts';

describe('settings', () => {
  it('the practice and its clinicians', async () => {
    show('settings/practice');
    type('[name=practice-npi]', '1234567890');
    expect(root.textContent).toContain('Check for a mistyped digit.');
    type('[name=practice-npi]', '1993999998');
    type('[name=practice-tax-id]', '31-1234567');
    act(() => one('[name=part2][value=no]').click());
    act(() => {
      state.route.value = routeOf('settings/clinicians');
    });
    const form = one<HTMLFormElement>('form');
    one<HTMLInputElement>('#new-npi').value = '1234567893';
    act(() => {
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    type('[name=clinician-name]', 'Sam Ruiz');
    type('[name=enroll]', 'aetna');
    type('[name=day]', '2024-01-01');
    await settle();
    expect(state.settings.value?.practice).toEqual({
      npi: '1993999998',
      taxId: '311234567',
      part2Program: false,
      providers: [{ npi: '1234567893', name: 'Sam Ruiz', enrolled: [{ payerKey: 'aetna', from: '2024-01-01' }] }],
    });
  });

  it('goes to a file, and comes back after a look at what changes', async () => {
    const known = { ...DEFAULTS, payers: { aetna: { filingDays: 90 } } };
    show('settings/file', known);
    act(() => one('[data-export]').click());
    expect(files).toEqual([{ name: 'claimside-settings-2026-11-24.json', text: settingsFile(known, '2026-11-24') }]);
    act(() => one('[data-clear-now]').click());
    await settle();
    expect(state.settings.value?.payers).toEqual({});
    await choose('settings-file', files[0]?.text ?? '');
    expect(one('.preview').textContent).toContain('1 change:');
    expect(one('.preview').textContent).toContain('Aetna');
    expect(state.settings.value?.payers).toEqual({});
    act(() => one('[data-import]').click());
    await settle();
    expect(state.settings.value?.payers).toEqual({ aetna: { filingDays: 90 } });
    await choose('settings-file', '{"kind":');
    expect(root.textContent).toContain('This is no settings file of Claimside, or it is damaged. Nothing was changed.');
    await choose('settings-file', files[0]?.text ?? '');
    expect(root.textContent).toContain('This file changes nothing');
  });
});
