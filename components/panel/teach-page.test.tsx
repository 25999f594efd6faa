import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FromPanel, TabView } from '../../engine/wire.ts';
import { TYPICAL } from '../fixtures/claims.ts';
import type { PanelActions } from './actions.ts';
import { TeachNotices, TeachPage } from './teach-page.tsx';
import { NotRead, type Show } from './what-was-read.tsx';

let root: HTMLElement;
let sent: FromPanel[];
const actions = { send: (message: FromPanel) => sent.push(message) } as unknown as PanelActions;
const text = () => (root.textContent ?? '').replace(/\s+/g, ' ').trim();
const notices = (more: Partial<TabView>) =>
  act(() => render(<TeachNotices view={{ ...TYPICAL, ...more }} actions={actions} />, root));

beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
  sent = [];
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

it('begins on the page, not where there is none, and not twice', () => {
  act(() => render(<TeachPage view={TYPICAL} actions={actions} />, root));
  act(() => root.querySelector<HTMLElement>('[data-teach]')?.click());
  expect(sent).toEqual([{ kind: 'teach', at: null }]);
  act(() => render(<TeachPage view={{ ...TYPICAL, origin: '' }} actions={actions} />, root));
  expect(text()).toBe('');
  act(() => render(<TeachPage view={{ ...TYPICAL, teaching: { said: 0, of: 4 } }} actions={actions} />, root));
  expect(text()).toBe('');
});

const show: Show = {
  path: () => undefined,
  place: () => undefined,
  teach: (at) => sent.push({ kind: 'teach', at }),
};

it('begins at a field that was not read', () => {
  const place = { frame: 3, key: 'c7' };
  const unread = [
    { label: 'R-02', reason: 'no caption or name that belongs to a claim', aside: false, place },
    { label: 'Units', reason: 'not sure enough', aside: false, place: null },
  ];
  act(() => render(<NotRead unread={unread} show={show} />, root));
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[aria-label]')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['Teach R-02']);
  act(() => buttons[0]?.click());
  expect(sent).toEqual([{ kind: 'teach', at: { frame: 3, key: 'c7' } }]);
});

it('says how it goes on, and ends it', () => {
  notices({ teaching: { said: 12, of: 31 } });
  expect(text()).toContain('12 of 31 fields said.');
  act(() => root.querySelector('button')?.click());
  expect(sent).toEqual([{ kind: 'teach-end' }]);
});

it.each<[string, Partial<TabView>, string]>([
  ['one field', { lost: ['Patient city'] }, '1 field taught earlier was not found on this page: Patient city.'],
  ['several', { lost: ['A', 'B', 'C', 'D'] }, '4 fields taught earlier were not found on this page: A, B and 2 more.'],
  [
    'a page that looks different',
    { pack: { label: 'Office Ally', dropped: true, missing: [] } },
    "Office Ally's page looks different from what Claimside knows. Its fields are read by their captions.",
  ],
  [
    'one field of a known page',
    { pack: { label: 'Availity', dropped: false, missing: ['Billing NPI'] } },
    '1 field of Availity is not where Claimside knows it, and is read by caption: Billing NPI.',
  ],
])('says of what is gone: %s', (_, more, words) => {
  notices(more);
  expect(text()).toBe(words);
});
