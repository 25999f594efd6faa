import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../engine/vault/defaults.ts';
import { OPT_OUT } from '../ui/opt-out.ts';
import { desk, one, PAGE, press, root, rows, settle, show, state, type } from './dashboard.fixture.tsx';
import { hashOf, routeOf } from './route.ts';

describe('rules', () => {
  it('are found by words, id and denial code, and read on a page of their own', async () => {
    show('rules');
    await settle();
    type('input[type=search]', 'co-198');
    expect(rows()).toEqual([PAGE.title]);
    act(() => {
      state.route.value = routeOf('rules/auth.date-outside');
    });
    expect([...root.querySelectorAll('.detail h3')].map(({ textContent }) => textContent)).toEqual([
      'Why it matters',
      'Fails',
      'Other rules',
    ]);
    expect(one('.says').textContent).toBe('Authorization A-2217 ended.');
    expect(one('.detail a[href="#rules/auth.missing"]').textContent).toBe('auth.missing');
    expect(document.activeElement?.id).toBe('detail-title');
  });

  it('says that a rule has no page', async () => {
    show('rules/practice.gone');
    await settle();
    expect(root.textContent).toContain('There is no page for this check.');
  });
});

it('code sets: what is in use', async () => {
  show('code-sets');
  await settle();
  expect(root.textContent).toContain('Medicare practitioner MUE 2025H2');
});

describe('keys', () => {
  it('move through the list and its filter', () => {
    show('payers');
    press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe(rows()[0]);
    press('j');
    expect(document.activeElement?.textContent).toBe(rows()[1]);
    press('k');
    press('k');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('go to pages, list the keys, and go back from a detail to its row', () => {
    show('payers/aetna');
    press('Escape', document.body);
    expect(hashOf(state.route.value)).toBe('#payers');
    expect(document.activeElement?.textContent).toBe('Aetna');
    press('8', document.body);
    expect(hashOf(state.route.value)).toBe('#settings');
    press('?', document.body);
    expect(one<HTMLDialogElement>('dialog').open).toBe(true);
  });

  it('are text in a field, and off when switched off', () => {
    show('payers/aetna', { ...DEFAULTS, singleKeys: false });
    press('3', document.body);
    expect(state.route.value.page).toBe('payers');
    act(() => desk.save('singleKeys', true));
    press('3', one('[name=filingDays]'));
    expect(state.route.value.page).toBe('payers');
  });
});

it.each([
  'payers',
  'payers/aetna',
  'payers/new',
  'rules',
  'settings/clinicians',
  'settings/file',
  'settings/looks',
  'record',
])('every input of %s opts out of being remembered', async (place) => {
  const providers = [{ npi: '1234567893', enrolled: [{ payerKey: 'aetna' }] }];
  show(place, { ...DEFAULTS, practice: { providers } });
  await settle();
  const inputs = [...root.querySelectorAll('input, select, textarea')];
  expect(inputs.length).toBeGreaterThan(0);
  for (const input of inputs) {
    for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
  }
});
