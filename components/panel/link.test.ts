import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromPanel, ToPanel } from '../../engine/wire.ts';
import { EMPTY } from '../fixtures/claims.ts';
import { createLink, type LinkState, type PanelPort } from './link.ts';

interface Fake extends PanelPort {
  readonly sent: FromPanel[];
  say(message: ToPanel): void;
  drop(): void;
}

const ports: Fake[] = [];
let states: LinkState[] = [];

function openFake(): PanelPort {
  let hear: (message: ToPanel) => void = () => undefined;
  let gone: () => void = () => undefined;
  const fake: Fake = {
    sent: [],
    post: (message) => fake.sent.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onGone: (listener) => {
      gone = listener;
    },
    close: () => undefined,
    say: (message) => hear(message),
    drop: () => gone(),
  };
  ports.push(fake);
  return fake;
}

function link(open = openFake, opened: (send: (message: FromPanel) => void) => void = () => undefined) {
  return createLink(open, { message: () => undefined, state: (state) => states.push(state), opened });
}

beforeEach(() => {
  vi.useFakeTimers();
  ports.length = 0;
  states = [];
});
afterEach(() => vi.useRealTimers());

it('watches the tab, and again after the port dropped, with what was not settled', () => {
  const one = link(openFake, (send) => send({ kind: 'undo' }));
  one.watch(7);
  ports[0]?.say({ kind: 'tab', tab: EMPTY });
  expect(states.at(-1)).toBe('open');
  ports[0]?.drop();
  vi.advanceTimersByTime(60);
  expect(ports[1]?.sent).toEqual([{ kind: 'watch', tab: 7 }, { kind: 'undo' }]);
});

it('says it stopped when ports keep dropping, and starts over when asked', () => {
  const one = link();
  one.watch(7);
  for (let round = 0; round < 5; round += 1) {
    ports.at(-1)?.drop();
    vi.advanceTimersByTime(4000);
  }
  expect(states.at(-1)).toBe('stopped');
  one.again();
  expect(ports.at(-1)?.sent).toEqual([{ kind: 'watch', tab: 7 }, { kind: 'recheck' }]);
});

it('says it stopped when nobody answers', () => {
  const one = link();
  one.watch(7);
  vi.advanceTimersByTime(9000);
  expect(states.at(-1)).toBe('stopped');
});

it('survives a port that cannot be opened', () => {
  const one = link(() => {
    throw new Error('the extension was updated');
  });
  one.watch(7);
  vi.advanceTimersByTime(20000);
  expect(states.at(-1)).toBe('stopped');
});
