import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { loadTables } from '../../engine/codes/load-node.ts';
import type { RecordDoor } from '../../engine/record/door.ts';
import type { RulePage } from '../../engine/rule-page.ts';
import { judgeWith } from '../../engine/user-rules/judge.fixture.ts';
import { tryUserRule } from '../../engine/user-rules/trial.ts';
import { DEFAULTS, type Settings } from '../../engine/vault/defaults.ts';
import { withSetting } from '../../engine/vault/settings-schema.ts';
import { connectCodeSets } from '../code-sets/connect.ts';
import { SHIPPED } from '../fixtures/code-sets.ts';
import { NO_RECORD } from '../fixtures/no-record.ts';
import { recordFixture } from '../fixtures/record.ts';
import type { PageRecord } from '../record/connect.ts';
import { Dashboard } from './dashboard.tsx';
import { PAGES, routeOf } from './route.ts';
import { type DashboardActions, type DashboardState, type Desk, deskOf } from './state.ts';
import { bringView } from './views.ts';

/** A rule with a page. */
export const PAGE: RulePage = {
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

const tables = loadTables();
const codeSets = connectCodeSets({
  shipped: async () => SHIPPED,
  stored: async () => [],
  load: async () => ({ kind: 'cancelled' }),
  cancel: () => undefined,
  keep: async () => null,
  undo: async () => null,
});

/** What stands now; each test begins anew. */
export let root: HTMLElement;
export let state: DashboardState;
export let desk: Desk;
/** What was saved as files. */
export let files: { name: string; text: string }[];
let stores: boolean;
/** A record that is open and empty, as far as a page looks at it. */
const plain: PageRecord = { ...recordFixture({ kind: 'unlocked', lockAt: null }), ...NO_RECORD };
let record = plain;

/** From now on this is the record. */
export function keepRecord(next: RecordDoor): void {
  record = { ...plain, ...next };
}

/** From now on nothing can be stored. */
export function breakStore(): void {
  stores = false;
}

/** Opens a place of the dashboard over a store that takes what the real one takes. */
export function show(place: string, settings: Settings = DEFAULTS): void {
  const actions: DashboardActions = {
    write: async (key, value) => stores && withSetting(DEFAULTS, key, value) !== null,
    replace: async () => stores,
    forgetSite: async () => undefined,
    download: (name, content) => files.push({ name, text: String(content) }),
    print: () => undefined,
    record: () => record,
    rulePages: async () => [PAGE, OTHER],
    codeSets: () => codeSets,
    tryRule: async (rule) => tryUserRule(rule, 20_000, judgeWith(tables)),
    today: () => '2026-11-24',
    now: () => '9:42 AM',
  };
  state = { route: signal(routeOf(place)), settings: signal<Settings | null>(settings), status: signal(null) };
  desk = deskOf(state, actions);
  act(() => render(<Dashboard desk={desk} version="0.1.0" />, root));
}

/** Once what was stored or read is there. */
export const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

/** The first element that matches. @throws when there is none */
export function one<T extends Element = HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}
/** The rows of the list. */
export const rows = () => [...root.querySelectorAll('a[data-row]')].map(({ textContent }) => textContent);
/** Presses a key where the focus is. */
export const press = (key: string, at: Element = document.activeElement ?? document.body) =>
  act(() => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
/** Types into a box and leaves it. */
export function type(selector: string, text: string): void {
  const box = one<HTMLInputElement>(selector);
  act(() => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => {
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Chooses a file that holds this text in the box of that name. */
export async function choose(name: string, text: string): Promise<void> {
  const input = one<HTMLInputElement>(`[name=${name}]`);
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'x.json')] });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

// Each page's code comes when it is first looked at; here it is there.
beforeAll(() => Promise.all(PAGES.map(({ page }) => bringView(page))));
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  files = [];
  stores = true;
  record = plain;
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});
