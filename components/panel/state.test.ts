import { expect, it } from 'vitest';
import { CLEAN, EMPTY, TYPICAL } from '../fixtures/claims.ts';
import { enterSession, follow, panelState, receive, unsettledMessages } from './state.ts';

const entry = { minutes: 53, start: '', stop: '', modality: 'video', patientLocation: 'home' } as const;

it('keeps an entry until a view carries it, and can send it again', () => {
  const state = panelState();
  follow(state, 1);
  receive(state, { kind: 'tab', tab: CLEAN });
  const message = enterSession(state, 0, entry);
  expect(message).toEqual({ kind: 'session', line: 0, session: entry });
  receive(state, { kind: 'tab', tab: CLEAN });
  expect(unsettledMessages(state)).toEqual([message]);
  const settled = { ...CLEAN, lines: CLEAN.lines.map((line) => ({ ...line, session: entry })) };
  receive(state, { kind: 'tab', tab: settled });
  expect(unsettledMessages(state)).toEqual([]);
});

it('shows nothing of a tab that is not watched', () => {
  const state = panelState();
  follow(state, 2);
  receive(state, { kind: 'tab', tab: TYPICAL });
  expect(state.view.value).toBeNull();
});

it('leaves nothing of the earlier tab on screen', () => {
  const state = panelState();
  follow(state, 1);
  receive(state, { kind: 'tab', tab: TYPICAL });
  enterSession(state, 0, entry);
  receive(state, { kind: 'written', path: 'lines[0].charge', outcome: 'gone' });
  follow(state, 2);
  expect([state.view.value, state.written.value, state.unsettled.value.size]).toEqual([null, null, 0]);
});

it('forgets entries of lines the claim no longer has', () => {
  const state = panelState();
  follow(state, 1);
  enterSession(state, 3, entry);
  receive(state, { kind: 'tab', tab: EMPTY });
  expect(unsettledMessages(state)).toEqual([]);
});
