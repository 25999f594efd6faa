import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTables } from '../../engine/codes/load-node.ts';
import type { RulePage } from '../../engine/rule-page.ts';
import { readRulesFile } from '../../engine/user-rules/rules-file.ts';
import { tryUserRule } from '../../engine/user-rules/trial.ts';
import type { UserRule } from '../../engine/user-rules/user-rule.ts';
import { DEFAULTS, type Settings } from '../../engine/vault/defaults.ts';
import { settingsFile } from '../../engine/vault/settings-file.ts';
import { withSetting } from '../../engine/vault/settings-schema.ts';
import { connectCodeSets } from '../code-sets/connect.ts';
import { SHIPPED } from '../fixtures/code-sets.ts';
import { OPT_OUT } from '../ui/opt-out.ts';
import { Dashboard } from './dashboard.tsx';
import { hashOf, routeOf } from './route.ts';
import { type DashboardActions, type DashboardState, type Desk, deskOf } from './state.ts';

const PAGE: RulePage = {
  id: 'auth.date-outside',
  title: 'The visit lies within the days of its authorization.',
  severity: 'error',
  confidence: 'high',
  prevents: ['CO-198'],
  sections: [
    { head: 'What it does', lines: [{ text: 'The visit lies within the days of its authorization.' }] },
    { head: 'Why it matters', lines: [{ text: 'The payer denies a visit outside the days it approved.' }] },
    { head: 'Fails', lines: [{ text: 'it ended two days before', says: 'Authorization A-2217 ended.' }] },
    { head: 'Other rules', lines: [{ text: 'Goes before', rules: ['auth.missing'] }] },
  ],
};
const OTHER: RulePage = { ...PAGE, id: 'npi.check', title: 'An NPI is right.', severity: 'warning', prevents: [] };

const OURS: UserRule = {
  id: 'practice.ours',
  title: '90837 needs HO.',
  severity: 'warning',
  on: true,
  when: { payers: [], codes: ['90837'], modifiers: [], places: [] },
  demand: { kind: 'needs-modifier', modifiers: ['HO'] },
  trials: [],
};
const tables = loadTables();
const codeSets = connectCodeSets({
  shipped: async () => SHIPPED,
  stored: async () => [],
  load: async () => ({ kind: 'cancelled' }),
  cancel: () => undefined,
  keep: async () => null,
  undo: async () => null,
});

let root: HTMLElement;
let state: DashboardState;
let desk: Desk;
let files: { name: string; text: string }[];
let stores: boolean;

/** A store that takes what the real one takes. */
function show(place: string, settings: Settings = DEFAULTS): void {
  const actions: DashboardActions = {
    write: async (key, value) => stores && withSetting(DEFAULTS, key, value) !== null,
    replace: async () => stores,
    forgetSite: async () => undefined,
    download: (name, text) => files.push({ name, text }),
    rulePages: async () => [PAGE, OTHER],
    codeSets: () => codeSets,
    tryRule: async (rule) => tryUserRule(rule, tables, 20_000),
    today: () => '2026-11-24',
    now: () => '9:42 AM',
  };
  state = { route: signal(routeOf(place)), settings: signal<Settings | null>(settings), status: signal(null) };
  desk = deskOf(state, actions);
  act(() => render(<Dashboard desk={desk} version="0.1.0" />, root));
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

function one<T extends Element = HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}
const rows = () => [...root.querySelectorAll('a[data-row]')].map(({ textContent }) => textContent);
const press = (key: string, at: Element = document.activeElement ?? document.body) =>
  act(() => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
function type(selector: string, text: string): void {
  const box = one<HTMLInputElement>(selector);
  act(() => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => {
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  files = [];
  stores = true;
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

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
    stores = false;
    show('payers/aetna');
    type('[name=filingDays]', '90');
    await settle();
    expect(root.textContent).toContain('Not saved.');
    expect(state.settings.value?.payers).toEqual({});
    expect(one<HTMLInputElement>('[name=filingDays]').value).toBe('');
  });
});

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
    await choose(files[0]?.text ?? '');
    expect(one('.preview').textContent).toContain('1 change:');
    expect(one('.preview').textContent).toContain('Aetna');
    expect(state.settings.value?.payers).toEqual({});
    act(() => one('[data-import]').click());
    await settle();
    expect(state.settings.value?.payers).toEqual({ aetna: { filingDays: 90 } });
    await choose('{"kind":');
    expect(root.textContent).toContain('This is no settings file of Claimside, or it is damaged. Nothing was changed.');
    await choose(files[0]?.text ?? '');
    expect(root.textContent).toContain('This file changes nothing');
  });
});

async function choose(text: string): Promise<void> {
  const input = one<HTMLInputElement>('[name=settings-file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'x.json')] });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

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
    press('4', document.body);
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

it.each(['payers', 'payers/aetna', 'payers/new', 'rules', 'settings/clinicians', 'settings/file', 'settings/looks'])(
  'every input of %s opts out of being remembered',
  async (place) => {
    const providers = [{ npi: '1234567893', enrolled: [{ payerKey: 'aetna' }] }];
    show(place, { ...DEFAULTS, practice: { providers } });
    await settle();
    const inputs = [...root.querySelectorAll('input, select, textarea')];
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) {
      for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
    }
  },
);
