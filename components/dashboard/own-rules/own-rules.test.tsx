import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { readRulesFile } from '../../../engine/user-rules/rules-file.ts';
import type { UserRule } from '../../../engine/user-rules/user-rule.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { files, one, root, rows, settle, show, state, type } from '../dashboard.fixture.tsx';

const OURS: UserRule = {
  id: 'practice.ours',
  title: '90837 needs HO.',
  severity: 'warning',
  on: true,
  when: { payers: [], codes: ['90837'], modifiers: [], places: [] },
  demand: { kind: 'needs-modifier', modifiers: ['HO'] },
  trials: [],
};

describe("the practice's own rules", () => {
  const fill = () => {
    type('[name=title]', '90837 needs HO at Carelon.');
    type('[name=payers]', 'carelon');
    type('[name=codes]', '90837');
    type('[name=wanted]', 'HO');
  };
  const stored = () => state.settings.value?.userRules ?? [];

  it('are made in a form that says what is missing, and stand in the list', async () => {
    show('rules/new-rule');
    await settle();
    act(() => one('[data-save-rule]').click());
    expect(root.textContent).toContain('Say in one sentence what the rule asks for.');
    expect(stored()).toEqual([]);
    fill();
    act(() => one('[data-save-rule]').click());
    expect(stored()).toMatchObject([{ id: 'practice.90837-needs-ho-at-carelon', demand: { modifiers: ['HO'] } }]);
    await settle();
    expect(rows()[0]).toBe('90837 needs HO at Carelon.');
    expect(state.route.value.item).toBe('practice.90837-needs-ho-at-carelon');
  });

  it('are tried on test claims while they are written', async () => {
    show('rules/new-rule');
    await settle();
    fill();
    act(() => one('[data-add-trial]').click());
    await settle();
    expect(one('.outcome').textContent).toBe('Found: 90837 on line 1 has none of the modifiers HO.');
    type('[name=trial-modifiers]', 'ho');
    await settle();
    expect(one('.outcome').textContent).toBe('Says nothing, but it must be found');
    expect(one('.outcome').className).toContain('error');
  });

  it('are changed, taken out of use and removed', async () => {
    show('rules/practice.ours', { ...DEFAULTS, userRules: [OURS] });
    await settle();
    expect(one<HTMLInputElement>('[name=wanted]').value).toBe('HO');
    act(() => one('[name=on]').click());
    act(() => one('[data-save-rule]').click());
    expect(stored()).toMatchObject([{ id: 'practice.ours', on: false }]);
    act(() => one('[data-remove-rule]').click());
    expect(stored()).toEqual([]);
  });

  it('go into a file', async () => {
    show('rules/rules-file', { ...DEFAULTS, userRules: [OURS] });
    await settle();
    act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Export 1 rule')?.click());
    expect(readRulesFile(files[0]?.text ?? '')).toEqual({ ok: true, value: [OURS] });
  });
});
