import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLEAN } from '../fixtures/claims.ts';
import { deskIn } from '../fixtures/desk.ts';
import { recordFixture } from '../fixtures/record.ts';
import type { Theme } from '../ui/themes.ts';
import type { CallDesk } from './call/desk.ts';
import { Panel } from './panel.tsx';
import { panelState } from './state.ts';

let root: HTMLElement;
let desk: CallDesk;
const state = panelState();
const nothing = () => undefined;
const actions = {
  send: nothing,
  again: nothing,
  allow: nothing,
  disallow: nothing,
  openDashboard: nothing,
  copy: async () => true,
  setTheme: nothing,
  setSingleKeys: nothing,
};

function show(note: string): void {
  desk = deskIn(note, true);
  state.tab.value = 1;
  state.view.value = CLEAN;
  state.link.value = 'open';
  const settings = { theme: signal<Theme>('system'), singleKeys: signal(true), always: signal(false) };
  act(() => {
    render(
      <Panel
        state={state}
        settings={settings}
        actions={actions}
        titles={{}}
        version="0.1.0"
        record={recordFixture({ kind: 'locked' })}
        desk={desk}
      />,
      root,
    );
  });
}
function press(init: KeyboardEventInit, at: Element = document.activeElement ?? document.body): void {
  act(() => void at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));
}
const chosen = () => root.querySelector('[role="tab"][aria-selected="true"]');
const shown = () => [...root.querySelectorAll('[role="tabpanel"]:not([hidden])')].map(({ id }) => id);

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  desk.leave();
  root.remove();
});

it('are one stop; the arrows choose, around the ends', () => {
  show('none');
  expect(root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  (chosen() as HTMLElement).focus();
  press({ key: 'ArrowRight' });
  expect(shown()).toEqual(['panel-call']);
  expect(document.activeElement).toBe(chosen());
  press({ key: 'ArrowLeft' });
  press({ key: 'ArrowLeft' });
  expect(shown()).toEqual(['panel-history']);
  press({ key: 'Home' });
  expect(chosen()?.textContent).toBe('Claim');
});

it('C opens a call note filled from the claim, and comes back to the one that is open', () => {
  show('none');
  press({ key: 'c' }, document.body);
  expect(shown()).toEqual(['panel-call']);
  expect(desk.current.value?.texts.memberId).toBe('W2209184471');
  act(() => document.getElementById('tab-claim')?.click());
  press({ key: 'c' }, document.body);
  expect(shown()).toEqual(['panel-call']);
  expect(desk.notes.value).toHaveLength(1);
});

it('tell the time of the call, whichever is open, and Alt+Shift+H holds it from there', () => {
  show('blank');
  expect(document.getElementById('tab-call')?.textContent).toBe('Call12:34');
  press({ key: 'H', code: 'KeyH', altKey: true, shiftKey: true }, document.body);
  expect(document.getElementById('tab-call')?.textContent).toBe('Call12:34 hold');
});

it('keep the claim as it was while a call is noted', () => {
  show('blank');
  const claim = root.querySelector('.read-line');
  act(() => document.getElementById('tab-call')?.click());
  act(() => document.getElementById('tab-claim')?.click());
  expect(root.querySelector('.read-line')).toBe(claim);
});
